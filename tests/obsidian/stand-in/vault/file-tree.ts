import { joinPath, parentOf } from '../text/paths';
import type { DiskEntry } from './disk';
import { giveNewPath, TFile, TFolder, type TAbstractFile } from './files';
import type { Vault } from './vault';

/** The files and folders that the vault knows, by their very paths. */
export class FileTree {
  readonly root: TFolder;
  readonly #byPath = new Map<string, TAbstractFile>();

  constructor(private readonly vault: Vault) {
    this.root = new TFolder(vault, '/');
    this.#byPath.set('/', this.root);
  }

  get(path: string): TAbstractFile | null {
    return this.#byPath.get(path) ?? null;
  }

  all(): readonly TAbstractFile[] {
    return [...this.#byPath.values()];
  }

  addFile(path: string, entry: DiskEntry): TFile {
    return this.#attach(new TFile(this.vault, path, entry));
  }

  addFolder(path: string): TFolder {
    return this.#attach(new TFolder(this.vault, path));
  }

  drop(file: TAbstractFile): void {
    this.#byPath.delete(file.path);
    this.#leaveParent(file);
  }

  /** Answers what has moved with its old path: the folder itself, then what is in it. */
  move(file: TAbstractFile, newPath: string): readonly (readonly [TAbstractFile, string])[] {
    const moved: (readonly [TAbstractFile, string])[] = [];
    const rename = (each: TAbstractFile, path: string): void => {
      moved.push([each, each.path]);
      this.#byPath.delete(each.path);
      giveNewPath(each, path);
      this.#byPath.set(path, each);
      if (each instanceof TFolder) {
        for (const child of each.children) rename(child, joinPath(path, child.name));
      }
    };
    this.#leaveParent(file);
    rename(file, newPath);
    this.#joinParent(file);
    return moved;
  }

  #attach<F extends TAbstractFile>(file: F): F {
    this.#byPath.set(file.path, file);
    this.#joinParent(file);
    return file;
  }

  #joinParent(file: TAbstractFile): void {
    const parent = this.get(parentOf(file.path) || '/');
    if (!(parent instanceof TFolder)) return;
    file.parent = parent;
    parent.children.push(file);
  }

  #leaveParent(file: TAbstractFile): void {
    const siblings = file.parent?.children;
    siblings?.splice(siblings.indexOf(file), 1);
    file.parent = null;
  }
}
