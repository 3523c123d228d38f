import type { App, TFile } from 'obsidian';
import type { PropertyName } from '../core/note/property-names';
import { filesBelow } from './files-below';
import { vaultNotes } from './vault-notes';

const listId: PropertyName = 'list_id';

/** The note of the list itself, wherever it is; one in the list's folder goes first. */
export async function findListNote(app: App, folder: string): Promise<TFile | null> {
  const paths = (await vaultNotes(app).notesWith([listId])).map(note => note.path);
  const files = filesBelow(app.vault.getRoot()).filter(file => paths.includes(file.path));
  const inFolder = files.find(file => folder === '' || file.path.startsWith(`${folder}/`));
  return inFolder ?? files[0] ?? null;
}
