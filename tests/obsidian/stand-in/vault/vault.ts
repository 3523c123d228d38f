import type * as app from 'obsidian';
import { anchor, type Anchored } from '../text/anchors';
import { Events } from '../text/events';
import { checkName } from '../text/paths';
import type { Settling } from '../text/settling';
import { adapterOf } from './adapters';
import type { DiskAdapter } from './data-adapter';
import type { Disk } from './disk';
import { TFile, TFolder, type TAbstractFile } from './files';
import { readPreferences, type Preferences } from './preferences';
import { VaultContents } from './vault-contents';

/** The files of a vault: it sees what is not hidden, and fails like the app. */
export class Vault extends Events {
  readonly adapter: DiskAdapter;
  readonly configDir = '.obsidian';
  readonly #disk: Disk;
  readonly #settling: Settling;
  readonly #contents: VaultContents;
  #preferences: Preferences | undefined;

  constructor(disk: Disk, settling: Settling) {
    super();
    this.#disk = disk;
    this.#settling = settling;
    this.#contents = new VaultContents(this, disk);
    this.adapter = adapterOf(disk, change => this.#contents.hear(change));
  }

  // App: typings: the folder and everything below it are visited. Assumed: a folder before what is in it.
  static recurseChildren(root: TFolder, cb: (file: TAbstractFile) => unknown): void {
    cb(root);
    for (const child of [...root.children]) {
      if (child instanceof TFolder) Vault.recurseChildren(child, cb);
      else cb(child);
    }
  }

  /** What the app does when it opens a vault: it looks at the disk and tells of every file as created. */
  static async open(vault: Vault): Promise<Vault> {
    vault.#preferences = await readPreferences(vault.#disk, vault.configDir);
    await Vault.notice(vault);
    return vault;
  }

  /** What the app does some time after another program has changed files. */
  static notice(vault: Vault): Promise<void> {
    return vault.#settling.track(vault.#contents.look());
  }

  /** What the reader chose; a test may change it. */
  static preferences(vault: Vault): Preferences {
    if (vault.#preferences === undefined) throw new Error('The vault is not open.');
    return vault.#preferences;
  }

  getName(): string {
    return this.#disk.name;
  }

  getRoot(): TFolder {
    return this.#contents.tree.root;
  }

  getFileByPath(path: string): TFile | null {
    const file = this.getAbstractFileByPath(path);
    return file instanceof TFile ? file : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const folder = this.getAbstractFileByPath(path);
    return folder instanceof TFolder ? folder : null;
  }

  // App: typings: the path must be written as it is, large and small letters too, even where the disk does not mind.
  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.#contents.tree.get(path);
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return [...this.#contents.tree.all()];
  }

  getAllFolders(includeRoot = false): TFolder[] {
    const folders = this.getAllLoadedFiles().filter(file => file instanceof TFolder);
    return folders.filter(folder => includeRoot || !folder.isRoot());
  }

  getFiles(): TFile[] {
    return this.getAllLoadedFiles().filter(file => file instanceof TFile);
  }

  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter(({ extension }) => extension === 'md');
  }

  create(path: string, data: string, options?: app.DataWriteOptions): Promise<TFile> {
    return this.#make(path, () => this.adapter.write(path, data, options));
  }

  createBinary(path: string, data: ArrayBuffer, options?: app.DataWriteOptions): Promise<TFile> {
    return this.#make(path, () => this.adapter.writeBinary(path, data, options));
  }

  // App: typings: an error when it exists. The folders above it are made too, as `mkdir` does.
  async createFolder(path: string): Promise<TFolder> {
    checkName(path);
    if (await this.adapter.exists(path)) throw new Error('Folder already exists.');
    await this.#track(this.adapter.mkdir(path));
    return this.#known(this.getFolderByPath(path), path);
  }

  read(file: TFile): Promise<string> {
    return this.#track(this.adapter.read(file.path));
  }

  // App: typings: for showing; it may be older than the disk until the vault has noticed a change.
  cachedRead(file: TFile): Promise<string> {
    return this.#track(this.#contents.cachedText(file, () => this.adapter.read(file.path)));
  }

  readBinary(file: TFile): Promise<ArrayBuffer> {
    return this.#track(this.adapter.readBinary(file.path));
  }

  getResourcePath(file: TFile): string {
    return this.adapter.getResourcePath(file.path);
  }

  modify(file: TFile, data: string, options?: app.DataWriteOptions): Promise<void> {
    return this.#track(this.adapter.write(file.path, data, options));
  }

  modifyBinary(file: TFile, data: ArrayBuffer, options?: app.DataWriteOptions): Promise<void> {
    return this.#track(this.adapter.writeBinary(file.path, data, options));
  }

  append(file: TFile, data: string, options?: app.DataWriteOptions): Promise<void> {
    return this.#track(this.adapter.append(file.path, data, options));
  }

  appendBinary(file: TFile, data: ArrayBuffer, options?: app.DataWriteOptions): Promise<void> {
    return this.#track(this.adapter.appendBinary(file.path, data, options));
  }

  process(file: TFile, fn: (data: string) => string, options?: app.DataWriteOptions): Promise<string> {
    return this.#track(this.adapter.process(file.path, fn, options));
  }

  // App: typings: without `force`, a folder that holds something hidden stays.
  async delete(file: TAbstractFile, force = false): Promise<void> {
    if (!(file instanceof TFolder)) return this.#track(this.adapter.remove(file.path));
    if (!force) for (const child of [...file.children]) await this.delete(child);
    await this.#track(this.adapter.rmdir(file.path, force));
  }

  // App: typings: to the trash of the system, or to `.trash` when that fails or is not wanted.
  async trash(file: TAbstractFile, system: boolean): Promise<void> {
    const isGone = system && (await this.#track(this.adapter.trashSystem(file.path)));
    if (!isGone) await this.#track(this.adapter.trashLocal(file.path));
  }

  async rename(file: TAbstractFile, newPath: string): Promise<void> {
    checkName(newPath);
    if (newPath === file.path) return;
    await this.#track(this.adapter.rename(file.path, newPath));
  }

  async copy<T extends app.TAbstractFile>(file: T, newPath: string): Promise<T> {
    checkName(newPath);
    await this.#track(this.adapter.copy(file.path, newPath));
    return this.#known(this.getAbstractFileByPath(newPath), newPath) as unknown as T;
  }

  async #make(path: string, write: () => Promise<void>): Promise<TFile> {
    checkName(path);
    if (await this.adapter.exists(path)) throw new Error('File already exists.');
    await this.#track(write());
    return this.#known(this.getFileByPath(path), path);
  }

  #known<F extends TAbstractFile>(file: F | null, path: string): F {
    if (file === null) throw new Error(`${path} is not in the vault.`);
    return file;
  }

  #track<T>(work: Promise<T>): Promise<T> {
    return this.#settling.track(work);
  }
}

anchor<Anchored<Vault, app.Vault>>(true);
