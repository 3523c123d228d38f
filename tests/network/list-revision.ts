import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Files } from './git-ids';

/** The files of a list in `tests/lists`, as a commit of its repository. */
export function revisionOf(list: 'folders' | 'folders-later' | 'sections'): Files {
  const root = join(__dirname, '../lists', list);
  const found = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter(path => !path.startsWith('expected/'))
    .sort();
  return new Map(found.map(path => [path, readFileSync(join(root, path))]));
}

export function filesOf(texts: Readonly<Record<string, string>>): Files {
  return new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]));
}
