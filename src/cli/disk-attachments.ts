import * as fs from 'node:fs';
import { join } from 'node:path';
import type { AttachmentStore } from '../actions/download-materials';
import { attachmentFolder } from '../core/note/attachment-folder';
import { blobId } from '../sources/blob-id';
import type { DiskNotes } from './disk-notes';

/** The files of a vault on disk that are no notes. */
export function diskAttachments(root: string, notes: DiskNotes): AttachmentStore {
  return {
    files: async () =>
      (await notes.paths()).flatMap(path => {
        const found = fs.lstatSync(join(root, path), { throwIfNoEntry: false });
        return found?.isFile() === true && !/\.md$/i.test(path) ? [{ path, size: found.size }] : [];
      }),
    idOf: async (path, like) => blobId(await fs.promises.readFile(join(root, path)), like),
    create: (path, bytes) => notes.createBytes(path, bytes),
  };
}

/** The folder for attachments, as the vault's own settings have it. */
export function attachmentFolderOf(root: string, listFolder: string): string {
  return attachmentFolder(settingIn(join(root, '.obsidian/app.json')), listFolder);
}

function settingIn(file: string): unknown {
  try {
    const settings: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
    const isTable = typeof settings === 'object' && settings !== null;
    return isTable && 'attachmentFolderPath' in settings ? settings.attachmentFolderPath : null;
  } catch {
    return null;
  }
}
