import { existsSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import { basename, join } from 'node:path';
import { foldCase } from '../text/paths';
import { Disk, type DiskEntry, type Times } from './disk';

/** A folder of this machine; only Node can have it, so a page never imports this file. */
export class FolderDisk extends Disk {
  readonly name: string;
  readonly ignoresCase: boolean;

  constructor(readonly basePath: string) {
    super();
    this.name = basename(basePath);
    // The folder itself is asked, because one machine may have disks of both kinds.
    this.ignoresCase = existsSync(foldCase(basePath)) && existsSync(basePath.toUpperCase());
  }

  async entry(path: string): Promise<DiskEntry | null> {
    const stats = await fs.stat(this.#at(path)).catch(() => null);
    if (stats === null) return null;
    const { birthtimeMs, mtimeMs, size } = stats;
    const type = stats.isDirectory() ? 'folder' : 'file';
    return { type, ctime: Math.round(birthtimeMs), mtime: Math.round(mtimeMs), size };
  }

  async names(folder: string): Promise<readonly string[]> {
    return fs.readdir(this.#at(folder));
  }

  async readBytes(path: string): Promise<Uint8Array> {
    return fs.readFile(this.#at(path));
  }

  async writeBytes(path: string, data: Uint8Array, times: Times): Promise<void> {
    await fs.writeFile(this.#at(path), data);
    if (times.mtime !== undefined) await fs.utimes(this.#at(path), new Date(), new Date(times.mtime));
  }

  async makeFolder(path: string): Promise<void> {
    await fs.mkdir(this.#at(path), { recursive: true });
  }

  async removeFile(path: string): Promise<void> {
    await fs.unlink(this.#at(path));
  }

  async removeFolder(path: string, recursive: boolean): Promise<void> {
    if (recursive) await fs.rm(this.#at(path), { recursive: true });
    else await fs.rmdir(this.#at(path));
  }

  async move(path: string, newPath: string): Promise<void> {
    await fs.rename(this.#at(path), this.#at(newPath));
  }

  #at(path: string): string {
    return join(this.basePath, path);
  }
}
