import * as fs from 'node:fs';
import { join } from 'node:path';

export interface WalkLimits {
  /** Says which folders are left out, by name and by path. */
  readonly skipFolder: (name: string, path: string) => boolean;
  readonly skipFile: (name: string) => boolean;
  /** 0 reads the folder itself alone. */
  readonly depth: number;
  readonly files: number;
}

/** What lies in a folder, with `/` and relative to it, nearest first and sorted within each folder. */
export interface Walk {
  readonly files: readonly string[];
  /** Symbolic links: named, never followed. */
  readonly links: readonly string[];
}

/** Names everything hidden from Obsidian: what begins with a dot. */
export function isHidden(name: string): boolean {
  return name.startsWith('.');
}

/** Lists a folder breadth first, so that a limit cuts off what lies deepest; a folder that cannot be read is empty. */
export function walkFolder(root: string, limits: WalkLimits): Walk {
  const files: string[] = [];
  const links: string[] = [];
  let level = [''];
  for (let depth = 0; depth <= limits.depth && level.length > 0; depth += 1) {
    const next: string[] = [];
    for (const folder of level) {
      for (const entry of entriesOf(join(root, folder))) {
        if (files.length >= limits.files) return { files, links };
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isSymbolicLink()) links.push(path);
        else if (entry.isDirectory()) {
          if (!limits.skipFolder(entry.name, path)) next.push(path);
        } else if (entry.isFile() && !limits.skipFile(entry.name)) files.push(path);
      }
    }
    level = next;
  }
  return { files, links };
}

function entriesOf(folder: string): readonly fs.Dirent[] {
  try {
    return fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}
