import type { Disk } from '../obsidian/stand-in/vault/disk';

/** An answer as it travels to the page; an error keeps its code. */
export type DiskAnswer = { readonly value: unknown } | { readonly error: string; readonly code?: string };

type Work = (disk: Disk, given: readonly never[]) => Promise<unknown>;

const works: Readonly<Record<string, Work>> = {
  entry: (disk, [path = '']) => disk.entry(path),
  names: (disk, [folder = '']) => disk.names(folder),
  readBytes: async (disk, [path = '']) => Buffer.from(await disk.readBytes(path)).toString('base64'),
  writeBytes: (disk, [path = '', base64 = '', times = {}]) =>
    disk.writeBytes(path, Buffer.from(base64, 'base64'), times),
  makeFolder: (disk, [path = '']) => disk.makeFolder(path),
  removeFile: (disk, [path = '']) => disk.removeFile(path),
  removeFolder: (disk, [path = '', recursive = false]) => disk.removeFolder(path, recursive),
  move: (disk, [path = '', newPath = '']) => disk.move(path, newPath),
};

/** Answers a page's calls from a disk of this machine: what `page.exposeFunction('diskCall', …)` takes. */
export function serveDisk(disk: Disk): (method: string, given: readonly unknown[]) => Promise<DiskAnswer> {
  return async (method, given) => {
    const work = works[method];
    if (!work) return { error: `The disk has no ${method}` };
    try {
      return { value: (await work(disk, given as readonly never[])) ?? null };
    } catch (error) {
      const { message, code } = error as Error & { readonly code?: string };
      return { error: message, ...(code !== undefined && { code }) };
    }
  };
}
