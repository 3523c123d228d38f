import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import type { JournalStore } from '../actions/journal-store';
import { codeOf, onDisk } from './disk-error';
import { VaultFolders } from './vault-folders';
import { type WriteBytes, writeBytes, writeNew, writeOver } from './whole-file';

/** The journal of the last import, in a hidden folder beside the notes; Obsidian Sync and the vault's git leave it out. */
export function diskJournal(root: string, folder: string, write: WriteBytes = writeBytes): JournalStore {
  const hidden = folder === '' ? '.paper-club' : `${folder}/.paper-club`;
  const path = `${hidden}/journal.json`;
  const file = join(root, path);
  return {
    read: () => attempt(path, () => readOrNull(file)),
    write: text =>
      attempt(path, () => {
        new VaultFolders(root).make(hidden);
        const bytes = Buffer.from(text, 'utf8');
        if (fs.existsSync(file)) writeOver(file, bytes, fs.statSync(file).mode & 0o7777, write);
        else writeNew(file, bytes, write);
      }),
    clear: () =>
      attempt(path, () => {
        fs.rmSync(file, { force: true });
        if (fs.existsSync(dirname(file))) new VaultFolders(root).removed(hidden, 'journal.json');
      }),
  };
}

function attempt<T>(path: string, job: () => T): Promise<T> {
  return new Promise(resolve => {
    resolve(onDisk(path, job));
  });
}

function readOrNull(file: string): string | null {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    throw error;
  }
}
