import * as fs from 'node:fs';
import { join, sep } from 'node:path';
import { cliWording } from '../core/wording/cli-wording';
import { codeOf } from './disk-error';
import { nameKey } from './vault-path';

/** The folders of one vault that a run has seen: made when missing, and never reached through a link that leaves it. */
export class VaultFolders {
  readonly #root: string;
  readonly #sound = new Set<string>();
  readonly #names = new Map<string, Set<string>>();

  constructor(root: string) {
    this.#root = root;
  }

  /** Makes a folder and those above it. */
  make(folder: string): void {
    if (this.#sound.has(folder)) return;
    if (folder === '') {
      fs.mkdirSync(this.#root, { recursive: true });
    } else {
      this.make(folder.slice(0, Math.max(folder.lastIndexOf('/'), 0)));
      this.#makeOne(folder);
    }
    this.#sound.add(folder);
  }

  /** What is in a folder, by `nameKey`, so that two names which some system takes for one are never both made. */
  names(folder: string): Set<string> {
    const known = this.#names.get(folder);
    if (known !== undefined) return known;
    const names = new Set(fs.readdirSync(join(this.#root, folder)).map(nameKey));
    this.#names.set(folder, names);
    return names;
  }

  /** Forgets a removed file and takes away the folders that it leaves empty, never the vault itself. */
  removed(folder: string, name: string): void {
    this.#names.get(folder)?.delete(nameKey(name));
    if (folder === '') return;
    try {
      fs.rmdirSync(join(this.#root, folder));
    } catch {
      return;
    }
    this.#sound.delete(folder);
    this.#names.delete(folder);
    const slash = folder.lastIndexOf('/');
    this.removed(folder.slice(0, Math.max(slash, 0)), folder.slice(slash + 1));
  }

  #makeOne(folder: string): void {
    const path = join(this.#root, folder);
    const found = fs.lstatSync(path, { throwIfNoEntry: false });
    if (found === undefined) return this.#mkdir(path);
    if (found.isSymbolicLink()) return this.#checkLink(folder);
    if (!found.isDirectory()) throw new Error(cliWording.disk.fileInTheWay(folder));
  }

  #mkdir(path: string): void {
    try {
      fs.mkdirSync(path);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }

  #checkLink(folder: string): void {
    const target = fs.realpathSync(join(this.#root, folder));
    const inside = target.startsWith(fs.realpathSync(this.#root) + sep);
    if (!inside) throw new Error(cliWording.disk.outside(folder));
    if (!fs.statSync(target).isDirectory()) throw new Error(cliWording.disk.fileInTheWay(folder));
  }
}
