import type { Vault } from '../actions/plan-import';
import { readJournal } from '../core/note/journal';
import type { DiskNotes } from './disk-notes';

/** Takes away what a run that died has left in a vault, before anything else reads it. */
export async function cleanVault(vault: Vault, notes: DiskNotes): Promise<void> {
  notes.cleanLeftovers(readJournal(await vault.journal.read())?.pending ?? []);
}
