import type { Catalogue } from '../core/list/citation';
import type { Terminal } from './terminal';
import type { VaultPlace } from './vault-place';

/** What one run that brings a list into a vault knows from the start. */
export interface ListRun {
  readonly request: { readonly json: boolean; readonly dryRun: boolean };
  readonly terminal: Terminal;
  readonly catalogue: Catalogue;
  /** Absolute. */
  readonly vault: string;
  readonly place: VaultPlace;
  /** As reports and the journal name the source. */
  readonly source: string;
}
