import type { Problem } from '../problem';
import type { Kept } from './plan';

/** What an import did; a failed note is a problem with its path, and the rest is done. */
export interface ImportReport {
  readonly created: readonly string[];
  readonly updated: readonly string[];
  readonly kept: readonly Kept[];
  readonly problems: readonly Problem[];
  /** How many notes could not be written. */
  readonly failed: number;
  /** How many changes were not begun because the person pressed Stop. */
  readonly left: number;
}
