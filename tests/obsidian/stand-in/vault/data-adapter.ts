import type * as app from 'obsidian';
import { anchor, type Anchored } from '../text/anchors';
import { Known } from '../text/known';
import { foldCase, joinPath, nameOf, normalizePath, parentOf } from '../text/paths';
import type { Disk, DiskWork } from './disk';

/** What the adapter did to the disk, as it tells the vault. */
export type DiskChange =
  | { readonly kind: 'written' | 'folder made' | 'gone'; readonly path: string }
  | { readonly kind: 'moved'; readonly path: string; readonly newPath: string };

export type Tell = (change: DiskChange) => Promise<void>;

/** Reading text keeps a byte order mark, so that what is written back has it too. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const bufferOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;
/** A path of the app's as the disk has it, where the root is ''. */
export function rooted(path: string): string {
  if (path === '' || path === '/') return '';
  // App: typings: normalised beforehand. Assumed: what would find its file on one system and not on another is refused.
  const isNormal = normalizePath(path) === path.normalize('NFC').replace(/[\u00a0\u202f]/g, ' ');
  if (!isNormal) throw new Error(`The path ${path} must go through normalizePath first`);
  return path;
}

/** The app's way to a disk. The vault hears of every change, whoever asked for it. */
export class DiskAdapter extends Known implements app.DataAdapter {
  readonly #disk: Disk;
  readonly #tell: Tell;
  #last: Promise<unknown> = Promise.resolve();

  constructor(disk: Disk, tell: Tell) {
    super();
    this.#disk = disk;
    this.#tell = tell;
  }

  getName(): string {
    return this.#disk.name;
  }

  // App: typings: `sensitive` asks for the very name where the disk would take another case for it.
  async exists(normalizedPath: string, sensitive = false): Promise<boolean> {
    const path = rooted(normalizedPath);
    if ((await this.#disk.entry(path)) === null) return false;
    return !sensitive || (await this.#disk.trueName(path)) === path;
  }

  // App: typings: nothing for what is not there.
  async stat(normalizedPath: string): Promise<app.Stat | null> {
    const entry = await this.#disk.entry(rooted(normalizedPath));
    return entry === null ? null : { ...entry };
  }

  // Assumed: whole paths, hidden files too.
  async list(normalizedPath: string): Promise<app.ListedFiles> {
    const folder = rooted(normalizedPath);
    const listed: app.ListedFiles = { files: [], folders: [] };
    for (const name of await this.#disk.names(folder)) {
      const path = joinPath(folder, name);
      const entry = await this.#disk.entry(path);
      if (entry) (entry.type === 'file' ? listed.files : listed.folders).push(path);
    }
    return listed;
  }

  async read(normalizedPath: string): Promise<string> {
    return decoder.decode(await this.#read(rooted(normalizedPath)));
  }

  async readBinary(normalizedPath: string): Promise<ArrayBuffer> {
    return bufferOf(await this.#read(rooted(normalizedPath)));
  }

  // App: typings: what is there is overwritten; a folder that is not there is not made.
  write(normalizedPath: string, data: string, options?: app.DataWriteOptions): Promise<void> {
    return this.#inTurn(() => this.#write(rooted(normalizedPath), bytesOf(data), options));
  }

  writeBinary(normalizedPath: string, data: ArrayBuffer, options?: app.DataWriteOptions): Promise<void> {
    return this.#inTurn(() => this.#write(rooted(normalizedPath), new Uint8Array(data), options));
  }

  append(normalizedPath: string, data: string, options?: app.DataWriteOptions): Promise<void> {
    return this.#inTurn(() => this.#append(rooted(normalizedPath), bytesOf(data), options));
  }

  appendBinary(normalizedPath: string, data: ArrayBuffer, options?: app.DataWriteOptions): Promise<void> {
    return this.#inTurn(() => this.#append(rooted(normalizedPath), new Uint8Array(data), options));
  }

  // App: typings: nothing else is written between the reading and the writing. Assumed: the same text is not written again.
  process(
    normalizedPath: string,
    fn: (data: string) => string,
    options?: app.DataWriteOptions,
  ): Promise<string> {
    return this.#inTurn(async () => {
      const path = rooted(normalizedPath);
      const before = decoder.decode(await this.#read(path));
      const after = fn(before);
      if (after !== before) await this.#write(path, bytesOf(after), options);
      return after;
    });
  }

  // Assumed: the scheme is the app's and the rest is not for parsing; the time makes a changed picture load again.
  getResourcePath(normalizedPath: string): string {
    return `app://local/${encodeURI(rooted(normalizedPath))}?0`;
  }

  // App: seen: a maintainer in obsidian-api issue 88: "Adapter.mkdir is automatically recursive."
  mkdir(normalizedPath: string): Promise<void> {
    return this.#inTurn(async () => {
      const path = rooted(normalizedPath);
      await this.#begin('mkdir', path);
      await this.#disk.makeFolder(path);
      await this.#tell({ kind: 'folder made', path: await this.#disk.trueName(path) });
    });
  }

  // App: typings: false where the system has no trash, as on a phone; no test may fill a real one.
  async trashSystem(normalizedPath: string): Promise<boolean> {
    const path = rooted(normalizedPath);
    const [trash, entry] = [this.#disk.systemTrash, await this.#disk.entry(path)];
    if (trash === undefined || entry === null) return false;
    const isFolder = entry.type === 'folder';
    trash.set(path, isFolder ? await this.#disk.texts(path) : { [path]: await this.#disk.text(path) });
    await (isFolder ? this.rmdir(path, true) : this.remove(path));
    return true;
  }

  // App: docs: to `.trash` with its whole path; a name taken there gets a number.
  async trashLocal(normalizedPath: string): Promise<void> {
    const path = rooted(normalizedPath);
    const wanted = joinPath('.trash', path);
    if (parentOf(wanted) !== '') await this.mkdir(parentOf(wanted));
    const dot = nameOf(wanted).lastIndexOf('.');
    const stem = dot > 0 ? wanted.slice(0, wanted.lastIndexOf('.')) : wanted;
    let target = wanted;
    for (let number = 2; await this.exists(target); number += 1) {
      target = `${stem} ${number}${wanted.slice(stem.length)}`;
    }
    await this.rename(path, target);
  }

  rmdir(normalizedPath: string, recursive: boolean): Promise<void> {
    return this.#inTurn(async () => {
      const path = rooted(normalizedPath);
      await this.#begin('rmdir', path);
      await this.#disk.removeFolder(path, recursive);
      await this.#tell({ kind: 'gone', path });
    });
  }

  remove(normalizedPath: string): Promise<void> {
    return this.#inTurn(async () => {
      const path = rooted(normalizedPath);
      await this.#begin('remove', path);
      await this.#disk.removeFile(path);
      await this.#tell({ kind: 'gone', path });
    });
  }

