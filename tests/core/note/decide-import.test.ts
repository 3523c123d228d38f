// Why: the plan is what preview, import and undo all believe; what it takes for new, gone or deleted decides whose words survive.
import { emptyCatalogue, makeCatalogue } from '../../../src/core/list/catalogue';
import type { Citation } from '../../../src/core/list/citation';
import type { ReadingList } from '../../../src/core/list/reading-list';
import { decideImport } from '../../../src/core/note/decide-import';
import * as noteWording from '../../../src/core/wording/note-wording';
import { nameKey } from '../../../src/core/note/note-name';
import { importInto, planFor } from '../../actions/import-into';
import { memoryVault, type MemoryVault } from '../../actions/memory-vault';
import { entry, list, paper, section, text } from './sample-list';
import { threePapers } from './three-papers';

async function vaultWith(first: ReadingList = threePapers, folder = ''): Promise<MemoryVault> {
  const vault = memoryVault(folder);
  await importInto(first, vault);
  return vault;
}

function edit(vault: MemoryVault, path: string, change: (text: string) => string): void {
  const before = vault.files.get(path);
  if (before === undefined) throw new Error(`no ${path}`);
  vault.files.set(path, change(before));
}

function move(vault: MemoryVault, from: string, to: string): void {
  vault.files.set(to, vault.files.get(from) ?? '');
  vault.files.delete(from);
}

const without = (title: string): ReadingList => ({
  ...threePapers,
  papers: threePapers.papers.filter(each => each.title !== title),
  sections: threePapers.sections.map(each => ({
    ...each,
    entries: each.entries.filter(({ title: own }) => own !== title),
  })),
});

describe('the same list gives the same bytes', () => {
  test('to two members', async () => {
    expect((await vaultWith()).files).toEqual((await vaultWith()).files);
  });

  test('whatever order the vault tells its notes in', async () => {
    const vault = await vaultWith();
    vault.files.set('Copy.md', vault.files.get('Papers/Beta.md') ?? '');
    vault.files.delete('Papers/Alpha.md');
    const notes = [...vault.files].map(([path, own]) => ({ path, text: own }));
    const decide = (found: typeof notes): unknown =>
      decideImport(
        without('Gamma'),
        { notes: found, paths: found.map(each => each.path), folder: '', unfinished: new Set() },
        emptyCatalogue,
        vault.parseYaml,
        { restoreDeleted: false, held: new Set() },
      );
    expect(decide([...notes].reverse())).toEqual(decide(notes));
  });

  test('and a second time nothing', async () => {
    const vault = await vaultWith(threePapers, 'Club');
    const plan = await planFor(threePapers, vault);
    expect([plan.changes, plan.kept, plan.problems]).toEqual([[], [], []]);
    expect(plan.unchanged).toHaveLength(7);
  });
});

describe('a deleted note', () => {
  test.each(['Papers/Alpha.md', 'Papers/A pair of papers.md', 'Sections/Basics.md', 'Reading list.md'])(
    '%s stays deleted, and can be brought back',
    async path => {
      const vault = await vaultWith();
      const before = vault.files.get(path);
      vault.files.delete(path);
      const plan = await planFor(threePapers, vault);
      expect(plan.changes).toEqual([]);
      expect(plan.kept.map(each => [each.path, each.deleted])).toEqual([[path, true]]);
      const back = await planFor(threePapers, vault, emptyCatalogue, true);
      expect(back.changes).toMatchObject([{ kind: 'create', path, text: before, restored: true }]);
    },
  );

  test('stays deleted when the list changes what it says of it', async () => {
    const vault = await vaultWith();
    vault.files.delete('Papers/Gamma.md');
    await importInto(without('Alpha'), vault);
    expect(vault.files.has('Papers/Gamma.md')).toBe(false);
    await importInto(threePapers, vault);
    expect(vault.files.has('Papers/Gamma.md')).toBe(false);
  });
});

describe('a note that the list no longer names', () => {
  test('stays, is marked in the list note, and is unmarked when it comes back', async () => {
    const vault = await vaultWith();
    const before = new Map(vault.files);
    await importInto(without('Alpha'), vault);
    expect(vault.files.get('Papers/Alpha.md')).toBe(before.get('Papers/Alpha.md'));
    const listNote = (): string => vault.files.get('Reading list.md') ?? '';
    expect(listNote()).toContain(`### ${noteWording.gone}\n- [[Alpha]]\n`);
    await importInto(without('Alpha'), vault);
    expect(listNote()).toContain(noteWording.gone);
    await importInto(threePapers, vault);
    expect(listNote()).not.toContain(noteWording.gone);
  });

  test('is not marked when the member made it', async () => {
    const vault = await vaultWith();
    vault.files.set('Mine.md', '---\npaper_id: arxiv:1999.00001\n---\nmine');
    await importInto(without('Alpha'), vault);
    expect(vault.files.get('Reading list.md')).not.toContain('[[Mine');
  });
});

