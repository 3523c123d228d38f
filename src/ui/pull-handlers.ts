import type { WritingHandlers } from './import-handlers';

/** Everything a person can ask for on the way through a pull. */
export interface PullHandlers extends WritingHandlers {
  /** Takes or leaves some choices of the list at this place. */
  readonly choose: (list: number, keys: readonly string[], on: boolean) => void;
  readonly take: () => void;
  /** Asks those lists again that could not be read. */
  readonly askAgain: () => void;
}
