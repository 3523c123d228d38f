import type { ComponentChildren, JSX } from 'preact';
import { Fold } from './fold';
import { LongList } from './long-list';

interface GroupProps<Row> {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly draw: (row: Row) => ComponentChildren;
  readonly open?: boolean;
}

/** One kind of thing with its number, folded away; nothing at all when there is none. */
export function Group<Row>({ name, rows, draw, open }: GroupProps<Row>): JSX.Element | null {
  if (rows.length === 0) return null;
  const title = (
    <h3>
      {name} <span class="paper-club-muted">{rows.length}</span>
    </h3>
  );
  return (
    <Fold open={open} title={title}>
      <LongList rows={rows} draw={draw} />
    </Fold>
  );
}