  // App: seen: in many error reports: nothing is written over. Assumed: a name may change its case.
  rename(normalizedPath: string, normalizedNewPath: string): Promise<void> {
    return this.#inTurn(async () => {
      const [path, newPath] = [rooted(normalizedPath), rooted(normalizedNewPath)];
      const isSameEntry = this.#disk.ignoresCase && foldCase(path) === foldCase(newPath);
      if (!isSameEntry && (await this.exists(newPath))) throw new Error('Destination file already exists!');
      await this.#begin('rename', path);
      await this.#disk.move(path, newPath);
      await this.#tell({ kind: 'moved', path, newPath });
    });
  }

  // App: typings: fails when there is a file already.
  copy(normalizedPath: string, normalizedNewPath: string): Promise<void> {
    return this.#inTurn(async () => {
      const newPath = rooted(normalizedNewPath);
      if (await this.exists(newPath)) throw new Error('Destination file already exists!');
      await this.#copy(rooted(normalizedPath), newPath);
    });
  }

  async #copy(path: string, newPath: string): Promise<void> {
    if ((await this.#disk.entry(path))?.type !== 'folder') {
      return this.#write(newPath, await this.#read(path), undefined);
    }
    await this.#begin('mkdir', newPath);
    await this.#disk.makeFolder(newPath);
    await this.#tell({ kind: 'folder made', path: newPath });
    for (const name of await this.#disk.names(path)) {
      await this.#copy(joinPath(path, name), joinPath(newPath, name));
    }
  }

  async #read(path: string): Promise<Uint8Array> {
    this.#disk.log.push(`read ${path}`);
    await this.#disk.beforeRead(path);
    return this.#disk.readBytes(path);
  }

  async #append(path: string, data: Uint8Array, times: app.DataWriteOptions | undefined): Promise<void> {
    const before = (await this.#disk.entry(path)) ? await this.#disk.readBytes(path) : new Uint8Array();
    await this.#write(path, Uint8Array.from([...before, ...data]), times);
  }

  async #write(path: string, data: Uint8Array, times: app.DataWriteOptions | undefined): Promise<void> {
    await this.#begin('write', path);
    await this.#disk.writeBytes(path, data, times ?? {});
    await this.#tell({ kind: 'written', path: await this.#disk.trueName(path) });
  }

  async #begin(work: DiskWork, path: string): Promise<void> {
    this.#disk.log.push(`${work} ${path}`);
    await this.#disk.beforeWrite(path, work);
  }

  // Assumed: changes wait for one another; a failed one keeps no other from its turn.
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work, work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

anchor<Anchored<DiskAdapter, app.DataAdapter>>(true);
