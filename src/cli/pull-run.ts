import type { PulledStore } from '../actions/pulled-list';
import type { Vault } from '../actions/plan-import';
import type { PullRequest } from './arguments';
import type { DiskNotes } from './disk-notes';
import type { ListRun } from './list-run';

/** What one pull knows from the start. */
export interface PullRun extends ListRun {
  readonly request: PullRequest;
  /** As the person wrote it, with whatever key is in it: never shown. */
  readonly from: string;
  readonly notes: DiskNotes;
  readonly into: Vault;
  readonly memory: PulledStore;
}
