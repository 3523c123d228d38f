import type { ImportReport } from '../core/note/import-report';
import type { Plan } from '../core/note/plan';
import type { Problem } from '../core/problem';

/** Where the person wants the list to come from. */
export type SourceChoice =
  | { readonly kind: 'bundled' }
  /** The group's own list, as the settings name it. */
  | { readonly kind: 'web' }
  | { readonly kind: 'vault'; readonly path: string }
  | { readonly kind: 'pasted'; readonly text: string };

/** What is seen while notes are written, and after it. */
export type WritingState =
  | { readonly step: 'writing'; readonly done: number; readonly total: number; readonly stopping: boolean }
  | { readonly step: 'report'; readonly result: ImportReport };

/** Where the person is on the way from a list to its notes; every step is drawn from this alone. */
export type ImportState =
  | { readonly step: 'choose'; readonly choice: SourceChoice; readonly refused: Problem | null }
  | { readonly step: 'reading' }
  | {
      readonly step: 'preview';
      readonly plan: Plan;
      readonly restoreDeleted: boolean;
      /** True while the plan is made anew, when nothing can be pressed twice. */
      readonly busy: boolean;
    }
  | WritingState;
