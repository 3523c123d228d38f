import type { ComponentChildren, JSX } from 'preact';
import { newRow, Portions } from './portions';

interface LongListProps<T> {
  readonly rows: readonly T[];
  readonly draw: (row: T) => ComponentChildren;
}

/** A list of any length, drawn portion by portion. */
export function LongList<T>({ rows, draw }: LongListProps<T>): JSX.Element {
  return (
    <Portions total={rows.length}>
      {(count, firstNew) => (
        <ul class="paper-club-list">
          {rows.slice(0, count).map((row, at) => (
            <li key={at} {...(at === firstNew ? newRow : {})}>
              {draw(row)}
            </li>
          ))}
        </ul>
      )}
    </Portions>
  );
}