describe('a note that the member', () => {
  test('moved is found where it is now', async () => {
    const vault = await vaultWith();
    move(vault, 'Papers/Alpha.md', 'Deep/er/Alpha.md');
    expect((await planFor(threePapers, vault)).changes).toEqual([]);
  });

  test('renamed is linked by its new name', async () => {
    const vault = await vaultWith();
    move(vault, 'Papers/Alpha.md', 'Papers/My alpha.md');
    await importInto(threePapers, vault);
    expect(vault.files.has('Papers/Alpha.md')).toBe(false);
    expect(vault.files.get('Sections/Basics.md')).toContain('1. [[My alpha]]');
    expect((await planFor(threePapers, vault)).changes).toEqual([]);
  });

  test('doubled is touched in neither place, and both are named', async () => {
    const vault = await vaultWith();
    vault.files.set('Copy.md', vault.files.get('Papers/Alpha.md') ?? '');
    const changed = {
      ...threePapers,
      papers: threePapers.papers.map(each => ({ ...each, about: [text('New.')] })),
    };
    const plan = await planFor(changed, vault);
    expect(plan.changes.map(each => each.path)).not.toContain('Papers/Alpha.md');
    expect(plan.changes.map(each => each.path)).not.toContain('Copy.md');
    expect(plan.kept.map(each => each.path)).toEqual(['Copy.md', 'Papers/Alpha.md']);
    expect(plan.problems).toHaveLength(1);
  });

  test('doubled is not taken over either when the list renames it', async () => {
    const vault = await vaultWith();
    const before = vault.files.get('Sections/Basics.md') ?? '';
    vault.files.set('Copy.md', before);
    const [first, ...rest] = threePapers.sections;
    if (first === undefined) throw new Error('no section');
    await importInto({ ...threePapers, sections: [{ ...first, title: 'Foundations' }, ...rest] }, vault);
    expect(vault.files.get('Sections/Basics.md')).toBe(before);
    expect(vault.files.get('Copy.md')).toBe(before);
  });

  test('damaged a marker of is left whole and reported with its line', async () => {
    const vault = await vaultWith();
    edit(vault, 'Papers/Alpha.md', own => own.replace('%% paper-club list %%', '%% paper-club list'));
    const path = 'Papers/Alpha.md';
    const line = (vault.files.get(path) ?? '').split('\n').indexOf('%% paper-club list') + 1;
    const plan = await planFor(threePapers, vault);
    expect(plan.problems).toEqual([{ file: path, line, message: noteWording.brokenMarkers }]);
    expect(plan.changes).toEqual([]);
  });

  test('emptied but for its properties stays so', async () => {
    const vault = await vaultWith();
    edit(vault, 'Papers/Alpha.md', own => own.slice(0, own.indexOf('\n---\n') + 5));
    expect((await planFor(threePapers, vault)).changes).toEqual([]);
  });
});

describe('a name', () => {
  test.each(['Papers/Alpha.md', 'papers/ALPHA.md', 'Papers/alpha.md'])(
    'that the member’s %s has is not taken',
    async path => {
      const vault = memoryVault('', new Map([[path, 'mine']]));
      await importInto(threePapers, vault);
      expect(vault.files.get(path)).toBe('mine');
      expect([...vault.files.keys()].map(nameKey)).toContain('papers/alpha (arxiv 2001.00001).md');
    },
  );

  test('that a note elsewhere has too is linked with its path', async () => {
    const vault = memoryVault('', new Map([['Notes/Alpha.md', 'mine']]));
    await importInto(threePapers, vault);
    expect(vault.files.get('Sections/Basics.md')).toContain('[[Papers/Alpha|Alpha]]');
  });

  test('that two papers share tells them apart by their ids', async () => {
    const twins = list(
      [paper('arxiv:2001.00001', 'Twin'), paper('arxiv:2001.00002', 'TWIN')],
      section('A', entry(1, 'Twin', ['arxiv:2001.00001']), entry(2, 'TWIN', ['arxiv:2001.00002'])),
    );
    const vault = await vaultWith(twins);
    expect([...vault.files.keys()].filter(path => path.startsWith('Papers/'))).toEqual([
      'Papers/Twin.md',
      'Papers/TWIN (arXiv 2001.00002).md',
    ]);
  });

  test("of the list note that is taken is the list's own", async () => {
    const vault = memoryVault('', new Map([['Reading list.md', 'mine']]));
    await importInto(threePapers, vault);
    expect(vault.files.get('Reading list.md')).toBe('mine');
    expect(vault.files.has('Study group.md')).toBe(true);
  });
});

