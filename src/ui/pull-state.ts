import type { Plan } from '../core/note/plan';
import type { WritingState } from './import-state';

/** A list on the network, and what asking it for news came to. */
export interface AskedList {
  /** As the settings name it. */
  readonly source: string;
  readonly answer:
    | { readonly kind: 'same' }
    | { readonly kind: 'refused'; readonly because: string }
    | { readonly kind: 'plan'; readonly plan: Plan; readonly chosen: ReadonlySet<string> };
}

/** Where the person is on the way from asking lists for news to having taken them. */
export type PullState =
  | { readonly step: 'asking'; readonly source: string; readonly at: number; readonly total: number }
  | {
      readonly step: 'news';
      readonly lists: readonly AskedList[];
      /** What went wrong with all of it. */
      readonly refused: string | null;
    }
  | WritingState;
