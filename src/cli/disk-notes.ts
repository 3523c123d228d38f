import { isUtf8 } from 'node:buffer';
import * as fs from 'node:fs';
import type { NoteStore, StoredNote } from '../actions/note-store';
import { cliWording } from '../core/wording/cli-wording';
import { onDisk } from './disk-error';
import { hasProperty, propertyPattern } from './has-property';
import { readBytes } from './read-bytes';
import { VaultFolders } from './vault-folders';
import { VaultListing } from './vault-listing';
import { nameKey, splitPath } from './vault-path';
import { type WriteBytes, writeBytes, writeNew, writeOver } from './whole-file';

const writesPerTurn = 200;

/** The notes of a vault that is a folder on disk. Calls are synchronous, because a promise for each costs more than the disk. */
export class DiskNotes implements NoteStore {
  readonly #root: string;
  readonly #write: WriteBytes;
  readonly #folders: VaultFolders;
  readonly #listing: VaultListing;
  #writes = 0;
  #unreadable: readonly string[] = [];

  constructor(root: string, write: WriteBytes = writeBytes) {
    this.#root = root;
    this.#write = write;
    this.#folders = new VaultFolders(root);
    this.#listing = new VaultListing(root);
  }

  /** Notes of the list that the last `notesWith` left out, because they are no UTF-8 text or cannot be opened. */
  get unreadable(): readonly string[] {
    return this.#unreadable;
  }

  paths(): Promise<readonly string[]> {
    return Promise.resolve([...this.#listing.files, ...this.#listing.links]);
  }

  notesWith(keys: readonly string[]): Promise<readonly StoredNote[]> {
    const pattern = propertyPattern(keys);
    const notes: StoredNote[] = [];
    const unreadable: string[] = [];
    for (const path of this.#listing.files) {
      if (!path.endsWith('.md') && !/\.md$/i.test(path)) continue;
      const bytes = this.#read(path);
      if (bytes === null) unreadable.push(path);
      else if (hasProperty(bytes, pattern)) {
        if (isUtf8(bytes)) notes.push({ path, text: bytes.toString('utf8') });
        else unreadable.push(path);
      }
    }
    this.#unreadable = unreadable;
    return Promise.resolve(notes);
  }

  create(path: string, text: string): Promise<void> {
    return this.createBytes(path, Buffer.from(text, 'utf8'));
  }

  /** As `create`, for files that need not be text. */
  async createBytes(path: string, bytes: Uint8Array): Promise<void> {
    await this.#breathe();
    const { folder, name } = splitPath(path);
    const key = nameKey(name);
    onDisk(path, () => {
      this.#folders.make(folder);
      const names = this.#folders.names(folder);
      if (names.has(key)) throw new Error(cliWording.disk.taken);
      writeNew(this.#file(path), bytes, this.#write);
      names.add(key);
      this.#listing.forget();
    });
  }

  replace(path: string, before: string, after: string): Promise<boolean> {
    return this.replaceBytes(path, Buffer.from(before, 'utf8'), Buffer.from(after, 'utf8'));
  }

  /** As `replace`, for files that need not be text. */
  async replaceBytes(path: string, before: Uint8Array, after: Uint8Array): Promise<boolean> {
    await this.#breathe();
    return this.#ifStill(path, before, (file, mode) => writeOver(file, after, mode, this.#write));
  }

  async remove(path: string, before: string): Promise<boolean> {
    await this.#breathe();
    return this.#ifStill(path, Buffer.from(before, 'utf8'), file => {
      const { folder, name } = splitPath(path);
      fs.unlinkSync(file);
      this.#folders.removed(folder, name);
      this.#listing.forget();
    });
  }

  /** Takes away what a run that died has left: half-written files, and empty ones among the notes it still had to make. */
  cleanLeftovers(pending: readonly string[]): void {
    for (const path of pending.filter(each => !each.split('/').includes('..'))) {
      if (fs.lstatSync(this.#file(path), { throwIfNoEntry: false })?.size === 0) this.#takeAway(path);
    }
    for (const path of this.#listing.leftovers) this.#takeAway(path);
  }

  #takeAway(path: string): void {
    fs.rmSync(this.#file(path), { force: true });
    this.#listing.forget();
  }

  /** The system sorts out what `join` would, at a fraction of its cost. */
  #file(path: string): string {
    return `${this.#root}/${path}`;
  }

  #read(path: string): Buffer | null {
    try {
      return readBytes(this.#file(path));
    } catch {
      return null;
    }
  }

  #ifStill(path: string, before: Uint8Array, act: (file: string, mode: number) => void): boolean {
    const { folder } = splitPath(path);
    const file = this.#file(path);
    return onDisk(path, () => {
      if (folder !== '' && !fs.existsSync(this.#file(folder))) return false;
      this.#folders.make(folder);
      const found = fs.lstatSync(file, { throwIfNoEntry: false });
      if (found === undefined || !found.isFile() || found.size !== before.length) return false;
      if (!readBytes(file).equals(before)) return false;
      act(file, found.mode & 0o7777);
      return true;
    });
  }

  /** Lets Ctrl-C and the progress bar have a turn now and then. */
  async #breathe(): Promise<void> {
    this.#writes += 1;
    if (this.#writes % writesPerTurn === 0) await new Promise(resolve => setImmediate(resolve));
  }
}
