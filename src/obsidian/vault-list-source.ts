import type { Vault } from 'obsidian';
import { normalizePath } from 'obsidian';
import type { ListSource } from '../actions/list-source';
import { importWording } from '../core/wording/import-wording';
import { sourceWording } from '../core/wording/source-wording';
import { filesBelow } from './files-below';

/** A list kept in the vault: a folder with a README, or one Markdown file with what lies beside it. */
export function vaultListSource(vault: Vault, path: string): ListSource {
  const name = normalizePath(path);
  const file = vault.getFileByPath(name);
  const folder = file ? file.parent : vault.getFolderByPath(name);
  if (!folder) throw new Error(importWording.noSuchPath(path));
  const start = folder.isRoot() ? '' : `${folder.path}/`;
  return {
    name,
    readme: file ? file.name : null,
    files: () => Promise.resolve(filesBelow(folder).map(each => each.path.slice(start.length))),
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
