// Why: undo is the member's way back; it must bring back every byte it may, and touch nothing a person changed since.
import { undoImport } from '../../src/actions/undo-import';
import * as noteWording from '../../src/core/wording/note-wording';
import { entry, list, paper, section } from '../core/note/sample-list';
import { threePapers } from '../core/note/three-papers';
import { failingVault } from './failing-vault';
import { importInto } from './import-into';
import { memoryVault, type MemoryVault } from './memory-vault';

const grown = {
  ...threePapers,
  papers: [...threePapers.papers, paper('arxiv:2001.00004', 'Delta')],
  sections: [...threePapers.sections, section('More', entry(4, 'Delta', ['arxiv:2001.00004']))],
};

async function twice(): Promise<{ readonly vault: MemoryVault; readonly before: Map<string, string> }> {
  const vault = memoryVault();
  await importInto(threePapers, vault);
  const before = new Map(vault.files);
  await importInto(grown, vault);
  return { vault, before };
}

test('without an import there is nothing to undo', async () => {
  expect(await undoImport(memoryVault())).toEqual({ source: null, restored: [], removed: [], problems: [] });
});

test('undo of an update restores every byte and removes what was made', async () => {
  const { vault, before } = await twice();
  const report = await undoImport(vault);
  expect(vault.files).toEqual(before);
  expect(report).toEqual({
    source: 'test',
    restored: ['Reading list.md'],
    removed: ['Sections/More.md', 'Papers/Delta.md'],
    problems: [],
  });
});

test('an import is undone once', async () => {
  const { vault } = await twice();
  await undoImport(vault);
  expect((await undoImport(vault)).source).toBeNull();
});

test('a note changed since keeps the change and is reported', async () => {
  const { vault } = await twice();
  const typed = `${vault.files.get('Papers/Delta.md') ?? ''}my words`;
  vault.files.set('Papers/Delta.md', typed);
  const report = await undoImport(vault);
  expect(vault.files.get('Papers/Delta.md')).toBe(typed);
  expect(report.problems).toEqual([{ file: 'Papers/Delta.md', line: 0, message: noteWording.changedSince }]);
});

test('a new note that was moved since stays where it is and is reported', async () => {
  const { vault } = await twice();
  const text = vault.files.get('Papers/Delta.md') ?? '';
  vault.files.delete('Papers/Delta.md');
  vault.files.set('Mine/Delta.md', text);
  const report = await undoImport(vault);
  expect(vault.files.get('Mine/Delta.md')).toBe(text);
  expect(report.problems.map(each => each.file)).toEqual(['Papers/Delta.md']);
});

test('a note that cannot be taken back now is taken back by the next undo', async () => {
  const { vault, before } = await twice();
  const report = await undoImport(failingVault(vault, 0, 'full'));
  expect(report.problems).toEqual([
    { file: 'Reading list.md', line: 0, message: noteWording.notWritten('The disk is full.') },
  ]);
  expect(report.removed).toHaveLength(2);
  const again = await undoImport(vault);
  expect(again.restored).toEqual(['Reading list.md']);
  expect(again.problems).toEqual([]);
  expect(vault.files).toEqual(before);
});

test('after undo the same import can be made again', async () => {
  const { vault } = await twice();
  const after = new Map(vault.files);
  await undoImport(vault);
  const report = await importInto(grown, vault);
  expect(report.kept).toEqual([]);
  expect(vault.files).toEqual(after);
});

test('undo of the first import leaves the notes a member made', async () => {
  const vault = memoryVault('Club', new Map([['Club/Papers/Mine.md', 'mine']]));
  await importInto(
    list([paper('arxiv:2001.00001', 'Alpha')], section('A', entry(1, 'Alpha', ['arxiv:2001.00001']))),
    vault,
  );
  await undoImport(vault);
  expect([...vault.files]).toEqual([['Club/Papers/Mine.md', 'mine']]);
});
