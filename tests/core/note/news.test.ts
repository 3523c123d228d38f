// Why: a member who pulls must hear of each thing that happened to the list once, take what they choose, and be offered the rest again.
import { emptyCatalogue } from '../../../src/core/list/catalogue';
import type { Entry, ReadingList } from '../../../src/core/list/reading-list';
import { applyPlan } from '../../../src/actions/apply-plan';
import { planImport } from '../../../src/actions/plan-import';
import type { News, Plan } from '../../../src/core/note/plan';
import { importInto } from '../../actions/import-into';
import { memoryVault, type MemoryVault } from '../../actions/memory-vault';
import { entry, link, group, list, paper, section, text } from './sample-list';
import { threePapers } from './three-papers';

async function vaultWith(first: ReadingList = threePapers): Promise<MemoryVault> {
  const vault = memoryVault();
  await importInto(first, vault);
  return vault;
}

function planFor(next: ReadingList, vault: MemoryVault, held: readonly string[] = []): Promise<Plan> {
  return planImport(next, vault, emptyCatalogue, { restoreDeleted: false, held: new Set(held) });
}

async function take(next: ReadingList, vault: MemoryVault, held: readonly string[] = []): Promise<Plan> {
  const plan = await planFor(next, vault, held);
  await applyPlan(plan, vault, { source: 'test' });
  return plan;
}

const kinds = (news: readonly News[]): readonly string[] =>
  news.map(({ title, happened }) => `${title}: ${happened.map(each => each.kind).join()}`);

const said = (news: readonly News[]): readonly string[] =>
  news.flatMap(each => each.happened.map(({ said: own }) => own));

const delta = paper('arxiv:2001.00004', 'Delta');
const [alpha, pair] = threePapers.sections[0]!.entries as readonly [Entry, Entry];
const [gamma] = threePapers.sections[1]!.entries as readonly [Entry];
const build = (papers: readonly string[], ...sections: ReadingList['sections']): ReadingList =>
  list(
    [...threePapers.papers, delta].filter(each => papers.includes(each.title)),
    ...sections,
  );
const all = ['Alpha', 'Beta', 'Gamma', 'Delta'];

const grown = build(
  all,
  section('Basics', alpha, pair, entry(3, 'Delta', [delta.id])),
  section('Advanced', { ...gamma, number: 4 }),
);

test('a list that is new to the vault is no news', async () => {
  expect((await planFor(threePapers, memoryVault())).news).toEqual([]);
});

test('a list as it was taken is no news', async () => {
  expect((await planFor(threePapers, await vaultWith())).news).toEqual([]);
});

describe('an entry that was added', () => {
  test('is told with its section, and new numbers of others are no news', async () => {
    const { news } = await planFor(grown, await vaultWith());
    expect(said(news)).toEqual(['“Delta” is new in “Basics”.']);
    expect(news).toMatchObject([{ key: 'paper:arxiv:2001.00004', path: 'Papers/Delta.md', isChoice: true }]);
  });

  test('and held back leaves the vault without it, and is news again', async () => {
    const vault = await vaultWith();
    await take(grown, vault, ['paper:arxiv:2001.00004']);
    expect([...vault.files.values()].join('')).not.toContain('Delta');
    expect(kinds((await planFor(grown, vault)).news)).toEqual(['Delta: added']);
    await take(grown, vault);
    expect(vault.files).toEqual((await vaultWith(grown)).files);
  });

  test('in a section of its own makes the section news too, which comes with it', async () => {
    const vault = await vaultWith();
    const next = build(all, ...threePapers.sections, section('New work', entry(4, 'Delta', [delta.id])));
    const { news } = await planFor(next, vault);
    expect(news.map(({ key, isChoice }) => [key, isChoice])).toEqual([
      ['section:new-work', false],
      ['paper:arxiv:2001.00004', true],
    ]);
    const before = new Map(vault.files);
    expect((await take(next, vault, ['paper:arxiv:2001.00004'])).changes).toEqual([]);
    expect(vault.files).toEqual(before);
  });
});

