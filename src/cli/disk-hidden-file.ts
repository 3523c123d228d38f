import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import type { HiddenFile, HiddenFileName } from '../actions/hidden-file';
import { codeOf, onDisk } from './disk-error';
import { VaultFolders } from './vault-folders';
import { type WriteBytes, writeBytes, writeNew, writeOver } from './whole-file';

/** A file in a hidden folder beside the notes; Obsidian Sync and the vault's git leave it out. */
export function diskHiddenFile(
  root: string,
  folder: string,
  name: HiddenFileName,
  write: WriteBytes = writeBytes,
): HiddenFile {
  const hidden = folder === '' ? '.paper-club' : `${folder}/.paper-club`;
  const path = `${hidden}/${name}`;
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
        if (fs.existsSync(dirname(file))) new VaultFolders(root).removed(hidden, name);
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
