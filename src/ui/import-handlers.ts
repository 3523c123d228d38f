import type { ImportState, SourceChoice } from './import-state';
import type { Openers } from './openers';

/** What a person can ask for while notes are written and once they are. */
export interface WritingHandlers {
  readonly openers: Openers;
  readonly stop: () => void;
  readonly openList: () => void;
  readonly undo: () => void;
  readonly close: () => void;
}

/** Everything a person can ask for on the way through an import. */
export interface ImportHandlers extends WritingHandlers {
  /** Offers paths of the host below the input, until the answer is called. */
  readonly suggestPaths: (input: HTMLInputElement) => () => void;
  readonly preview: (choice: SourceChoice) => void;
  readonly back: () => void;
  readonly restoreDeleted: (on: boolean) => void;
  readonly import: () => void;
}

/** What a step is drawn from. */
export type PropsOf<Name extends ImportState['step'], Handlers = ImportHandlers> = Extract<
  ImportState,
  { readonly step: Name }
> & {
  readonly handlers: Handlers;
};
