import type { ComponentChildren, JSX } from 'preact';
import { Fold } from './fold';

interface ReportGroupProps {
  readonly name: string;
  readonly count: number;
  readonly open?: boolean;
  readonly children: () => ComponentChildren;
}

/** One kind of thing with its number, folded away; nothing at all when there is none. */
export function ReportGroup({ name, count, open = false, children }: ReportGroupProps): JSX.Element | null {
  if (count === 0) return null;
  const title = (
    <h3 class="paper-club-group-title">
      {name} <span class="paper-club-muted">{count}</span>
    </h3>
  );
  return (
    <Fold kind="group" open={open} title={title}>
      {children}
    </Fold>
  );
}