describe('when the list renames', () => {
  test('a section, its note stays and takes the new title', async () => {
    const vault = await vaultWith();
    edit(vault, 'Sections/Basics.md', own => own.replace('## My notes\n', '## My notes\n\nmine\n'));
    const renamed = {
      ...threePapers,
      sections: threePapers.sections.map((each, index) =>
        index === 0 ? { ...each, title: 'Foundations' } : each,
      ),
    };
    const report = await importInto(renamed, vault);
    expect(report.created).toEqual([]);
    expect(vault.files.get('Sections/Basics.md')).toMatch(
      /section_id: foundations\ntitle: Foundations\n[^]*\nmine\n/,
    );
    expect(vault.files.get('Papers/Alpha.md')).toContain('sections:\n  - "[[Basics]]"');
  });

  test('an entry of several papers, its note stays', async () => {
    const vault = await vaultWith();
    const renamed = {
      ...threePapers,
      sections: threePapers.sections.map(each => ({
        ...each,
        entries: each.entries.map(own => (own.number === 2 ? { ...own, title: 'Two of them' } : own)),
      })),
    };
    expect((await importInto(renamed, vault)).created).toEqual([]);
    expect(vault.files.get('Papers/A pair of papers.md')).toContain('title: Two of them');
  });

  test('itself, its note stays', async () => {
    const vault = await vaultWith();
    expect((await importInto({ ...threePapers, title: 'Another name' }, vault)).created).toEqual([]);
    expect(vault.files.get('Reading list.md')).toContain('title: Another name');
  });

  test('two papers into each other, each note stays with its id', async () => {
    const vault = await vaultWith();
    edit(vault, 'Papers/Alpha.md', own => own.replace('## My notes\n', '## My notes\n\non the first\n'));
    const names = new Map([
      ['Alpha', 'Beta'],
      ['Beta', 'Alpha'],
    ]);
    const swapped = {
      ...threePapers,
      papers: threePapers.papers.map(each => ({ ...each, title: names.get(each.title) ?? each.title })),
    };
    const report = await importInto(swapped, vault);
    expect(report.created).toEqual([]);
    const alpha = vault.files.get('Papers/Alpha.md') ?? '';
    expect(alpha).toMatch(/paper_id: arxiv:2001\.00001\ntitle: Beta\n/);
    expect(alpha).toContain('on the first');
    expect(report.kept.map(each => each.because)).toContain(noteWording.renamed('Beta'));
    expect((await planFor(swapped, vault)).changes).toEqual([]);
  });
});

describe('when the list gives a paper another id', () => {
  const moved: ReadingList = JSON.parse(
    JSON.stringify(threePapers).replaceAll('arxiv:2001.00001', 'doi:10.1000/alpha'),
  ) as ReadingList;
  const citation: Citation = {
    id: 'doi:10.1000/alpha',
    title: 'Alpha',
    titleVariants: [],
    authors: [],
    year: null,
    venue: null,
    nicknames: [],
    sameAs: ['arxiv:2001.00001'],
  };

  test('that is known to be the same work, the note stays and takes it', async () => {
    const vault = await vaultWith();
    edit(vault, 'Papers/Alpha.md', own => own.replace('## My notes\n', '## My notes\n\nmine\n'));
    const catalogue = makeCatalogue([citation], {});
    expect((await importInto(moved, vault, catalogue)).created).toEqual([]);
    expect(vault.files.get('Papers/Alpha.md')).toMatch(/paper_id: doi:10\.1000\/alpha\n[^]*\nmine\n/);
    expect((await planFor(moved, vault, catalogue)).changes).toEqual([]);
  });

  test('of which nothing is known, a paper of the very title keeps its note', async () => {
    const vault = await vaultWith();
    edit(vault, 'Papers/Alpha.md', own => own.replace('## My notes\n', '## My notes\n\nmine\n'));
    expect((await importInto(moved, vault)).created).toEqual([]);
    expect(vault.files.get('Papers/Alpha.md')).toMatch(/paper_id: doi:10\.1000\/alpha\n[^]*\nmine\n/);
  });

  test('and another title, the old note stays and is marked', async () => {
    const vault = await vaultWith();
    const before = vault.files.get('Papers/Alpha.md');
    const papers = moved.papers.map(each => (each.title === 'Alpha' ? { ...each, title: 'Alef' } : each));
    expect((await importInto({ ...moved, papers }, vault)).created).toEqual(['Papers/Alef.md']);
    expect(vault.files.get('Papers/Alpha.md')).toBe(before);
    expect(vault.files.get('Reading list.md')).toContain(noteWording.gone);
  });
});