describe('an entry that moved', () => {
  const next = build(
    all.slice(0, 3),
    section('Basics', pair),
    section('Advanced', gamma, { ...alpha, number: 3 }),
  );

  test('is told with both sections', async () => {
    expect(said((await planFor(next, await vaultWith())).news)).toEqual([
      '“Alpha” moved from “Basics” to “Advanced”.',
    ]);
  });

  test('and held back stays where it was', async () => {
    const vault = await vaultWith();
    const before = vault.files.get('Papers/Alpha.md');
    await take(next, vault, ['paper:arxiv:2001.00001']);
    expect(vault.files.get('Papers/Alpha.md')).toBe(before);
    expect(vault.files.get('Sections/Basics.md')).toContain('1. [[Alpha]]\n');
    expect(vault.files.get('Sections/Advanced.md')).not.toContain('[[Alpha]]');
    expect(kinds((await planFor(next, vault)).news)).toEqual(['Alpha: moved']);
    await take(next, vault);
    expect(vault.files.get('Sections/Advanced.md')).toContain('3. [[Alpha]]\n');
  });
});

describe('an entry that left the list', () => {
  const next = build(['Alpha', 'Beta', 'Gamma'], section('Basics', alpha, pair));

  test('from the only place of its section is held back with the section', async () => {
    const more = build(
      all,
      ...threePapers.sections.slice(0, 1),
      section('Advanced', entry(3, 'Delta', [delta.id])),
    );
    const vault = await vaultWith(more);
    const before = new Map(vault.files);
    const { news } = await planFor(next, vault);
    expect(said(news)).toEqual(['“Delta” is no longer on the list; your note stays.']);
    await take(next, vault, ['paper:arxiv:2001.00004']);
    expect(vault.files).toEqual(before);
    await take(next, vault);
    expect(vault.files.get('Reading list.md')).toContain('### No longer on the list\n- [[Delta]]\n');
    expect((await planFor(next, vault)).news).toEqual([]);
  });

  test('is no removal while another entry names its paper', async () => {
    expect(said((await planFor(next, await vaultWith())).news)).toEqual([
      '“Gamma” is no longer in “Advanced”.',
    ]);
  });
});

describe('words that changed', () => {
  const next: ReadingList = {
    ...threePapers,
    sections: [
      section('Basics', { ...alpha, groups: [group('Code', link('Code', 'https://example.org/new'))] }, pair),
      section('Advanced', gamma),
    ],
  };

  test('are told once, and held back nothing of the note changes', async () => {
    const vault = await vaultWith();
    const { news } = await planFor(next, vault);
    expect(kinds(news)).toEqual(['Alpha: changed']);
    const before = new Map(vault.files);
    await take(
      next,
      vault,
      news.map(each => each.key),
    );
    expect(vault.files).toEqual(before);
    await take(next, vault);
    expect(vault.files.get('Papers/Alpha.md')).toContain('https://example.org/new');
    expect((await planFor(next, vault)).news).toEqual([]);
  });

  test('of the list and its sections are told, and come with the next that is taken', async () => {
    const other: ReadingList = {
      ...threePapers,
      introduction: [text('We read slowly.')],
      sections: threePapers.sections.map(each => ({ ...each, introduction: [text('Words.')] })),
    };
    const { news } = await planFor(other, await vaultWith());
    expect(news.map(({ title, isChoice }) => [title, isChoice])).toEqual([
      ['Study group', false],
      ['Basics', false],
      ['Advanced', false],
    ]);
  });
});

describe('a name that changed', () => {
  const renamed = build(
    [],
    section('Basics', { ...alpha, title: 'Alpha, revised' }, pair),
    section('Advanced', gamma),
  );
  const next: ReadingList = {
    ...renamed,
    papers: threePapers.papers.map(each =>
      each.title === 'Alpha' ? { ...each, title: 'Alpha, revised' } : each,
    ),
  };

  test('is told with both names, and held back the old one stays everywhere', async () => {
    const vault = await vaultWith();
    const before = new Map(vault.files);
    const { news } = await planFor(next, vault);
    expect(said(news)).toEqual(['“Alpha” is called “Alpha, revised” now; your note keeps its file name.']);
    await take(
      next,
      vault,
      news.map(each => each.key),
    );
    expect(vault.files).toEqual(before);
  });

  test('of an entry with several papers is one name too', async () => {
    const other = build(
      all.slice(0, 3),
      section('Basics', alpha, { ...pair, title: 'Two papers' }),
      section('Advanced', gamma),
    );
    const vault = await vaultWith();
    const before = new Map(vault.files);
    const { news } = await planFor(other, vault);
    expect(kinds(news)).toEqual(['Two papers: renamed']);
    await take(
      other,
      vault,
      news.map(each => each.key),
    );
    expect(vault.files).toEqual(before);
  });
});

