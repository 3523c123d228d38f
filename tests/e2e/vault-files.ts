import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The text of every note below a folder of the vault, by its path from the vault's root. */
export function notesIn(vault: string, folder = ''): ReadonlyMap<string, string> {
  const paths = filesIn(vault).filter(path => path.endsWith('.md') && path.startsWith(folder));
  return new Map(paths.map(path => [path, readFileSync(join(vault, path), 'utf8')]));
}

export function filesIn(vault: string): readonly string[] {
  return readdirSync(vault, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(vault.length + 1))
    .sort();
}

/** When each note was last written, to see that nothing was. */
export function writtenAt(vault: string): Readonly<Record<string, number>> {
  const notes = [...notesIn(vault).keys()];
  return Object.fromEntries(notes.map(path => [path, statSync(join(vault, path)).mtimeMs]));
}
