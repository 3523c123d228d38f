import type { App } from 'obsidian';
import { normalizePath } from 'obsidian';
import type { AttachmentStore } from '../actions/download-materials';
import { attachmentFolder } from '../core/note/attachment-folder';
import { blobId } from '../sources/blob-id';
import { createWhole } from './create-whole';

/** The files of the vault that are no notes. */
export function vaultAttachments({ vault }: App): AttachmentStore {
  const bytesOf = async (path: string): Promise<Uint8Array> =>
    new Uint8Array(await vault.adapter.readBinary(path));
  return {
    files: async () =>
      vault
        .getFiles()
        .filter(file => file.extension !== 'md')
        .map(({ path, stat }) => ({ path, size: stat.size })),
    idOf: async (path, like) => blobId(await bytesOf(path), like),
    create: (path, bytes) => {
      const to = normalizePath(path);
      return createWhole(vault, to, bytes, () => vault.createBinary(to, Uint8Array.from(bytes).buffer));
    },
  };
}

/** The folder for attachments as the app's settings have it; the app hands a plugin that setting in its file alone. */
export async function attachmentFolderOf({ vault }: App, listFolder: string): Promise<string> {
  return attachmentFolder(await settingIn(vault.adapter, `${vault.configDir}/app.json`), listFolder);
}

async function settingIn(adapter: App['vault']['adapter'], file: string): Promise<unknown> {
  try {
    const settings: unknown = JSON.parse(await adapter.read(file));
    const isTable = typeof settings === 'object' && settings !== null;
    return isTable && 'attachmentFolderPath' in settings ? settings.attachmentFolderPath : null;
  } catch {
    return null;
  }
}