describe('a paper that changed its id', () => {
  const published = paper('doi:10.1000/alpha', 'Alpha', { url: 'https://doi.org/10.1000/alpha' });
  const next: ReadingList = {
    ...threePapers,
    papers: [published, ...threePapers.papers.slice(1)],
    sections: [section('Basics', { ...alpha, papers: [published.id] }, pair), section('Advanced', gamma)],
  };

  test('keeps its note, wherever it is and whatever is written in it', async () => {
    const vault = await vaultWith();
    const own = (vault.files.get('Papers/Alpha.md') ?? '').replace('## My notes\n', '## My notes\nMine.\n');
    vault.files.delete('Papers/Alpha.md');
    vault.files.set('Elsewhere/A.md', own);
    const { news } = await planFor(next, vault);
    expect(said(news)).toEqual(['“Alpha” has another id: doi:10.1000/alpha in place of arxiv:2001.00001.']);
    await take(next, vault);
    expect(vault.files.get('Elsewhere/A.md')).toContain('paper_id: doi:10.1000/alpha\n');
    expect(vault.files.get('Elsewhere/A.md')).toContain('Mine.');
    expect([...vault.files.keys()]).not.toContain('Papers/Alpha.md');
    expect((await planFor(next, vault)).changes).toEqual([]);
  });

  test('and held back keeps the old one', async () => {
    const vault = await vaultWith();
    const before = new Map(vault.files);
    const { news } = await planFor(next, vault);
    await take(
      next,
      vault,
      news.map(each => each.key),
    );
    expect(vault.files).toEqual(before);
    expect(kinds((await planFor(next, vault)).news)).toEqual(['Alpha: identified']);
  });

  test('is not taken for another that the list still has, nor for one that the member made', async () => {
    const vault = await vaultWith();
    vault.files.set('Own.md', '---\npaper_id: arxiv:1999.1\ntitle: Delta\n---\nmine');
    await take(grown, vault);
    expect(vault.files.get('Own.md')).toContain('arxiv:1999.1');
    expect(vault.files.has('Papers/Delta.md')).toBe(true);
  });
});

test('what is held back goes on being news while all else is taken', async () => {
  const next = build(
    all,
    section(
      'Basics',
      { ...alpha, summary: [text('The list loves it.')] },
      pair,
      entry(3, 'Delta', [delta.id]),
    ),
    section('Advanced', { ...gamma, number: 4 }),
  );
  const vault = await vaultWith();
  await take(next, vault, ['paper:arxiv:2001.00001']);
  expect(vault.files.get('Papers/Alpha.md')).toContain('The list likes it.');
  expect(vault.files.has('Papers/Delta.md')).toBe(true);
  expect(kinds((await planFor(next, vault)).news)).toEqual(['Alpha: changed']);
});

test('a note that the member deleted is no news and stays deleted, whatever is held back', async () => {
  const vault = await vaultWith();
  vault.files.delete('Papers/Alpha.md');
  await take(grown, vault, ['paper:arxiv:2001.00004']);
  expect(vault.files.has('Papers/Alpha.md')).toBe(false);
  expect(vault.files.get('Reading list.md')).toContain('1. [[Alpha]]\n');
});

describe('a list that lost most of its entries', () => {
  const many = [1, 2, 3, 4, 5].map(each => paper(`arxiv:2002.0000${each}`, `Paper ${each}`));
  const full = list(many, section('All', ...many.map(({ id, title }, at) => entry(at + 1, title, [id]))));
  const left = (count: number): ReadingList => ({
    ...full,
    papers: many.slice(0, count),
    sections: [section('All', ...full.sections[0]!.entries.slice(0, count))],
  });

  test('is doubted, so that nobody marks them all as removed by mistake', async () => {
    const { news } = await planFor(left(1), await vaultWith(full));
    expect(news.map(each => [each.title, each.isDoubtful])).toEqual(
      [2, 3, 4, 5].map(each => [`Paper ${each}`, true]),
    );
  });

  test('is believed when only some left', async () => {
    const { news } = await planFor(left(3), await vaultWith(full));
    expect(news.map(each => each.isDoubtful)).toEqual([false, false]);
  });
});

test('a list whose heading changed is the same list, and its name is news', async () => {
  const vault = await vaultWith();
  const { news, changes } = await planFor({ ...grown, title: 'Paper club' }, vault);
  expect(kinds(news)).toEqual(['Delta: added', 'Paper club: renamed']);
  expect(changes.filter(each => each.kind === 'create').map(each => each.path)).toEqual(['Papers/Delta.md']);
});
