import * as fs from 'node:fs';
import { join } from 'node:path';
import { importInto, newFolder, notesIn, readAll, removeFolders, writeAll } from './disk-vault';
import { longList } from './long-list';
import { compareInTurns, report, timed } from './measure';

/** Importing against writing the same bytes, and importing again against reading them. */
async function measure(entries: number, rounds: number): Promise<void> {
  const list = longList(entries);
  const vault = newFolder();
  await importInto(vault, list);
  const notes = notesIn(vault);
  const inFresh = (job: (folder: string) => Promise<unknown>) => (): Promise<number> => {
    const folder = newFolder();
    return timed(() => job(folder));
  };
  const [imported = 0, written = 0] = await compareInTurns(
    [inFresh(folder => importInto(folder, list)), inFresh(folder => writeAll(folder, notes))],
    rounds,
  );
  report(`import of ${entries} entries against writing ${notes.size} notes`, imported, written, 1.3);
  const before = stamps(vault, [...notes.keys()]);
  const [again = 0, read = 0] = await compareInTurns(
    [() => timed(() => importInto(vault, list)), () => timed(() => readAll(vault, [...notes.keys()]))],
    rounds,
  );
  report(`unchanged import of ${entries} entries against reading`, again, read, 1.3);
  const touched = stamps(vault, [...notes.keys()]).filter((stamp, index) => stamp !== before[index]).length;
  process.stdout.write(`  notes written by the unchanged import: ${touched}\n`);
  if (touched > 0) process.exitCode = 1;
}

function stamps(folder: string, paths: readonly string[]): readonly number[] {
  return paths.map(path => fs.statSync(join(folder, path)).mtimeMs);
}

async function main(): Promise<void> {
  try {
    await measure(1000, 9);
    await measure(10_000, 5);
  } finally {
    removeFolders();
  }
}

void main();
