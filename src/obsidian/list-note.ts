import type { App, TFile } from 'obsidian';
import type { PropertyName } from '../core/note/property-names';
import { vaultNotes } from './vault-notes';

const listId: PropertyName = 'list_id';

/** The note of the list itself, wherever it is; one in the list's folder goes first. */
export async function findListNote(app: App, folder: string): Promise<TFile | null> {
  const paths = (await vaultNotes(app).notesWith([listId])).map(note => note.path);
  const path = paths.find(each => folder === '' || each.startsWith(`${folder}/`)) ?? paths[0];
  return path === undefined ? null : app.vault.getFileByPath(path);
}
