import { isHidden, joinPath, parentOf } from '../text/paths';
import type { DiskChange } from './data-adapter';
import type { Disk, DiskEntry } from './disk';
import { FileTree } from './file-tree';
import { statsOf, TFile, TFolder, type TAbstractFile } from './files';
import type { Vault } from './vault';

/** What the vault knows of the disk. It is told of the app's own changes, and must look to see those of others. */
export class VaultContents {
  readonly tree: FileTree;
  readonly #texts = new WeakMap<TFile, string>();

  constructor(
    private readonly vault: Vault,
    private readonly disk: Disk,
  ) {
    this.tree = new FileTree(vault);
  }

  // Assumed: the event of a change is over before the method that made the change is done.
  async hear(change: DiskChange): Promise<void> {
    switch (change.kind) {
      case 'written': {
        const entry = await this.disk.entry(change.path);
        if (entry) this.#see(change.path, entry);
        return;
      }
      case 'folder made':
        return this.#seeFolder(change.path);
      case 'gone':
        return this.#miss(change.path);
      case 'moved':
        return this.#seeMove(change.path, change.newPath);
    }
  }

  /** Compares with the disk. A file that another program moved has gone and another has come. */
  async look(): Promise<void> {
    const there = await this.#list('');
    for (const file of this.tree.all()) {
      const isThere = file === this.tree.root || there.has(file.path);
      if (!isThere && this.tree.get(file.path) === file) this.#forget(file);
    }
    for (const [path, entry] of there) {
      if (entry.type === 'folder') this.#seeFolder(path);
      else if (isOther(this.tree.get(path), entry)) this.#see(path, entry);
    }
  }

  async cachedText(file: TFile, read: () => Promise<string>): Promise<string> {
    const known = this.#texts.get(file);
    if (known !== undefined) return known;
    const { stat } = file;
    const text = await read();
    // Of several readings at once the first to end counts, for what was answered stands until the vault sees a change.
    const answered = this.#texts.get(file);
    if (answered !== undefined) return answered;
    // A text that was overtaken by a change is not worth keeping.
    if (stat === file.stat) this.#texts.set(file, text);
    return text;
  }

  async #list(folder: string): Promise<Map<string, DiskEntry>> {
    const found = new Map<string, DiskEntry>();
    for (const name of await this.disk.names(folder)) {
      const path = joinPath(folder, name);
      const entry = isHidden(path) ? null : await this.disk.entry(path);
      if (entry === null) continue;
      found.set(path, entry);
      if (entry.type === 'folder') for (const each of await this.#list(path)) found.set(...each);
    }
    return found;
  }

  #see(path: string, entry: DiskEntry): void {
    if (isHidden(path)) return;
    const known = this.tree.get(path);
    if (known instanceof TFile) {
      known.stat = statsOf(entry);
      this.#texts.delete(known);
      this.vault.trigger('modify', known);
      return;
    }
    if (parentOf(path) !== '') this.#seeFolder(parentOf(path));
    this.vault.trigger('create', this.tree.addFile(path, entry));
  }

  #seeFolder(path: string): void {
    if (isHidden(path) || this.tree.get(path)) return;
    if (parentOf(path) !== '') this.#seeFolder(parentOf(path));
    this.vault.trigger('create', this.tree.addFolder(path));
  }

  #miss(path: string): void {
    const file = this.tree.get(path) ?? null;
    if (file) this.#forget(file);
  }

  // Assumed: what is in a folder goes before the folder.
  #forget(file: TAbstractFile): void {
    if (file instanceof TFolder) for (const child of [...file.children]) this.#forget(child);
    this.tree.drop(file);
    this.vault.trigger('delete', file);
  }

  // Assumed: the event of a folder comes before those of its contents, and going to `.trash` is going away.
  async #seeMove(path: string, newPath: string): Promise<void> {
    const file = this.tree.get(path);
    if (file && isHidden(newPath)) return this.#forget(file);
    if (!file) return this.look();
    if (parentOf(newPath) !== '') this.#seeFolder(parentOf(newPath));
    for (const [moved, oldPath] of this.tree.move(file, newPath)) {
      this.vault.trigger('rename', moved, oldPath);
    }
  }
}

function isOther(known: TAbstractFile | null, entry: DiskEntry): boolean {
  if (!(known instanceof TFile)) return true;
  return known.stat.mtime !== entry.mtime || known.stat.size !== entry.size;
}
