import type { Vault } from 'obsidian';

/** Makes a folder and those above it; a folder that another device or program made meanwhile will do. */
export async function makeFolders(vault: Vault, path: string): Promise<void> {
  if (path === '' || vault.getFolderByPath(path)) return;
  await makeFolders(vault, path.slice(0, Math.max(0, path.lastIndexOf('/'))));
  try {
    await vault.createFolder(path);
  } catch (error) {
    const there = await vault.adapter.stat(path);
    if (there?.type !== 'folder') throw error;
  }
}
