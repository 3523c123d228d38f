import { identityProperties } from '../core/note/identity';
import { closeJournal, openJournal, readJournal, writtenSoFar, type Journal } from '../core/note/journal';
import type { ImportReport } from '../core/note/import-report';
import type { Change, Plan } from '../core/note/plan';
import { messageOf } from '../core/message-of';
import type { Problem } from '../core/problem';
import * as noteWording from '../core/wording/note-wording';
import type { Vault } from './plan-import';

export interface ApplyOptions {
  /** As the journal and the undo name the import: the source's name. */
  readonly source: string;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Carries out a plan, note by note, with the journal written before the first note. A plan without changes writes nothing. */
export async function applyPlan(plan: Plan, vault: Vault, options: ApplyOptions): Promise<ImportReport> {
  const last = readJournal(await vault.journal.read());
  if (plan.changes.length === 0) return reportOf(plan, new Set(), 0, await closeLast(last, vault));
  const journal = openJournal(plan, options.source, await asFound(last, vault));
  try {
    await vault.journal.write(JSON.stringify(journal));
  } catch (error) {
    const problem = { file: '', line: 0, message: noteWording.noJournal(messageOf(error)) };
    return reportOf(plan, new Set(), plan.changes.length, [problem]);
  }
  const problems: Problem[] = [];
  const written = await writeChanges(plan.changes, vault, options, problems);
  const failed = problems.length;
  const unclosed = await close(journal, written, vault);
  return reportOf(plan, written, failed, [...problems, ...unclosed]);
}

/** After an import that broke off only the notes tell how far it came. */
async function asFound(last: Journal | null, vault: Vault): Promise<Journal | null> {
  if (!last?.open) return last;
  const notes = await vault.store.notesWith(identityProperties);
  return writtenSoFar(last, new Map(notes.map(note => [note.path, note.text])));
}

/** When an import finds nothing to write, no note of the last one is missing, so one deleted from now on stays so. */
async function closeLast(last: Journal | null, vault: Vault): Promise<readonly Problem[]> {
  if (!last?.pending.length) return [];
  const found = (await asFound(last, vault)) ?? last;
  return close(found, new Set(found.pending), vault);
}

async function writeChanges(
  changes: readonly Change[],
  vault: Vault,
  options: ApplyOptions,
  problems: Problem[],
): Promise<ReadonlySet<string>> {
  const written = new Set<string>();
  let done = 0;
  for (const change of changes) {
    if (options.signal?.aborted === true) break;
    const message = await writeChange(change, vault);
    if (message === null) written.add(change.path);
    else problems.push({ file: change.path, line: 0, message });
    done++;
    options.onProgress?.(done, changes.length);
  }
  return written;
}

/** Null when the note is written, else the sentence that says why it is as it was. */
async function writeChange(change: Change, vault: Vault): Promise<string | null> {
  try {
    if (change.kind === 'create') {
      await vault.store.create(change.path, change.text);
      return null;
    }
    const isWritten = await vault.store.replace(change.path, change.before, change.after);
    return isWritten ? null : noteWording.changedMeanwhile;
  } catch (error) {
    return noteWording.notWritten(messageOf(error));
  }
}

async function close(
  journal: Journal,
  written: ReadonlySet<string>,
  vault: Vault,
): Promise<readonly Problem[]> {
  try {
    await vault.journal.write(JSON.stringify(closeJournal(journal, written)));
    return [];
  } catch (error) {
    return [{ file: '', line: 0, message: noteWording.journalNotClosed(messageOf(error)) }];
  }
}

function reportOf(
  { changes, kept, problems }: Plan,
  written: ReadonlySet<string>,
  failed: number,
  more: readonly Problem[],
): ImportReport {
  const paths = (kind: Change['kind']): readonly string[] =>
    changes.filter(change => change.kind === kind && written.has(change.path)).map(change => change.path);
  return {
    created: paths('create'),
    updated: paths('update'),
    kept,
    problems: [...problems, ...more],
    failed,
    left: changes.length - written.size - failed,
  };
}
