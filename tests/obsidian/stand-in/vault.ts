import type * as app from 'obsidian';
import { MemoryAdapter } from './memory-adapter';
import { checkName, isHidden, nameOf, parentOf } from './paths';
import type { OnlyMembersOf } from './strict';
import { strict } from './strict';

/** Whatever has a path in the vault. */
export class TAbstractFile {
  parent: TFolder | null = null;
  constructor(
    readonly vault: Vault,
    public path: string,
  ) {}

  get name(): string {
    return nameOf(this.path);
  }
}

export class TFile extends TAbstractFile {
  stat = { ctime: 0, mtime: 0, size: 0 };

  get extension(): string {
    const dot = this.name.lastIndexOf('.');
    return dot > 0 ? this.name.slice(dot + 1) : '';
  }

  get basename(): string {
    return this.extension === '' ? this.name : this.name.slice(0, -this.extension.length - 1);
  }
}

export class TFolder extends TAbstractFile {
  readonly children: TAbstractFile[] = [];

  isRoot(): boolean {
    return this.parent === null;
  }
}

/** The vault over a disk in memory: it sees what is not hidden, and fails like the app. */
export class Vault {
  readonly adapter: MemoryAdapter;
  readonly configDir = '.obsidian';
  private readonly root = new TFolder(this, '/');
  private readonly known = new Map<string, TAbstractFile>();

  constructor(private readonly disk: MemoryAdapter) {
    this.adapter = strict('adapter', disk);
  }

  getName(): string {
    return 'Test vault';
  }

  getRoot(): TFolder {
    return this.root;
  }

  getFileByPath(path: string): TFile | null {
    const file = this.known.get(path);
    return file instanceof TFile ? file : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const folder = path === '/' ? this.root : this.known.get(path);
    return folder instanceof TFolder ? folder : null;
  }

  getFiles(): TFile[] {
    return [...this.known.values()].filter(file => file instanceof TFile);
  }

  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter(file => file.extension === 'md');
  }

  getAllFolders(): TFolder[] {
    return [...this.known.values()].filter(file => file instanceof TFolder);
  }

  async create(path: string, data: string): Promise<TFile> {
    checkName(path);
    if (await this.disk.exists(path)) throw new Error('File already exists.');
    await this.disk.write(path, data);
    return this.addFile(path);
  }

  async createFolder(path: string): Promise<TFolder> {
    checkName(path);
    if (await this.disk.exists(path)) throw new Error('Folder already exists.');
    await this.disk.mkdir(path);
    return this.addFolder(path);
  }

  read(file: TFile): Promise<string> {
    return this.disk.read(file.path);
  }

  readBinary(file: TFile): Promise<ArrayBuffer> {
    return this.disk.readBinary(file.path);
  }

  async process(file: TFile, change: (data: string) => string): Promise<string> {
    const before = await this.disk.read(file.path);
    const after = change(before);
    if (after !== before) await this.disk.write(file.path, after);
    file.stat = { ...file.stat, mtime: this.disk.times.get(file.path) ?? 0 };
    return after;
  }

  /** Puts a file that is on the disk into the tree; hidden ones stay unknown. */
  private addFile(path: string): TFile {
    const file = new TFile(this, path);
    const mtime = this.disk.times.get(path) ?? 0;
    file.stat = { ctime: mtime, mtime, size: this.disk.files.get(path)?.length ?? 0 };
    this.attach(file);
    return file;
  }

  private addFolder(path: string): TFolder {
    const folder = new TFolder(this, path);
    this.attach(folder);
    return folder;
  }

  private attach(file: TAbstractFile): void {
    const above = parentOf(file.path);
    const parent = above === '' ? this.root : (this.getFolderByPath(above) ?? this.addFolder(above));
    file.parent = parent;
    parent.children.push(file);
    this.known.set(file.path, file);
  }

  /** What the app does when it opens a vault: it lists the disk. */
  static open(disk: MemoryAdapter): Vault {
    const vault = new Vault(disk);
    for (const path of disk.files.keys()) if (!isHidden(path)) vault.addFile(path);
    return vault;
  }

  /** What the app does when a file goes away. */
  static forget(vault: Vault, file: TFile): void {
    vault.known.delete(file.path);
    const siblings = file.parent?.children ?? [];
    siblings.splice(siblings.indexOf(file), 1);
  }
}

const onlyVault: OnlyMembersOf<Vault, app.Vault> = true;
const onlyFile: OnlyMembersOf<TFile, app.TFile> = true;
const onlyFolder: OnlyMembersOf<TFolder, app.TFolder> = true;
export const vaultAnchors = [onlyVault, onlyFile, onlyFolder] as const;

/** A disk that holds these files since long ago, with the folders they need. */
export function diskWith(files: Readonly<Record<string, string>>): MemoryAdapter {
  const disk = new MemoryAdapter();
  for (const [path, text] of Object.entries(files)) {
    for (let above = parentOf(path); above !== ''; above = parentOf(above)) disk.folders.add(above);
    disk.files.set(path, new TextEncoder().encode(text));
  }
  return disk;
}
