import { foldCase, joinPath, nameOf, parentOf } from '../text/paths';

/** What a disk tells of a file or folder. */
export interface DiskEntry {
  readonly type: 'file' | 'folder';
  readonly ctime: number;
  readonly mtime: number;
  readonly size: number;
}

export interface Times {
  readonly ctime?: number | undefined;
  readonly mtime?: number | undefined;
}

/** What a disk is about to be asked; reads are only written down. */
export type DiskWork = 'read' | 'write' | 'mkdir' | 'rmdir' | 'remove' | 'rename';

export function diskError(code: string, words: string, call: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${words}, ${call} '${path}'`), { code, path });
}

export const notFound = (call: string, path: string): Error =>
  diskError('ENOENT', 'no such file or directory', call, path);

/** Where a vault lies. Paths go from the vault's folder, which is ''. It throws what Node throws. */
export abstract class Disk {
  /** What was done, in order: `write Papers/A.md`. */
  readonly log: string[] = [];
  /** Plays a full, slow or read-only disk: it may throw, or wait, before each change. */
  beforeWrite: (path: string, work: DiskWork) => void | Promise<void> = () => undefined;
  /** The same before each reading, so that a test may keep one waiting. */
  beforeRead: (path: string) => void | Promise<void> = () => undefined;

  /** What went to the trash of the system, by path; `undefined` plays a system without one, as on a phone. */
  systemTrash: Map<string, Record<string, string>> | undefined = new Map();

  abstract readonly name: string;
  /** The folder on this machine, where there is one. */
  abstract readonly basePath: string | undefined;
  // App: typings: some systems do not regard case: macOS and Windows find `papers/a.md` under `Papers/A.md`.
  abstract readonly ignoresCase: boolean;

  abstract entry(path: string): Promise<DiskEntry | null>;
  abstract names(folder: string): Promise<readonly string[]>;
  abstract readBytes(path: string): Promise<Uint8Array>;
  abstract writeBytes(path: string, data: Uint8Array, times: Times): Promise<void>;
  /** With all folders above it. */
  abstract makeFolder(path: string): Promise<void>;
  abstract removeFile(path: string): Promise<void>;
  abstract removeFolder(path: string, recursive: boolean): Promise<void>;
  abstract move(path: string, newPath: string): Promise<void>;

  /** The names under which the disk has a path, when it has it. */
  async trueName(path: string): Promise<string> {
    if (!this.ignoresCase || path === '') return path;
    const folder = await this.trueName(parentOf(path));
    const wanted = foldCase(nameOf(path));
    const names = await this.names(folder).catch(() => []);
    return joinPath(folder, names.find(name => foldCase(name) === wanted) ?? nameOf(path));
  }

  /** What another program does; the vault does not see it until it looks. */
  async writeFromOutside(path: string, text: string): Promise<void> {
    if (parentOf(path) !== '') await this.makeFolder(parentOf(path));
    await this.writeBytes(await this.trueName(path), new TextEncoder().encode(text), {});
  }

  /** The text of every file, hidden ones too, by path: what a test compares. */
  async texts(folder = ''): Promise<Record<string, string>> {
    const found: Record<string, string> = {};
    for (const name of [...(await this.names(folder))].sort()) {
      const path = joinPath(folder, name);
      if ((await this.entry(path))?.type === 'folder') Object.assign(found, await this.texts(path));
      else found[path] = await this.text(path);
    }
    return found;
  }

  async text(path: string): Promise<string> {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await this.readBytes(path));
  }
}
