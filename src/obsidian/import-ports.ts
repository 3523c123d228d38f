import type { ListSource } from '../actions/list-source';
import type { Vault } from '../actions/plan-import';
import type { PulledStore } from '../actions/pulled-list';
import type { RemoteList } from '../actions/remote-list';
import type { Catalogue } from '../core/list/citation';
import type { SourceAddress } from '../sources/source-address';
import type { SourceChoice } from '../ui/import-state';
import type { Settings } from './settings';
import type { InTurn } from './take-turns';

/** What an import in the app needs, each made only when it is asked for. */
export interface ImportPorts {
  /** As they are now. */
  readonly settings: () => Settings;
  /** The vault with a list in this folder; without one, that of the group's own list. Anew for every job. */
  readonly vault: (folder?: string) => Vault;
  readonly catalogue: () => Promise<Catalogue>;
  /** Throws an Error whose message is a sentence when there is no such source. */
  readonly source: (choice: SourceChoice, signal?: AbortSignal) => ListSource;
  readonly remote: (address: SourceAddress) => RemoteList;
  /** What is remembered of the list in this folder. */
  readonly pulled: (folder: string) => PulledStore;
  /** When the journal of the list in this folder was written; 0 when there is none. */
  readonly journalTime: (folder: string) => Promise<number>;
  readonly saveEditors: () => Promise<void>;
  readonly inTurn: InTurn;
}
