// Why: an import can be stopped, crash or meet a full disk at any note; each note must be old or new, and the rest resumable.
import { applyPlan } from '../../src/actions/apply-plan';
import { undoImport } from '../../src/actions/undo-import';
import { readJournal } from '../../src/core/note/journal';
import * as noteWording from '../../src/core/wording/note-wording';
import { threePapers } from '../core/note/three-papers';
import { failingVault } from './failing-vault';
import { importInto, planFor } from './import-into';
import { memoryVault, type MemoryVault } from './memory-vault';

async function whole(): Promise<MemoryVault> {
  const vault = memoryVault();
  await importInto(threePapers, vault);
  return vault;
}

const journalOf = async (vault: MemoryVault): ReturnType<typeof readState> => readState(vault);
async function readState(vault: MemoryVault): Promise<ReturnType<typeof readJournal>> {
  return readJournal(await vault.journal.read());
}

/** Begins an import that never ends, and waits until nothing more happens. */
async function abandon(vault: MemoryVault, writes: number): Promise<void> {
  const plan = await planFor(threePapers, vault);
  void applyPlan(plan, failingVault(vault, writes, 'off'), { source: 'test' });
  await new Promise(resolve => setTimeout(resolve, 5));
}

test('a fresh import makes papers, then entries, then sections, then the list', async () => {
  const vault = memoryVault();
  const report = await importInto(threePapers, vault);
  expect(report.created).toEqual([
    'Papers/Alpha.md',
    'Papers/Beta.md',
    'Papers/Gamma.md',
    'Papers/A pair of papers.md',
    'Sections/Basics.md',
    'Sections/Advanced.md',
    'Reading list.md',
  ]);
  expect([report.updated, report.problems, report.failed, report.left]).toEqual([[], [], 0, 0]);
});

test('the journal is written before the first note', async () => {
  const vault = memoryVault();
  const seen: number[] = [];
  const journal = {
    ...vault.journal,
    write: (text: string) => {
      seen.push(vault.files.size);
      return vault.journal.write(text);
    },
  };
  await importInto(threePapers, { ...vault, journal });
  expect(seen).toEqual([0, 7]);
});

test('without a journal nothing is written, and the report says why', async () => {
  const vault = memoryVault();
  const journal = { ...vault.journal, write: () => Promise.reject(new Error('read-only')) };
  const report = await importInto(threePapers, { ...vault, journal });
  expect(vault.files.size).toBe(0);
  expect(report.failed).toBe(7);
  expect(report.problems.map(each => each.message)).toEqual([noteWording.noJournal('read-only')]);
});

test('a journal that cannot be closed is reported, and the import is done all the same', async () => {
  const vault = memoryVault();
  let writes = 0;
  const write = (text: string): Promise<void> =>
    writes++ === 0 ? vault.journal.write(text) : Promise.reject(new Error('full'));
  const report = await importInto(threePapers, { ...vault, journal: { ...vault.journal, write } });
  expect(report.problems.map(each => each.message)).toEqual([noteWording.journalNotClosed('full')]);
  expect(report.created).toHaveLength(7);
});

test('a plan without changes writes nothing at all', async () => {
  const vault = await whole();
  const writes = vault.writes();
  const journal = { ...vault.journal, write: () => Promise.reject(new Error('written')) };
  const report = await importInto(threePapers, { ...vault, journal });
  expect(report.problems).toEqual([]);
  expect(vault.writes()).toBe(writes);
});

test('a note that fails is reported with its path, and the rest is done', async () => {
  const vault = memoryVault();
  const create = (path: string, text: string): Promise<void> =>
    path === 'Papers/Beta.md' ? Promise.reject(new Error('No.')) : vault.store.create(path, text);
  const report = await importInto(threePapers, { ...vault, store: { ...vault.store, create } });
  expect(report.problems).toEqual([
    { file: 'Papers/Beta.md', line: 0, message: noteWording.notWritten('No.') },
  ]);
  expect([report.created.length, report.failed, report.left]).toEqual([6, 1, 0]);
  expect((await importInto(threePapers, vault)).created).toEqual(['Papers/Beta.md']);
});

