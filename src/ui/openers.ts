import type { Problem } from '../core/problem';

/** How the host opens what a view names; null for what is not there to be opened. */
export interface Openers {
  readonly note: (path: string) => (() => void) | null;
  readonly problem: (problem: Problem) => (() => void) | null;
}
