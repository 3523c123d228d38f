import type { App, TFile } from 'obsidian';
import type { VaultFiles } from '../actions/check-vault';
import { identityProperties } from '../core/note/identity';
import { filesBelow } from './files-below';
import { readNotes } from './read-notes';
import { vaultNotes } from './vault-notes';

/** Files of the list that hold text a check understands. */
const checked: readonly string[] = ['md', 'base', 'canvas'];

/** What a check of the list reads: everything in its folder, and its notes wherever the member moved them. */
export async function vaultFiles(app: App, folder: string): Promise<VaultFiles> {
  const { vault } = app;
  const root = folder === '' ? vault.getRoot() : vault.getFolderByPath(folder);
  const inFolder: readonly TFile[] = root ? filesBelow(root) : [];
  const texts = await readNotes(
    vault,
    inFolder.filter(file => checked.includes(file.extension)),
  );
  const known = new Set(texts.map(note => note.path));
  const moved = (await vaultNotes(app).notesWith(identityProperties)).filter(note => !known.has(note.path));
  return { paths: filesBelow(vault.getRoot()).map(file => file.path), texts: [...texts, ...moved] };
}