describe('an entry that the lead has not decided', () => {
  const undecided = list([], section('Basics', entry(1, 'The big survey', [])));
  const decided = list(
    [paper('arxiv:2001.00009', 'The Big Survey of Everything')],
    section('Basics', entry(1, 'The Big Survey', ['arxiv:2001.00009'])),
  );

  test('gets a note that becomes the paper’s when it is decided, with the member’s words', async () => {
    const vault = await vaultWith(undecided);
    const path = 'Papers/The big survey.md';
    expect(vault.files.get(path)).toContain(noteWording.undecided);
    edit(vault, path, own =>
      own.replace('## My notes\n', '## My notes\n\nmine\n').replace('unread', 'reading'),
    );
    expect((await importInto(decided, vault)).created).toEqual([]);
    const after = vault.files.get(path) ?? '';
    expect(after).toContain('paper_id: arxiv:2001.00009\n');
    expect(after).not.toMatch(/entry_id|undecided: true|the lead decides/);
    expect(after).toContain('\nmine\n');
    expect(after).toContain('status: reading\n');
    expect((await planFor(decided, vault)).changes).toEqual([]);
  });

  test('with another number and other words is another entry', async () => {
    const vault = await vaultWith(undecided);
    const other = list(
      [paper('arxiv:2001.00009', 'Scaling')],
      section('Basics', entry(2, 'Scaling', ['arxiv:2001.00009'])),
    );
    expect((await importInto(other, vault)).created).toEqual(['Papers/Scaling.md']);
  });

  test('whose page is missing is taken for the paper that has its title in the vault', async () => {
    const vault = await vaultWith(threePapers);
    const bare = list([], section('Basics', entry(1, 'ALPHA!', [], { pageMissing: true })));
    const report = await importInto(bare, vault);
    expect(report.created).toEqual([]);
    expect((await planFor(bare, vault)).papers.map(each => each.id)).toEqual(['arxiv:2001.00001']);
  });

  test('is not guessed when two papers have its title', async () => {
    const twins = list(
      [paper('arxiv:2001.00001', 'Twin'), paper('arxiv:2001.00002', 'Twin')],
      section('A', entry(1, 'Twin', [], { pageMissing: true })),
    );
    const plan = await planFor(twins, memoryVault());
    expect(plan.changes.filter(each => each.note === 'entry')).toHaveLength(1);
  });
});

test('an entry named twice has one note, with both sections and the first number', async () => {
  const twice = list(
    [paper('arxiv:2001.00001', 'Alpha')],
    section('A', entry(1, 'Alpha', ['arxiv:2001.00001'])),
    section('B', entry(7, 'Alpha', ['arxiv:2001.00001'])),
  );
  const vault = await vaultWith(twice);
  expect([...vault.files.keys()].filter(path => path.startsWith('Papers/'))).toEqual(['Papers/Alpha.md']);
  expect(vault.files.get('Papers/Alpha.md')).toContain('sections:\n  - "[[A]]"\n  - "[[B]]"\nentry: 1\n');
  expect((await planFor(twice, vault)).changes).toEqual([]);
});

test('another reading list in the same vault keeps its own note', async () => {
  const vault = await vaultWith();
  const before = vault.files.get('Reading list.md');
  const other = {
    ...list([paper('arxiv:2009.00001', 'Zeta')], section('Vision', entry(1, 'Zeta', ['arxiv:2009.00001']))),
    title: 'Vision club',
  };
  const report = await importInto(other, { ...vault, folder: 'Vision club' });
  expect(report.created).toContain('Vision club/Vision club.md');
  expect(vault.files.get('Reading list.md')).toBe(before);
  expect(vault.files.get('Vision club/Vision club.md')).not.toContain(noteWording.gone);
  expect((await planFor(threePapers, vault)).unchanged).toContain('Reading list.md');
});

test('a paper called like the list note leaves that name to it', async () => {
  const id = 'arxiv:2001.00042';
  const vault = await vaultWith(
    list([paper(id, 'Reading list')], section('', entry(1, 'Reading list', [id]))),
  );
  expect(vault.files.get('Reading list.md')).toContain('list_id:');
});

test('new notes go into the folder that is there, however it is spelled', async () => {
  const vault = memoryVault('', new Map([['papers/Mine.md', 'mine']]));
  await importInto(threePapers, vault);
  expect([...vault.files.keys()].filter(path => path.startsWith('Papers/'))).toEqual([]);
});