test.each([0, 1, 3, 6])('a disk that is full after %i notes: running again finishes', async count => {
  const vault = memoryVault();
  const report = await importInto(threePapers, failingVault(vault, count, 'full'));
  expect([report.created.length, report.failed]).toEqual([count, 7 - count]);
  const again = await importInto(threePapers, vault);
  expect(again.kept).toEqual([]);
  expect(vault.files).toEqual((await whole()).files);
});

test.each([0, 1, 3, 6, 7])('a device switched off after %i notes: running again finishes', async count => {
  const vault = memoryVault();
  await abandon(vault, count);
  expect(vault.files.size).toBe(count);
  const again = await importInto(threePapers, vault);
  expect(again.kept).toEqual([]);
  expect(vault.files).toEqual((await whole()).files);
});

test.each(['full', 'off'] as const)(
  'undo takes back both halves of an import that was resumed (%s)',
  async how => {
    const vault = memoryVault();
    if (how === 'off') await abandon(vault, 3);
    else await importInto(threePapers, failingVault(vault, 3, 'full'));
    await importInto(threePapers, vault);
    await undoImport(vault);
    expect([...vault.files.keys()]).toEqual([]);
  },
);

test('a note deleted after a crash that only the journal remembers stays deleted', async () => {
  const vault = memoryVault();
  await abandon(vault, 6);
  vault.files.set('Reading list.md', (await whole()).files.get('Reading list.md') ?? '');
  await importInto(threePapers, vault);
  vault.files.delete('Papers/Beta.md');
  const again = await importInto(threePapers, vault);
  expect(again.created).toEqual([]);
  expect(again.kept.map(each => [each.path, each.deleted])).toEqual([['Papers/Beta.md', true]]);
});

test('Stop leaves whole notes, says how many are left, and running again finishes', async () => {
  const vault = memoryVault();
  const stop = new AbortController();
  const onProgress = (done: number): void => {
    if (done === 3) stop.abort();
  };
  const plan = await planFor(threePapers, vault);
  const report = await applyPlan(plan, vault, { source: 'test', onProgress, signal: stop.signal });
  expect([report.created.length, report.left, report.failed]).toEqual([3, 4, 0]);
  expect((await journalOf(vault))?.pending).toHaveLength(4);
  expect((await importInto(threePapers, vault)).kept).toEqual([]);
  expect(vault.files).toEqual((await whole()).files);
});

test('a note that changed between the plan and the import is left alone and reported', async () => {
  const vault = await whole();
  const renumbered = { ...threePapers, sections: [...threePapers.sections].reverse() };
  const plan = await planFor(renumbered, vault);
  const path = plan.changes[0]?.path ?? '';
  const typed = `${vault.files.get(path) ?? ''}typed meanwhile\n`;
  vault.files.set(path, typed);
  const report = await applyPlan(plan, vault, { source: 'test' });
  expect(vault.files.get(path)).toBe(typed);
  expect(report.problems).toEqual([{ file: path, line: 0, message: noteWording.changedMeanwhile }]);
  expect(report.failed).toBe(1);
});

test('a file that appeared in the place of a new note keeps its words', async () => {
  const vault = memoryVault();
  const plan = await planFor(threePapers, vault);
  vault.files.set('Papers/Alpha.md', 'mine');
  const report = await applyPlan(plan, vault, { source: 'test' });
  expect(vault.files.get('Papers/Alpha.md')).toBe('mine');
  expect(report.failed).toBe(1);
});

test('progress goes from one to all', async () => {
  const seen: string[] = [];
  await importInto(threePapers, memoryVault(), undefined, {
    onProgress: (done, total) => seen.push(`${done}/${total}`),
  });
  expect(seen).toEqual(['1/7', '2/7', '3/7', '4/7', '5/7', '6/7', '7/7']);
});
