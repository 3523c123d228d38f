import type { ImportState, SourceChoice } from './import-state';
import type { Openers } from './openers';

/** Everything a person can ask for on the way through an import. */
export interface ImportHandlers {
  readonly openers: Openers;
  /** Offers paths of the host below the input, until the answer is called. */
  readonly suggestPaths: (input: HTMLInputElement) => () => void;
  readonly preview: (choice: SourceChoice) => void;
  readonly back: () => void;
  readonly restoreDeleted: (on: boolean) => void;
  readonly import: () => void;
  readonly stop: () => void;
  readonly openList: () => void;
  readonly undo: () => void;
  readonly close: () => void;
}

/** What a step is drawn from. */
export type PropsOf<Name extends ImportState['step']> = Extract<ImportState, { readonly step: Name }> & {
  readonly handlers: ImportHandlers;
};
