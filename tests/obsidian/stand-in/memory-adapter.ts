import type { DataAdapter, Stat } from 'obsidian';
import { parentOf } from './paths';

type Adapter = Pick<
  DataAdapter,
  'exists' | 'stat' | 'read' | 'readBinary' | 'write' | 'writeBinary' | 'mkdir' | 'remove' | 'rename'
>;

/** A disk in memory that fails as the app's adapters do, and remembers what was asked of it. */
export class MemoryAdapter implements Adapter {
  readonly files = new Map<string, Uint8Array>();
  readonly folders = new Set<string>(['']);
  readonly times = new Map<string, number>();
  readonly log: string[] = [];
  /** Throws to play a full or read-only disk; called before each write with the path. */
  beforeWrite: (path: string) => void = () => undefined;

  exists(path: string): Promise<boolean> {
    return Promise.resolve(this.files.has(path) || this.folders.has(path));
  }

  stat(path: string): Promise<Stat | null> {
    const file = this.files.get(path);
    const mtime = this.times.get(path) ?? 0;
    if (file) return Promise.resolve({ type: 'file', ctime: mtime, mtime, size: file.length });
    return Promise.resolve(this.folders.has(path) ? { type: 'folder', ctime: 0, mtime: 0, size: 0 } : null);
  }

  async read(path: string): Promise<string> {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await this.readBinary(path));
  }

  async readBinary(path: string): Promise<ArrayBuffer> {
    await Promise.resolve();
    this.log.push(`read ${path}`);
    const file = this.files.get(path);
    if (!file) throw new Error(`ENOENT: no such file or directory, open '${path}'`);
    return Uint8Array.from(file).buffer;
  }

  async write(path: string, data: string): Promise<void> {
    await this.writeBinary(path, Uint8Array.from(new TextEncoder().encode(data)).buffer);
  }

  async writeBinary(path: string, data: ArrayBuffer): Promise<void> {
    await Promise.resolve();
    this.log.push(`write ${path}`);
    this.beforeWrite(path);
    if (!this.folders.has(parentOf(path)))
      throw new Error(`ENOENT: no such file or directory, open '${path}'`);
    this.files.set(path, new Uint8Array(data));
    this.times.set(path, Date.now());
  }

  async mkdir(path: string): Promise<void> {
    await Promise.resolve();
    this.log.push(`mkdir ${path}`);
    if (!this.folders.has(parentOf(path)))
      throw new Error(`ENOENT: no such file or directory, mkdir '${path}'`);
    this.folders.add(path);
  }

  async remove(path: string): Promise<void> {
    await Promise.resolve();
    this.log.push(`remove ${path}`);
    if (!this.files.delete(path)) throw new Error(`ENOENT: no such file or directory, unlink '${path}'`);
  }

  async rename(path: string, newPath: string): Promise<void> {
    await Promise.resolve();
    this.log.push(`rename ${path}`);
    const file = this.files.get(path);
    if (!file) throw new Error(`ENOENT: no such file or directory, rename '${path}'`);
    if (this.files.has(newPath)) throw new Error('Destination file already exists!');
    this.files.delete(path);
    this.files.set(newPath, file);
  }
}
