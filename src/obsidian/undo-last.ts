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

/** The question with its numbers, from the same decision that undo itself makes; null when there is nothing to take back. */
export async function questionOfUndo(ports: ImportPorts): Promise<UndoQuestion | null> {
  await ports.saveEditors();
  const { journal, store } = ports.vault();
  const last = readJournal(await journal.read());
  if (!last) return null;
  const notes = await store.notesWith(identityProperties);
  const steps = decideUndo(last, new Map(notes.map(note => [note.path, note.text])));
  const count = (kind: UndoStep['kind']): number => steps.filter(step => step.kind === kind).length;
  return {
    title: undoWording.asks(sourceTitle(last.source)),
    explanation: undoWording.explains(count('remove'), count('restore'), count('leave')),
  };
}

/** Takes the last import back once nothing else writes. */
export async function undoLast(ports: ImportPorts): Promise<UndoReport> {
  await ports.saveEditors();
  return ports.inTurn(() => undoImport(ports.vault()));
}

/** A source as a sentence names it. */
export function sourceTitle(source: string): string {
  return source === 'bundled' ? undoWording.bundled : source;
}
