import { identityProperties } from '../core/note/identity';
import { decideUndo, readJournal, type Journal, type UndoStep } from '../core/note/journal';
import { messageOf } from '../core/message-of';
import type { Problem } from '../core/problem';
import * as noteWording from '../core/wording/note-wording';
import type { Vault } from './plan-import';

export interface UndoReport {
  /** Null when there is nothing to undo. */
  readonly source: string | null;
  /** Notes that read again as they did before the import. */
  readonly restored: readonly string[];
  /** Notes that the import had made and that are gone again. */
  readonly removed: readonly string[];
  /** Notes changed since the import, left as they are. */
  readonly problems: readonly Problem[];
}

/** Takes back the last import: every note that still reads as it was written, and no other. */
export async function undoImport(vault: Vault): Promise<UndoReport> {
  const journal = readJournal(await vault.journal.read());
  if (journal === null) return { source: null, restored: [], removed: [], problems: [] };
  const notes = await vault.store.notesWith(identityProperties);
  const steps = decideUndo(journal, new Map(notes.map(note => [note.path, note.text])));
  const done: UndoStep[] = [];
  const failed = new Set<string>();
  const problems: Problem[] = [];
  for (const step of steps) {
    try {
      const message = await takeBack(step, vault);
      if (message === null) done.push(step);
      else problems.push({ file: step.path, line: 0, message });
    } catch (error) {
      failed.add(step.path);
      problems.push({ file: step.path, line: 0, message: noteWording.notWritten(messageOf(error)) });
    }
  }
  await forget(journal, failed, vault);
  const paths = (kind: UndoStep['kind']): readonly string[] =>
    done.filter(step => step.kind === kind).map(step => step.path);
  return { source: journal.source, restored: paths('restore'), removed: paths('remove'), problems };
}

/** What could not be written now stays in the journal, so that undoing again finishes. */
async function forget(journal: Journal, failed: ReadonlySet<string>, vault: Vault): Promise<void> {
  if (failed.size === 0) return vault.journal.clear();
  const entries = journal.entries.filter(entry => failed.has(entry.path));
  return vault.journal.write(JSON.stringify({ ...journal, entries, pending: [], open: 0 }));
}

/** Null when the note is as it was, else the sentence that says why it is left. */
async function takeBack(step: UndoStep, vault: Vault): Promise<string | null> {
  if (step.kind === 'leave') return noteWording.changedSince;
  const isDone =
    step.kind === 'remove'
      ? await vault.store.remove(step.path, step.now)
      : await vault.store.replace(step.path, step.now, step.before);
  return isDone ? null : noteWording.changedSince;
}
