import type { TFile, Vault } from 'obsidian';
import type { StoredNote } from '../actions/note-store';

/** So many files are read at a time; a phone runs out of handles long before it runs out of notes. */
const atOnce = 32;

/** The text of many files as it is on the disk, for words that another program wrote a moment ago count too. */
export async function readNotes(vault: Vault, files: readonly TFile[]): Promise<readonly StoredNote[]> {
  const notes: StoredNote[] = [];
  for (let from = 0; from < files.length; from += atOnce) {
    const batch = files.slice(from, from + atOnce);
    notes.push(
      ...(await Promise.all(batch.map(async file => ({ path: file.path, text: await vault.read(file) })))),
    );
  }
  return notes;
}
