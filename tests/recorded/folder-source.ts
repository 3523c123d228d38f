import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListSource } from '../../src/actions/list-source';

const lists = join(__dirname, '../lists');

/** One of the lists kept for tests, as a source. */
export function recordedList(name: string): ListSource {
  const root = join(lists, name);
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(each => each.isFile())
    .map(each =>
      join(each.parentPath, each.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter(path => !path.startsWith('expected/'))
    .sort();
  return {
    name,
    readme: null,
    files: () => Promise.resolve(paths),
    read: path => Promise.resolve(readFileSync(join(root, path))),
  };
}
