import type { Catalogue } from '../core/list/citation';
import type { ImportRequest } from './arguments';
import type { Terminal } from './terminal';
import type { VaultPlace } from './vault-place';

/** What one run of an import knows from the start. */
export interface ImportRun {
  readonly request: ImportRequest;
  readonly terminal: Terminal;
  readonly catalogue: Catalogue;
  /** Absolute. */
  readonly vault: string;
  readonly place: VaultPlace;
  /** As reports and the journal name the source. */
  readonly source: string;
}
