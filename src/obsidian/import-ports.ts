import type { ListSource } from '../actions/list-source';
import type { Vault } from '../actions/plan-import';
import type { Catalogue } from '../core/list/citation';
import type { SourceChoice } from '../ui/import-state';
import type { InTurn } from './take-turns';

/** What an import in the app needs, each made only when it is asked for. */
export interface ImportPorts {
  /** Anew for every job, because the folder may have been changed in the settings. */
  readonly vault: () => Vault;
  readonly catalogue: () => Promise<Catalogue>;
  /** Throws an Error whose message is a sentence when there is no such source. */
  readonly source: (choice: SourceChoice) => ListSource;
  readonly saveEditors: () => Promise<void>;
  readonly inTurn: InTurn;
}
