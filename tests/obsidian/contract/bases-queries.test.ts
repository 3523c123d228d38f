/** @jest-environment ./tests/obsidian/page-environment.cjs */
// What a base shows is decided by its file alone: which notes, in which order, in which groups, and what is said when it is wrong.
import type { OpenedBase } from './shown-base';
import { openBase, rowsIn } from './shown-base';

const paper = (entry: number, status: string, more = ''): string =>
  `---\nentry: ${entry}\nstatus: ${status}\n${more}---\n`;

const files = {
  'Papers/Ten.md': paper(10, 'unread', 'section: "[[Two]]"\n'),
  'Papers/Two.md': paper(2, 'read', 'section: "[[One]]"\n'),
  'Papers/Old/One.md': paper(1, 'unread', 'section: "[[One]]"\n'),
  'Notes/Loose.md': '---\ntags: [paper]\n---\n',
  'Image.png': 'png',
};

let opened: OpenedBase;

async function rowsOf(view: object, base: object = {}): Promise<readonly (readonly string[])[]> {
  const whole = { views: [{ type: 'table', name: 'All', order: ['file.name'], ...view }], ...base };
  opened = await openBase(whole, files);
  return opened.rows();
}

const names = async (view: object, base: object = {}): Promise<readonly string[]> =>
  (await rowsOf(view, base)).map(([name = '']) => name);

afterEach(() => opened.host.closeVault());

describe('a base shows', () => {
  test('every file of the vault where nothing narrows it', async () => {
    expect(await names({})).toEqual(['Image.png', 'Loose', 'One', 'Shown.base', 'Ten', 'Two']);
  });

  test('what passes the filter of the base and that of the view', async () => {
    const filters = { and: ['file.inFolder("Papers")', { not: ['file.inFolder("Papers/Old")'] }] };
    expect(await names({ filters: 'status == "unread"' }, { filters })).toEqual(['Ten']);
  });

  test('what passes any of a list of filters', async () => {
    const filters = { or: ['file.hasTag("paper")', 'entry == 2'] };
    expect(await names({ filters })).toEqual(['Loose', 'Two']);
  });

  test('files by several properties, those without a value last either way', async () => {
    const filters = 'file.ext == "md"';
    const by = (property: string, direction: string): object => ({ property, direction });
    expect(await names({ filters, sort: [by('entry', 'ASC')] })).toEqual(['One', 'Two', 'Ten', 'Loose']);
    await opened.host.closeVault();
    const sort = [by('note.status', 'DESC'), by('note.entry', 'DESC')];
    expect(await names({ filters, sort })).toEqual(['Ten', 'One', 'Two', 'Loose']);
  });

  test('no more than its limit, after sorting', async () => {
    const sort = [{ property: 'note.entry', direction: 'DESC' }];
    expect(await names({ filters: 'entry', sort, limit: 2 })).toEqual(['Ten', 'Two']);
    expect(opened.el.querySelector('.bases-toolbar-result-count')?.textContent).toBe('2 results');
  });

  test('groups by their key, what has none at the end', async () => {
    const groupBy = { property: 'note.section', direction: 'DESC' };
    expect(await rowsOf({ filters: 'file.ext == "md"', groupBy })).toEqual([
      ['sectionTwo'],
      ['Ten'],
      ['sectionOne'],
      ['One'],
      ['Two'],
      ['sectionNone'],
      ['Loose'],
    ]);
  });

  test('dates where a property is one by its type or, without a type, by its look', async () => {
    const types = { types: { asText: 'text', asDate: 'date' } };
    const order = ['day', 'asText', 'asDate'].map(name => `formula.${name}`);
    const formulas = { day: 'day.year', asText: 'asText.length', asDate: 'asDate.month' };
    const content = { filters: 'day', formulas, views: [{ type: 'table', name: 'All', order }] };
    opened = await openBase(content, {
      'Day.md': '---\nday: 2025-12-31\nasText: 2025-12-31\nasDate: 2025-12-31T10:00\n---\n',
      '.obsidian/types.json': JSON.stringify(types),
    });
    expect(opened.rows()).toEqual([['2025', '10', '12']]);
  });

  test('summaries of its columns', async () => {
    const summaries = { 'note.entry': 'Average', 'file.name': 'twice' };
    const order = ['file.name', 'note.entry', 'note.status'];
    await rowsOf({ filters: 'entry', order, summaries }, { summaries: { twice: 'values.length * 2' } });
    const foot = [...opened.el.querySelectorAll('tfoot td')].map(cell => cell.textContent);
    expect(foot).toEqual(['twice6', 'Average4.333333333333333', '']);
  });
});

