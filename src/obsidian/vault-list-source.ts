import type { Vault } from 'obsidian';
import { normalizePath } from 'obsidian';
import type { ListSource } from '../actions/list-source';
import * as importWording from '../core/wording/import-wording';
import * as sourceWording from '../core/wording/source-wording';

/** A list kept in the vault: a folder with a README, or one Markdown file with what lies beside it. */
export function vaultListSource(vault: Vault, path: string): ListSource {
  const start = listFolderOf(vault, path);
  if (start === null) throw new Error(importWording.noSuchPath(path));
  const name = normalizePath(path);
  return {
    name,
    readme: vault.getFileByPath(name)?.name ?? null,
    files: async () =>
      vault
        .getFiles()
        .filter(file => file.path.startsWith(start))
        .map(file => file.path.slice(start.length)),
    read: async inside => {
      const found = vault.getFileByPath(start + inside);
      if (!found) throw new Error(sourceWording.notThere(inside));
      return new Uint8Array(await vault.readBinary(found));
    },
  };
}

/** The folder of the vault that a source's own paths start from; null when there is no such source any more. */
export function listFolderOf(vault: Vault, path: string): string | null {
  const name = normalizePath(path);
  const folder = vault.getFileByPath(name)?.parent ?? vault.getFolderByPath(name);
  if (!folder) return null;
  return folder.isRoot() ? '' : `${folder.path}/`;
}
