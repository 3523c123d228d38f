import * as fs from 'node:fs';
import { basename, join, sep } from 'node:path';
import type { ListSource } from '../actions/list-source';
import * as sourceWording from '../core/wording/source-wording';
import { onDisk } from './disk-error';
import { maxListBytes, megabytes } from '../core/list/list-size';
import { readTreeListing } from './tree-listing';
import { isHidden, walkFolder } from './walk-folder';

const treeFile = 'TREE.txt';

interface Folder {
  readonly path: string;
  /** As the system resolves it, for telling links that leave it. */
  readonly real: string;
  readonly here: ReadonlySet<string>;
  /** Named in a listing, and not here. */
  readonly named: ReadonlySet<string>;
}

/** A list in a folder on disk; `readme` names its file, or null to look for a README. */
export function folderList(name: string, path: string, readme: string | null): ListSource {
  let opened: Folder | null = null;
  const folder = (): Folder => (opened ??= openFolder(path));
  return {
    name,
    readme,
    files: () => attempt(() => [...folder().here, ...folder().named]),
    read: file => attempt(() => readInside(folder(), file)),
  };
}

/** A folder's list whose file has been named by the person. */
export function fileList(name: string, path: string): ListSource {
  return folderList(name, join(path, '..'), basename(path));
}

function attempt<T>(job: () => T): Promise<T> {
  return new Promise(resolve => {
    resolve(job());
  });
}

function openFolder(path: string): Folder {
  const walk = walkFolder(path, {
    skipFolder: name => isHidden(name) || name === 'node_modules',
    skipFile: isHidden,
    depth: 6,
    files: 50_000,
  });
  const real = fs.realpathSync(path);
  const linked = walk.links.filter(link => leadsToFileInside(real, join(path, link)));
  const here = new Set([...walk.files, ...linked]);
  const listing = here.has(treeFile) ? listingOf(join(path, treeFile)) : null;
  if (listing !== null) here.delete(treeFile);
  return { path, real, here, named: new Set((listing ?? []).filter(file => !here.has(file))) };
}

function listingOf(path: string): readonly string[] | null {
  if (fs.statSync(path).size > maxListBytes) return null;
  return readTreeListing(fs.readFileSync(path, 'utf8'));
}

function readInside(folder: Folder, file: string): Uint8Array {
  if (folder.named.has(file)) throw new Error(sourceWording.named(file));
  // A named file may lie deeper than the walk went, so only the place itself decides.
  const path = join(folder.path, file);
  return onDisk(file, () => {
    if (!fs.existsSync(path)) throw new Error(sourceWording.notThere(file));
    if (!leadsToFileInside(folder.real, path)) throw new Error(sourceWording.outside(file));
    const { size } = fs.statSync(path);
    if (size > maxListBytes) {
      throw new Error(sourceWording.tooLarge(file, megabytes(size), megabytes(maxListBytes)));
    }
    return fs.readFileSync(path);
  });
}

function leadsToFileInside(real: string, path: string): boolean {
  try {
    const target = fs.realpathSync(path);
    return target.startsWith(real.endsWith(sep) ? real : real + sep) && fs.statSync(target).isFile();
  } catch {
    return false;
  }
}
