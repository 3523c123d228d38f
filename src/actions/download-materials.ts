import type { ReadingList } from '../core/list/reading-list';
import { ListUnavailable } from '../core/list-unavailable';
import { messageOf } from '../core/message-of';
import {
  type Download,
  filesToCompare,
  type ListedMaterial,
  type MaterialsPlan,
  type MaterialsReport,
  planMaterials,
  type VaultFile,
} from '../core/note/plan-materials';
import type { Problem } from '../core/problem';
import * as wording from '../core/wording/materials-wording';
import type { PinnedList } from './remote-list';

/** The files of a vault that are no notes. Paths are relative to the vault, with `/`. */
export interface AttachmentStore {
  files(): Promise<readonly VaultFile[]>;
  /** Git's id of a file's content, by the digest that made `like`. */
  idOf(path: string, like: string): Promise<string>;
  /** Makes missing folders; throws when a file is there already. Afterwards the file is whole or absent. */
  create(path: string, bytes: Uint8Array): Promise<void>;
}

/** Decides what to download; asks the network for nothing, and reads no file that cannot be one of the materials. */
export async function planDownload(
  list: ReadingList,
  source: Pick<PinnedList, 'sizeOf' | 'idOf'>,
  store: AttachmentStore,
  folder: string,
): Promise<MaterialsPlan> {
  const entries = list.sections.flatMap(section => section.entries);
  const paths = new Set(entries.flatMap(({ materials }) => materials.map(({ path }) => path)));
  const materials = [...paths].flatMap((path): readonly ListedMaterial[] => {
    const id = source.idOf(path);
    return id === null ? [] : [{ path, id, size: source.sizeOf(path) }];
  });
  const files = await store.files();
  const here = new Map<string, string>();
  for (const { path } of filesToCompare(materials, files)) {
    const id = await store.idOf(path, materials[0]?.id ?? '').catch(() => null);
    if (id !== null && !here.has(id)) here.set(id, path);
  }
  return planMaterials(materials, folder, files, here);
}

export interface DownloadOptions {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Downloads one file after the other, each checked against its id by the source. */
export async function downloadMaterials(
  downloads: readonly Download[],
  source: Pick<PinnedList, 'read'>,
  store: AttachmentStore,
  { onProgress, signal }: DownloadOptions,
): Promise<MaterialsReport> {
  const created: string[] = [];
  const problems: Problem[] = [];
  const isStopped = (): boolean => signal?.aborted === true;
  let failed = 0;
  for (const { path, to } of downloads) {
    if (isStopped()) break;
    try {
      await store.create(to, await source.read(path));
      created.push(to);
    } catch (error) {
      if (isStopped()) break;
      const isLost = error instanceof ListUnavailable;
      const message = isLost ? wording.lost(error.message) : messageOf(error);
      problems.push({ file: path, line: 0, message });
      failed++;
      if (isLost) break;
    }
    onProgress?.(created.length + failed, downloads.length);
  }
  return { created, problems, failed, left: downloads.length - created.length - failed };
}
