import type { JSX } from 'preact';

export interface Count {
  readonly name: string;
  readonly count: number;
}

/** Numbers with their names, those that are not zero. */
export function Counts({ counts }: { readonly counts: readonly Count[] }): JSX.Element {
  return (
    <ul class="paper-club-counts">
      {counts
        .filter(({ count }) => count > 0)
        .map(({ name, count }) => (
          <li key={name}>
            <strong>{count}</strong> {name}
          </li>
        ))}
    </ul>
  );
}
