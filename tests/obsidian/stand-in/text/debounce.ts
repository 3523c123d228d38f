import type * as app from 'obsidian';
import type { Settling } from './settling';

/** The app's `debounce`, whose waiting calls a test can bring forward. */
export function debounceWith(settling: Settling): typeof app.debounce {
  return <T extends unknown[], V>(
    cb: (...args: [...T]) => V,
    timeout = 0,
    resetTimer = false,
  ): app.Debouncer<T, V> => {
    let waiting: [...T] | undefined;
    let forget = (): void => undefined;
    const run = (): V | void => {
      const args = waiting;
      stop();
      return args === undefined ? undefined : cb(...args);
    };
    const stop = (): void => {
      forget();
      waiting = undefined;
    };
    // App: typings: with `resetTimer` every call begins the wait anew; without it, the call that ends the wait has the last arguments.
    const debounced = (...args: [...T]): app.Debouncer<T, V> => {
      const isWaiting = waiting !== undefined;
      waiting = args;
      if (isWaiting && !resetTimer) return debouncer;
      forget();
      forget = settling.later(timeout, () => void run());
      return debouncer;
    };
    const cancel = (): app.Debouncer<T, V> => {
      stop();
      return debouncer;
    };
    const debouncer = Object.assign(debounced, { cancel, run }) as unknown as app.Debouncer<T, V>;
    return debouncer;
  };
}
