import type { Vault } from 'obsidian';
import { folderOf } from '../core/list/list-path';

/** Makes a folder and those above it; a folder that another device or program made meanwhile will do. */
export async function makeFolders(vault: Vault, path: string): Promise<void> {
  if (path === '' || vault.getFolderByPath(path)) return;
  await makeFolders(vault, folderOf(path));
  try {
    await vault.createFolder(path);
  } catch (error) {
    const there = await vault.adapter.stat(path);
    if (there?.type !== 'folder') throw error;
  }
}
