import type { UndoReport } from '../actions/undo-import';
import { undoImport } from '../actions/undo-import';
import { identityProperties } from '../core/note/identity';
import type { UndoStep } from '../core/note/journal';
import { decideUndo, readJournal } from '../core/note/journal';
import * as undoWording from '../core/wording/undo-wording';
import type { ImportPorts } from './import-ports';

/** What is asked before the last import is taken back. */
interface UndoQuestion {
  readonly title: string;
  readonly explanation: string;
}

/** Folders of lists, whose last imports are to be taken back. */
export type UndoFolders = readonly string[];

/** The folder of the list that was imported last, of all lists. */
export async function lastWritten(ports: ImportPorts): Promise<UndoFolders> {
  const folders = ports.settings().lists.map(({ folder }) => folder);
  let last = { folder: folders[0] ?? '', time: -1 };
  for (const folder of folders.length > 1 ? folders : []) {
    const time = await ports.journalTime(folder);
    if (time >= last.time) last = { folder, time };
  }
  return [last.folder];
}

/** The question with its numbers, from the same decision that undo itself makes; null when there is nothing to take back. */
export async function questionOfUndo(ports: ImportPorts, folders: UndoFolders): Promise<UndoQuestion | null> {
  await ports.saveEditors();
  const steps: UndoStep[] = [];
  const sources: string[] = [];
  for (const folder of folders) {
    const { journal, store } = ports.vault(folder);
    const last = readJournal(await journal.read());
    if (!last) continue;
    const notes = await store.notesWith(identityProperties);
    steps.push(...decideUndo(last, new Map(notes.map(note => [note.path, note.text]))));
    sources.push(last.source);
  }
  if (sources.length === 0) return null;
  const count = (kind: UndoStep['kind']): number => steps.filter(step => step.kind === kind).length;
  return {
    title: undoWording.asks(sourceTitle(sources)),
    explanation: undoWording.explains(count('remove'), count('restore'), count('leave')),
  };
}

/** What taking back came to, for all the lists that it was asked for. */
export interface UndoneImports extends Omit<UndoReport, 'source'> {
  readonly sources: readonly string[];
}

/** Takes the last imports of lists back once nothing else writes; later ones first, because they may build on others. */
export async function undoLast(ports: ImportPorts, folders: UndoFolders): Promise<UndoneImports> {
  await ports.saveEditors();
  return ports.inTurn(async () => {
    const reports: UndoReport[] = [];
    for (const folder of [...folders].reverse()) {
      reports.unshift(await undoImport(ports.vault(folder)));
    }
    return {
      sources: reports.flatMap(({ source }) => source ?? []),
      restored: reports.flatMap(({ restored }) => restored),
      removed: reports.flatMap(({ removed }) => removed),
      problems: reports.flatMap(({ problems }) => problems),
    };
  });
}

/** Sources as a sentence names them. */
export function sourceTitle(sources: readonly string[]): string {
  return sources.map(source => (source === 'bundled' ? undoWording.bundled : source)).join(undoWording.and);
}
