import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { applyPlan } from '../src/actions/apply-plan';
import type { ImportReport } from '../src/core/note/import-report';
import { planImport, type Vault } from '../src/actions/plan-import';
import { readList } from '../src/actions/read-list';
import { cleanVault } from '../src/cli/clean-vault';
import { diskHiddenFile } from '../src/cli/disk-hidden-file';
import { DiskNotes } from '../src/cli/disk-notes';
import { parseYaml } from '../src/cli/parse-yaml';
import { bundledCatalogue } from '../src/sources/bundled-list';
import { textList } from '../src/sources/text-list';

const made: string[] = [];

export function newFolder(): string {
  const folder = fs.mkdtempSync(join(tmpdir(), 'paper-club-bench-'));
  made.push(folder);
  return folder;
}

/** Called when all is measured, because a disk makes new files many times slower soon after it lost thousands. */
export function removeFolders(): void {
  for (const folder of made.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
}

/** The whole import as the terminal does it: read the list, clean up, plan against the vault, write. */
export async function importInto(folder: string, list: string): Promise<ImportReport> {
  const store = new DiskNotes(folder);
  const vault: Vault = {
    store,
    journal: diskHiddenFile(folder, '', 'journal.json'),
    parseYaml,
    folder: '',
  };
  const catalogue = await bundledCatalogue();
  const read = await readList(textList('bench', list), catalogue);
  if (read.kind === 'refused') throw new Error(read.problem.message);
  await cleanVault(vault, store);
  const plan = await planImport(read.list, vault, catalogue, { restoreDeleted: false });
  return applyPlan(plan, vault, { source: 'bench' });
}

/** Every note of the vault with its text. */
export function notesIn(folder: string): ReadonlyMap<string, string> {
  const paths = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.md'));
  return new Map(paths.map(path => [path, fs.readFileSync(join(folder, path), 'utf8')]));
}

/** The yardstick for an import: the same bytes with plain promises, so many in flight at once. */
export async function writeAll(
  folder: string,
  files: ReadonlyMap<string, string>,
  inFlight: number,
): Promise<void> {
  for (const path of new Set([...files.keys()].map(dirname)))
    fs.mkdirSync(join(folder, path), { recursive: true });
  await inParallel([...files], inFlight, async ([path, text]) =>
    fs.promises.writeFile(join(folder, path), text),
  );
}

/** The yardstick for an unchanged import: reading the same files. */
export async function readAll(folder: string, paths: readonly string[], inFlight: number): Promise<void> {
  await inParallel(paths, inFlight, async path => fs.promises.readFile(join(folder, path), 'utf8'));
}

async function inParallel<Each>(
  all: readonly Each[],
  inFlight: number,
  job: (each: Each) => Promise<unknown>,
): Promise<void> {
  const left = all[Symbol.iterator]();
  const work = async (): Promise<void> => {
    for (const each of left) await job(each);
  };
  await Promise.all(Array.from({ length: inFlight }, work));
}
