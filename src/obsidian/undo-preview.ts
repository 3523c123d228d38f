import type { Vault } from '../actions/plan-import';
import { identityProperties } from '../core/note/identity';
import type { UndoStep } from '../core/note/journal';
import { decideUndo, readJournal } from '../core/note/journal';
import { uiWording } from '../core/wording/ui-wording';

/** How many notes taking the last import back would remove, restore and leave. */
export interface UndoPreview {
  readonly source: string;
  readonly removed: number;
  readonly restored: number;
  readonly left: number;
}

/** What undo would do, from the same decision that undo itself makes; null when there is nothing to take back. */
export async function previewUndo(vault: Vault): Promise<UndoPreview | null> {
  const journal = readJournal(await vault.journal.read());
  if (!journal) return null;
  const notes = await vault.store.notesWith(identityProperties);
  const steps = decideUndo(journal, new Map(notes.map(note => [note.path, note.text])));
  const count = (kind: UndoStep['kind']): number => steps.filter(step => step.kind === kind).length;
  return {
    source: journal.source,
    removed: count('remove'),
    restored: count('restore'),
    left: count('leave'),
  };
}

/** A source as a sentence names it. */
export function sourceTitle(source: string): string {
  return source === 'bundled' ? uiWording.undo.bundled : source;
}
