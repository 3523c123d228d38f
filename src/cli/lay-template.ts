import * as fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Problem } from '../core/problem';
import { cliWording } from '../core/wording/cli-wording';
import { messageOf } from '../core/message-of';
import type { DiskNotes } from './disk-notes';
import { pluginFolder, pluginSettings } from './vault-place';
import { nameKey } from './vault-path';
import { walkFolder } from './walk-folder';

/** A file that the package puts into a vault. */
export interface PackageFile {
  /** In the vault, with `/`. */
  readonly path: string;
  readonly from: string;
  /** Only the plugin's own files are ever replaced. */
  readonly replaces: boolean;
}

/** A file that the vault lacks, or has in another version. */
export interface FileToLay {
  readonly path: string;
  readonly after: Buffer;
  readonly before: Buffer | null;
}

/** What laying did; a file that failed is a problem, and the rest is done. */
export interface Laid {
  readonly created: readonly string[];
  readonly updated: readonly string[];
  readonly problems: readonly Problem[];
}

/** The files of the vault template, the plugin's settings first: they are what tells a vault of ours from any other. */
export function templateFiles(packageRoot: string): readonly PackageFile[] {
  const root = join(packageRoot, 'vault-template');
  const { files } = walkFolder(root, {
    skipFolder: () => false,
    skipFile: name => name === '.DS_Store',
    depth: Infinity,
    files: Infinity,
  });
  if (!files.includes(pluginSettings)) throw new Error(cliWording.noTemplate(root));
  const rest = files.filter(path => path !== pluginSettings);
  return [pluginSettings, ...rest].map(path => ({ path, from: join(root, path), replaces: false }));
}

/** The three files that make the plugin. */
export function pluginFiles(packageRoot: string): readonly PackageFile[] {
  return ['main.js', 'manifest.json', 'styles.css'].map(name => {
    const from = join(packageRoot, name);
    if (!fs.existsSync(from)) throw new Error(cliWording.notBuilt(from));
    return { path: `${pluginFolder}/${name}`, from, replaces: true };
  });
}

/** Compares the package's files with a vault; a file that the vault has is left alone unless it is the plugin's own. */
export function filesToLay(files: readonly PackageFile[], vault: string): readonly FileToLay[] {
  return files.flatMap((file): readonly FileToLay[] => {
    const target = join(vault, file.path);
    const after = fs.readFileSync(file.from);
    if (!isThere(target)) return isNeedless(target) ? [] : [{ path: file.path, after, before: null }];
    if (!file.replaces) return [];
    const before = fs.readFileSync(target);
    return before.equals(after) ? [] : [{ path: file.path, after, before }];
  });
}

/** Writes the files, each whole or not at all. */
export async function layFiles(files: readonly FileToLay[], notes: DiskNotes): Promise<Laid> {
  const created: string[] = [];
  const updated: string[] = [];
  const problems: Problem[] = [];
  for (const { path, before, after } of files) {
    try {
      if (before === null) {
        await notes.createBytes(path, after);
        created.push(path);
      } else if (await notes.replaceBytes(path, before, after)) {
        updated.push(path);
      } else {
        problems.push({ file: path, line: 0, message: cliWording.changedMeanwhile });
      }
    } catch (error) {
      problems.push({ file: path, line: 0, message: messageOf(error) });
    }
  }
  return { created, updated, problems };
}

/** A member's `home.md` stands for the template's `Home.md`, whatever the system thinks of case. */
function isThere(target: string): boolean {
  const name = nameKey(basename(target));
  return namesIn(dirname(target)).some(other => nameKey(other) === name);
}

/** The placeholder of an empty folder has done its work when the folder holds something. */
function isNeedless(target: string): boolean {
  return target.endsWith('.gitkeep') && namesIn(dirname(target)).length > 0;
}

function namesIn(folder: string): readonly string[] {
  try {
    return fs.readdirSync(folder);
  } catch {
    return [];
  }
}
