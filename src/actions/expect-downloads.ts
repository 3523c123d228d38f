import type { Download } from '../core/note/plan-materials';
import type { AttachmentStore } from './download-materials';

/** The files as they will be with these downloads, so that the next list neither brings one again nor takes its name. */
export function expectDownloads(store: AttachmentStore, downloads: readonly Download[]): AttachmentStore {
  const ids = new Map(downloads.map(({ to, id }) => [to, id]));
  return {
    files: async () => [
      ...(await store.files()),
      ...downloads.map(({ to, size }) => ({ path: to, size: size ?? 0 })),
    ],
    idOf: async (path, like) => ids.get(path) ?? store.idOf(path, like),
    create: (path, bytes) => store.create(path, bytes),
  };
}
