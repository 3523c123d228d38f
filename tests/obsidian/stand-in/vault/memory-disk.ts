import { foldCase, joinPath, nameOf, parentOf } from '../text/paths';
import { Disk, diskError, notFound, type DiskEntry, type Times } from './disk';

interface MemoryFile {
  readonly data: Uint8Array;
  readonly ctime: number;
  readonly mtime: number;
}

/** Names as they were written, by the names under which they are found. */
type Folder = Map<string, { readonly name: string; readonly node: Folder | MemoryFile }>;

const isFolder = (node: Folder | MemoryFile | undefined): node is Folder => node instanceof Map;

/** A disk in memory, like that of a Mac or a Windows machine unless it is said to be sensitive to case. */
export class MemoryDisk extends Disk {
  readonly name: string;
  readonly basePath = undefined;
  readonly ignoresCase: boolean;
  readonly #root: Folder = new Map();
  readonly #now: () => number;

  constructor(
    files: Readonly<Record<string, string | Uint8Array>> = {},
    options: { readonly name?: string; readonly ignoresCase?: boolean; readonly now?: () => number } = {},
  ) {
    super();
    this.name = options.name ?? 'Test vault';
    this.ignoresCase = options.ignoresCase ?? true;
    this.#now = options.now ?? (() => Date.now());
    for (const [path, data] of Object.entries(files)) this.#plant(path, data);
  }

  async entry(path: string): Promise<DiskEntry | null> {
    const node = this.#find(path);
    if (node === undefined) return null;
    if (isFolder(node)) return { type: 'folder', ctime: 0, mtime: 0, size: 0 };
    return { type: 'file', ctime: node.ctime, mtime: node.mtime, size: node.data.length };
  }

  async names(path: string): Promise<readonly string[]> {
    return [...this.#folder(path, 'scandir').values()].map(({ name }) => name);
  }

  async readBytes(path: string): Promise<Uint8Array> {
    const node = this.#find(path);
    if (node === undefined) throw notFound('open', path);
    if (isFolder(node)) throw diskError('EISDIR', 'illegal operation on a directory', 'read', path);
    return node.data;
  }

  async writeBytes(path: string, data: Uint8Array, times: Times): Promise<void> {
    const folder = this.#folder(parentOf(path), 'open', path);
    const before = this.#find(path);
    if (isFolder(before)) throw diskError('EISDIR', 'illegal operation on a directory', 'open', path);
    // A later change has a later time, however fast the test; on a disk too slow to be that fast this is so anyway.
    const now = Math.max(this.#now(), (before?.mtime ?? -1) + 1);
    const ctime = times.ctime ?? before?.ctime ?? now;
    this.#put(folder, path, { data: Uint8Array.from(data), ctime, mtime: times.mtime ?? now });
  }

  override async trueName(path: string): Promise<string> {
    if (path === '') return '';
    const above = parentOf(path);
    const folder = this.#find(above);
    const name = isFolder(folder) ? folder.get(this.#key(path))?.name : undefined;
    return joinPath(await this.trueName(above), name ?? nameOf(path));
  }

  async makeFolder(path: string): Promise<void> {
    this.#makeFolder(path);
  }

  async removeFile(path: string): Promise<void> {
    const node = this.#find(path);
    if (node === undefined) throw notFound('unlink', path);
    if (isFolder(node)) throw diskError('EPERM', 'operation not permitted', 'unlink', path);
    this.#folder(parentOf(path), 'unlink').delete(this.#key(path));
  }

  async removeFolder(path: string, recursive: boolean): Promise<void> {
    const folder = this.#folder(path, 'rmdir');
    if (folder.size > 0 && !recursive) throw diskError('ENOTEMPTY', 'directory not empty', 'rmdir', path);
    this.#folder(parentOf(path), 'rmdir').delete(this.#key(path));
  }

  async move(path: string, newPath: string): Promise<void> {
    const node = this.#find(path);
    if (node === undefined) throw notFound('rename', path);
    const target = this.#folder(parentOf(newPath), 'rename', path);
    this.#folder(parentOf(path), 'rename').delete(this.#key(path));
    this.#put(target, newPath, node);
  }

  #key(path: string): string {
    return this.ignoresCase ? foldCase(nameOf(path)) : nameOf(path);
  }

  #find(path: string): Folder | MemoryFile | undefined {
    if (path === '') return this.#root;
    const above = this.#find(parentOf(path));
    return isFolder(above) ? above.get(this.#key(path))?.node : undefined;
  }

  #folder(path: string, call: string, asked = path): Folder {
    const node = this.#find(path);
    if (isFolder(node)) return node;
    throw node === undefined ? notFound(call, asked) : diskError('ENOTDIR', 'not a directory', call, asked);
  }

  #put(folder: Folder, path: string, node: Folder | MemoryFile): void {
    const name = folder.get(this.#key(path))?.name ?? nameOf(path);
    folder.set(this.#key(path), { name, node });
  }

  #makeFolder(path: string): Folder {
    const there = this.#find(path);
    if (isFolder(there)) return there;
    if (there) throw diskError('EEXIST', 'file already exists', 'mkdir', path);
    const made: Folder = new Map();
    this.#put(this.#makeFolder(parentOf(path)), path, made);
    return made;
  }

  /** What lay there long before the test began. */
  #plant(path: string, data: string | Uint8Array): void {
    const folder = this.#makeFolder(parentOf(path));
    const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
    this.#put(folder, path, { data: bytes, ctime: 0, mtime: 0 });
  }
}

/** The disk of a phone or a Linux machine. */
export function sensitiveDisk(files: Readonly<Record<string, string>> = {}): MemoryDisk {
  return new MemoryDisk(files, { ignoresCase: false });
}