describe('a base asks the vault again', () => {
  test('when a note changes, comes, moves or goes', async () => {
    await rowsOf({ filters: 'status == "unread"', order: ['file.name', 'entry'] });
    const { app, settled } = opened.host;
    const [one, two] = [
      app.vault.getFileByPath('Papers/Old/One.md')!,
      app.vault.getFileByPath('Papers/Two.md')!,
    ];
    await app.fileManager.processFrontMatter(two, (note: Record<string, unknown>) => {
      note.status = 'unread';
    });
    await app.vault.create('New.md', paper(5, 'unread'));
    await app.fileManager.renameFile(one, 'Papers/First.md');
    await app.vault.delete(app.vault.getFileByPath('Papers/Ten.md')!);
    await settled.call(opened.host);
    expect(opened.rows()).toEqual([
      ['First', '1'],
      ['New', '5'],
      ['Two', '2'],
    ]);
  });

  test('when its own file changes', async () => {
    await rowsOf({ filters: 'entry == 1' });
    const { app } = opened.host;
    const file = app.vault.getFileByPath('Shown.base')!;
    await app.vault.process(file, text => text.replace('entry == 1', 'entry == 2'));
    await opened.host.settled();
    expect(rowsIn(opened.el)).toEqual([['Two']]);
  });
});

describe('a base that is wrong', () => {
  const said = async (base: string | object): Promise<string | null> => {
    opened = await openBase(base as string, files);
    return opened.error();
  };
  const view = { type: 'table', name: 'All' };

  test.each([
    ['a: [', /^Unable to parse your base file: /],
    ['- list', 'Unable to parse your base file: Query is an invalid format. It should be a YAML object.'],
    [{ views: {} }, 'Unable to parse your base file: Views must be an array'],
    [{ views: [{ type: 'table' }] }, 'Unable to parse your base file: Missing or invalid "name" in view 0'],
    [{ views: [{ name: 'All' }] }, 'Unable to parse your base file: "type" is required in view "All"'],
    [{ filters: 3 }, 'Unable to parse your base file: "filters" must be a string or an object'],
    [
      { filters: { and: [], or: [] } },
      'Unable to parse your base file: "filters" may only have one of an "and", "or", or "not" keys.',
    ],
    [{ filters: { and: 'x' } }, 'Unable to parse your base file: "and" filter must be an array'],
    [{ filters: 'file.hasThing("x")' }, 'Unable to parse your base file: Cannot find function "hasThing"'],
    [
      { views: [{ ...view, filters: 'entry ==' }] },
      'Unable to parse your base file: Unable to parse filters in view "All": ' +
        'Syntax error at column 9 of formula. Unexpected end of formula.',
    ],
    [
      { filters: 'entry.lower() == "a"' },
      'Failed to evaluate a filter: Cannot find function "lower" on type Number',
    ],
    [
      { formulas: { by: 3 } },
      'Unable to parse your base file: Formula values must be strings. Value for property by is not.',
    ],
    [{ views: [{ type: 'our-progress', name: 'Board' }] }, 'Unknown view type: our-progress'],
  ])('%j says so', async (base, words) => {
    expect(await said(base)).toEqual(words instanceof RegExp ? expect.stringMatching(words) : words);
    expect(opened.rows()).toEqual([]);
  });

  test('is shown again once it is right', async () => {
    await said({ filters: 'entry.lower() == "a"', views: [view] });
    const { app } = opened.host;
    const file = app.vault.getFileByPath('Shown.base')!;
    await app.vault.process(file, text => text.replace('entry.lower() == "a"', 'entry == 1'));
    await opened.host.settled();
    expect([opened.error(), opened.rows()]).toEqual([null, [['One']]]);
  });
});
