import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const lists = join(__dirname, '../lists');

/**
 * Compares notes with those recorded for a list. With UPDATE_EXPECTED=1 it records them and fails all the same: a
 * recording that nobody reads is no check.
 */
export function expectNotes(list: string, notes: ReadonlyMap<string, string>): void {
  const folder = join(lists, list, 'expected');
  if (process.env['UPDATE_EXPECTED'] === '1') {
    rmSync(folder, { recursive: true, force: true });
    for (const [path, text] of notes) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    throw new Error(
      `Recorded ${notes.size} notes for ${list}. Read them, then run again without UPDATE_EXPECTED.`,
    );
  }
  const expected = existsSync(folder) ? readTree(folder) : new Map<string, string>();
  expect([...notes.keys()].sort()).toEqual([...expected.keys()].sort());
  for (const [path, text] of notes) expect(text).toBe(expected.get(path));
}

function readTree(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(each => each.isFile());
  return new Map(
    files.map(each => {
      const path = join(each.parentPath, each.name);
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')];
    }),
  );
}
