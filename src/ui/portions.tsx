import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { uiWording } from '../core/wording/ui-wording';

/** So many rows are drawn at once; more would freeze a phone. */
export const rowsAtOnce = 200;

interface PortionsProps {
  readonly total: number;
  /** Draws the first `count` rows; the row at `firstNew` takes `newRow`. */
  readonly children: (count: number, firstNew: number) => ComponentChildren;
}

/** The first row of a new portion takes the focus, because the button that asked for it may be gone. */
export const newRow = { tabIndex: -1, 'data-first-new': true } as const;

/** Shows a long list in portions, with a button for the next one. */
export function Portions({ total, children }: PortionsProps): JSX.Element {
  const [asked, ask] = useState(rowsAtOnce);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked > rowsAtOnce) frame.current?.querySelector<HTMLElement>('[data-first-new]')?.focus();
  }, [asked]);
  const count = Math.min(asked, total);
  const more = Math.min(rowsAtOnce, total - count);
  return (
    <div ref={frame}>
      {children(count, asked > rowsAtOnce ? asked - rowsAtOnce : -1)}
      {more > 0 && (
        <button type="button" class="paper-club-more" onClick={() => ask(asked + rowsAtOnce)}>
          {uiWording.more(more)}
        </button>
      )}
    </div>
  );
}
