import * as fs from 'node:fs';
import { join } from 'node:path';
import { isSafePath } from './vault-path';
import { walkFolder } from './walk-folder';
import { isLeftover } from './whole-file';

/** Where the plugin lives inside a vault. */
export const pluginFolder = '.obsidian/plugins/paper-club';

/** Where the plugin keeps its settings inside a vault. */
export const pluginSettings = `${pluginFolder}/data.json`;

const usualFolder = 'Paper Club';

/** What stands at the path of a vault, and the folder of it that the list lives in ('' for its root). */
export interface VaultPlace {
  /** `ours` is a vault made from the template; `foreign` is any other folder that holds something. */
  readonly kind: 'missing' | 'empty' | 'ours' | 'foreign' | 'no-folder';
  readonly folder: string;
}

/** Looks at the place of a vault without changing it. */
export function findVault(path: string): VaultPlace {
  const found = statOrNull(path);
  if (found === null) return { kind: 'missing', folder: usualFolder };
  if (!found.isDirectory()) return { kind: 'no-folder', folder: usualFolder };
  if (isEmpty(path)) return { kind: 'empty', folder: usualFolder };
  const folder = folderOfSettings(join(path, pluginSettings));
  return folder === '' ? { kind: 'ours', folder } : { kind: 'foreign', folder };
}

/** Folders alone, or what a run that died left behind, do not make a folder somebody's. */
function isEmpty(path: string): boolean {
  const walk = walkFolder(path, {
    skipFolder: () => false,
    skipFile: name => name === '.DS_Store' || isLeftover(name),
    depth: Infinity,
    files: 1,
  });
  return walk.files.length === 0 && walk.links.length === 0;
}

/** Settings that cannot be read, or that name a folder outside the vault, count as none. */
function folderOfSettings(path: string): string {
  try {
    const settings: unknown = JSON.parse(fs.readFileSync(path, 'utf8'));
    if (typeof settings !== 'object' || settings === null || !('folder' in settings)) return usualFolder;
    const { folder } = settings;
    if (typeof folder !== 'string') return usualFolder;
    return folder === '' || (isSafePath(folder) && !folder.startsWith('.')) ? folder : usualFolder;
  } catch {
    return usualFolder;
  }
}

function statOrNull(path: string): fs.Stats | null {
  try {
    return fs.statSync(path);
  } catch {
    return null;
  }
}
