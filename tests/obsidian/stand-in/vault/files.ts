import type * as app from 'obsidian';
import { anchor, type Anchored } from '../text/anchors';
import { Known } from '../text/known';
import { extensionOf, nameOf, withoutExtension } from '../text/paths';
import type { DiskEntry } from './disk';
import type { Vault } from './vault';

/** Whatever has a path in the vault. */
export abstract class TAbstractFile extends Known {
  name: string;
  parent: TFolder | null = null;

  constructor(
    readonly vault: Vault,
    public path: string,
  ) {
    super();
    this.name = path === '/' ? '' : nameOf(path);
  }
}

export class TFile extends TAbstractFile {
  basename: string;
  extension: string;
  stat: app.FileStats;

  constructor(vault: Vault, path: string, entry: DiskEntry) {
    super(vault, path);
    this.extension = extensionOf(this.name);
    this.basename = withoutExtension(this.name);
    this.stat = statsOf(entry);
  }
}

export class TFolder extends TAbstractFile {
  readonly children: TAbstractFile[] = [];

  // Assumed: the root has the path `/` and no name.
  isRoot(): boolean {
    return this.path === '/';
  }
}

export function statsOf({ ctime, mtime, size }: DiskEntry): app.FileStats {
  return { ctime, mtime, size };
}

// Assumed: a file that moves stays the same object and takes its new names.
export function giveNewPath(file: TAbstractFile, path: string): void {
  file.path = path;
  file.name = nameOf(path);
  if (!(file instanceof TFile)) return;
  file.extension = extensionOf(file.name);
  file.basename = withoutExtension(file.name);
}

anchor<Anchored<TAbstractFile, app.TAbstractFile>>(true);
anchor<Anchored<TFile, app.TFile>>(true);
anchor<Anchored<TFolder, app.TFolder>>(true);
