import type { ComponentChildren, JSX } from 'preact';

interface TickProps {
  readonly checked: boolean;
  /** True for a box that stands for several, of which only some are ticked. */
  readonly isSome?: boolean;
  readonly choose: (on: boolean) => void;
  readonly children: ComponentChildren;
}

/** A box to tick, with what it stands for. */
export function Tick({ checked, isSome = false, choose, children }: TickProps): JSX.Element {
  return (
    <label>
      <input
        type="checkbox"
        checked={checked}
        indeterminate={isSome}
        onChange={event => choose(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
