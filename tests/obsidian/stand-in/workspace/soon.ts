import type { Debouncer } from 'obsidian';
import type { Settling } from '../text/settling';

/** Work that many ask for and that is done once, a little later. */
export function soon(settle: Settling, ms: number, work: () => Promise<void>): Debouncer<[], Promise<void>> {
  let cancel: (() => void) | null = null;
  const run = (): Promise<void> => {
    cancel?.();
    cancel = null;
    return settle.track(work());
  };
  const ask = (): Debouncer<[], Promise<void>> => {
    cancel ??= settle.later(ms, () => void run());
    return debouncer;
  };
  const debouncer: Debouncer<[], Promise<void>> = Object.assign(ask, {
    cancel: () => {
      cancel?.();
      cancel = null;
      return debouncer;
    },
    run: () => (cancel ? run() : undefined),
  });
  return debouncer;
}
