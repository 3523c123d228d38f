import type * as app from 'obsidian';
import { anchor, type Anchored } from '../text/anchors';
import { joinPath } from '../text/paths';
import { DiskAdapter, rooted, type Tell } from './data-adapter';
import type { Disk } from './disk';

/** The adapter of a computer, which knows where the vault lies. */
export class FileSystemAdapter extends DiskAdapter {
  readonly #basePath: string;

  constructor(disk: Disk, tell: Tell, basePath: string) {
    super(disk, tell);
    this.#basePath = basePath;
  }

  getBasePath(): string {
    return this.#basePath;
  }

  getFullPath(normalizedPath: string): string {
    return joinPath(this.#basePath, rooted(normalizedPath));
  }

  // App: typings: the file:// address.
  getFilePath(normalizedPath: string): string {
    return `file://${encodeURI(this.getFullPath(normalizedPath))}`;
  }
}

/** The adapter of a phone, and of a disk in memory. */
export class CapacitorAdapter extends DiskAdapter {
  getFullPath(normalizedPath: string): string {
    return rooted(normalizedPath);
  }
}

// App: typings: desktop and mobile have adapters of their own.
export function adapterOf(disk: Disk, tell: Tell): DiskAdapter {
  const { basePath } = disk;
  return basePath === undefined
    ? new CapacitorAdapter(disk, tell)
    : new FileSystemAdapter(disk, tell, basePath);
}

anchor<Anchored<FileSystemAdapter, app.FileSystemAdapter>>(true);
anchor<Anchored<CapacitorAdapter, app.CapacitorAdapter>>(true);
