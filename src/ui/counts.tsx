import type { JSX } from 'preact';

/** Numbers with their names, those that are not zero. */
export function Counts({ of }: { readonly of: readonly (readonly [string, number])[] }): JSX.Element {
  return (
    <ul class="paper-club-counts">
      {of.map(
        ([name, count]) =>
          count > 0 && (
            <li key={name}>
              <strong>{count}</strong> {name}
            </li>
          ),
      )}
    </ul>
  );
}
