import type { JSX } from 'preact';
import { Tick } from './tick';

interface TickAllProps {
  readonly label: string;
  readonly keys: readonly string[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (keys: readonly string[], on: boolean) => void;
}

/** A box for many at once; half ticked while some of them are. */
export function TickAll({ label, keys, chosen, choose }: TickAllProps): JSX.Element {
  const count = keys.filter(key => chosen.has(key)).length;
  const isAll = count === keys.length;
  return (
    <Tick isSome={count > 0 && !isAll} checked={isAll} choose={on => choose(keys, on)}>
      <strong>{label}</strong>
    </Tick>
  );
}
