import * as fs from 'node:fs';
import { join } from 'node:path';
import { importInto, newFolder, notesIn, readAll, removeFolders, writeAll } from './disk-vault';
import { longList } from './long-list';
import { compareInTurns, report, timed } from './measure';

/** An import writes and reads one file at a time, so that is what it is held to; many in flight are shown beside it. */
const concurrencies = [1, 32];

/** Importing against writing the same bytes, and importing again against reading them. */
async function measure(entries: number, rounds: number): Promise<void> {
  const list = longList(entries);
  const vault = newFolder();
  await importInto(vault, list);
  const notes = notesIn(vault);
  const paths = [...notes.keys()];
  const inFresh = (job: (folder: string) => Promise<unknown>) => (): Promise<number> => {
    const folder = newFolder();
    return timed(() => job(folder));
  };
  const writing = [
    inFresh(folder => importInto(folder, list)),
    ...concurrencies.map(inFlight => inFresh(folder => writeAll(folder, notes, inFlight))),
  ];
  tell(
    `import of ${entries} entries against writing ${notes.size} notes`,
    await compareInTurns(writing, rounds),
  );
  const before = stamps(vault, paths);
  const reading = [
    (): Promise<number> => timed(() => importInto(vault, list)),
    ...concurrencies.map(inFlight => () => timed(() => readAll(vault, paths, inFlight))),
  ];
  tell(`unchanged import of ${entries} entries against reading`, await compareInTurns(reading, rounds));
  const touched = stamps(vault, paths).filter((stamp, index) => stamp !== before[index]).length;
  process.stdout.write(`  notes written by the unchanged import: ${touched}\n`);
  if (touched > 0) process.exitCode = 1;
}

function tell(what: string, [ours = 0, alone = 0, inFlight = 0]: readonly number[]): void {
  report(`${what}, one at a time`, ours, alone, 1.3);
  report(`${what}, 32 in flight`, ours, inFlight, null);
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
