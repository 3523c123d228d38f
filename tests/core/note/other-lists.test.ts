// Why: two study groups in one vault share papers; their imports must not write over each other for ever.
import type { ReadingList } from '../../../src/core/list/reading-list';
import { importInto, planFor } from '../../actions/import-into';
import { memoryVault, type MemoryVault } from '../../actions/memory-vault';
import { entry, list, paper, section } from './sample-list';

const alpha = paper('arxiv:2001.00001', 'Alpha');
const beta = paper('arxiv:2001.00002', 'Beta');
const named = (
  title: string,
  papers: ReadingList['papers'],
  ...sections: ReadingList['sections']
): ReadingList => ({
  ...list(papers, ...sections),
  title,
});
const first = named('First group', [alpha], section('Basics', entry(1, 'Alpha', [alpha.id])));
const second = named(
  'Second group',
  [alpha, beta],
  section('Start', entry(1, 'Beta', [beta.id]), entry(2, 'Alpha', [alpha.id])),
);

/** The same files seen by the import of another list, in its own folder. */
function inFolder(vault: MemoryVault, folder: string): MemoryVault {
  return { ...vault, folder };
}

async function bothIn(one: string, other: string): Promise<readonly [MemoryVault, MemoryVault]> {
  const vault = memoryVault(one);
  const next = inFolder(vault, other);
  await importInto(first, vault);
  await importInto(second, next);
  return [vault, next];
}

describe.each([
  ['each in its folder', 'First', 'Second'],
  ['one inside the other', 'Club', 'Club/Second'],
  ['one at the root', '', 'Second'],
] as const)('two lists, %s', (_, one, other) => {
  test('share one note, and neither undoes what the other wrote', async () => {
    const [vault, next] = await bothIn(one, other);
    expect([...vault.files.keys()].filter(path => path.endsWith('Alpha.md'))).toHaveLength(1);
    expect((await planFor(first, vault)).changes).toEqual([]);
    expect((await planFor(second, next)).changes).toEqual([]);
  });

  test('both link the note', async () => {
    const [vault] = await bothIn(one, other);
    const linking = [...vault.files].filter(([, text]) => /^\d\. \[\[(?:.*\/)?Alpha/m.test(text));
    expect(linking.map(([path]) => path.replace(/^.*\//, '')).sort()).toEqual(
      expect.arrayContaining(['Basics.md', 'Start.md']),
    );
  });
});

test('the list in whose folder the note lies keeps it up to date', async () => {
  const [vault, next] = await bothIn('First', 'Second');
  const text = vault.files.get('First/Papers/Alpha.md');
  expect(text).toContain('entry: 1\n');
  const later = { ...second, sections: [section('Start', entry(7, 'Alpha', [alpha.id]))] };
  await importInto(later, next);
  expect(vault.files.get('First/Papers/Alpha.md')).toBe(text);
});

test('a paper that only one of them drops is not taken for one that changed its id', async () => {
  const [vault, next] = await bothIn('First', 'Second');
  const published = paper('doi:10.1000/alpha', 'Alpha');
  const later = named('Second group', [published], section('Start', entry(1, 'Alpha', [published.id])));
  await importInto(later, next);
  expect(vault.files.get('First/Papers/Alpha.md')).toContain('paper_id: arxiv:2001.00001\n');
});
