/** @jest-environment ./tests/obsidian/page-environment.cjs */
// A member reads, follows and edits papers in these views without opening a note, so what is typed there must reach the note.
import { parse } from 'yaml';
import type { OpenedBase } from './shown-base';
import { openBase } from './shown-base';

const note = `---
entry: 1
status: unread
done: false
tags: [paper]
kin: "[[Other]]"
url: https://arxiv.org
---
body
`;

const views = [
  { type: 'table', name: 'Table', order: ['file.name', 'status', 'entry', 'done', 'tags', 'kin', 'missing'] },
  { type: 'cards', name: 'Cards', order: ['file.name', 'status', 'missing'], image: 'note.url' },
  { type: 'list', name: 'List', order: ['file.name', 'status', 'missing', 'entry'], separator: ' · ' },
  {
    type: 'list',
    name: 'Outline',
    order: ['file.name', 'status'],
    indentProperties: true,
    markers: 'numbers',
  },
  { type: 'table', name: 'Kin', order: ['file.name', 'kin', 'url', 'formula.wrong'] },
];

const properties = { 'note.entry': { displayName: 'No.' }, status: { displayName: 'Status' } };
const base = { filters: 'file.inFolder("Papers")', formulas: { wrong: 'entry.lower()' }, properties, views };

let opened: OpenedBase;

const find = (selector: string): HTMLElement => opened.el.querySelector<HTMLElement>(selector)!;
const cell = (property: string): HTMLElement =>
  find(`td[data-property="note.${property}"] .bases-table-cell`);
const onDisk = async (): Promise<unknown> => {
  const [, properties = ''] = (await opened.host.disk.text('Papers/Paper.md')).split('---\n');
  return parse(properties);
};

async function choose(view: string): Promise<void> {
  find('.bases-toolbar-views-menu button').click();
  const items = [...document.querySelectorAll<HTMLElement>('.menu-item')];
  items.find(item => item.textContent === view)?.click();
  await opened.host.settled();
}

/** Types into a cell and leaves it by a key. */
async function type(property: string, text: string, key: string): Promise<void> {
  cell(property).click();
  const input = cell(property).querySelector('input')!;
  input.value = text;
  input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await opened.host.settled();
}

beforeEach(async () => {
  opened = await openBase(base, { 'Papers/Paper.md': note, 'Other.md': '' });
});

afterEach(() => opened.host.closeVault());

describe('a table', () => {
  test('has a column for each property, called by its name', () => {
    const heads = [...opened.el.querySelectorAll('thead th')].map(head => head.textContent);
    expect(heads).toEqual(['file name', 'Status', 'No.', 'done', 'tags', 'kin', 'missing']);
  });

  test('leads to the files and the links of its rows', async () => {
    expect(cell('tags').querySelector('a.tag')?.textContent).toBe('#paper');
    cell('kin').querySelector('a')?.click();
    await opened.host.settled();
    expect(opened.host.app.workspace.getActiveFile()?.path).toBe('Other.md');
  });

  test.each([
    ['status', 'reading', { status: 'reading' }],
    ['entry', '12', { entry: 12 }],
    ['entry', '', { entry: null }],
    ['tags', 'paper, read', { tags: ['paper', 'read'] }],
    ['kin', '[[Paper]]', { kin: '[[Paper]]' }],
    ['missing', 'new', { missing: 'new' }],
  ])('writes %s as %j into the note', async (property, text, written) => {
    await type(property, text, 'Enter');
    expect(await onDisk()).toMatchObject(written);
    expect(cell(property).textContent).toContain(text.split(', ')[0]?.replace(/[[\]]/g, ''));
  });

  test('writes a checkbox at once', async () => {
    cell('done').querySelector('input')?.click();
    await opened.host.settled();
    expect(await onDisk()).toMatchObject({ done: true });
  });

  test('leaves the note alone where Escape is pressed or nothing was changed', async () => {
    await type('status', 'reading', 'Escape');
    await type('status', 'unread', 'Enter');
    expect(await opened.host.disk.text('Papers/Paper.md')).toBe(note);
  });

  test('does not take away what is being typed when the vault changes', async () => {
    cell('status').click();
    const input = cell('status').querySelector('input')!;
    await opened.host.app.vault.create('Papers/New.md', '');
    await opened.host.settled();
    expect(input.isConnected).toBe(true);
  });

  test('cannot write properties of files and formulas', async () => {
    await choose('Kin');
    expect(find('td[data-property="file.name"] .mod-editable')).toBeNull();
    expect(find('td[data-property="formula.wrong"] .mod-editable')).toBeNull();
    expect(find('.bases-error-value').textContent).toBe('Cannot find function "lower" on type Number');
  });
});

describe('other views', () => {
  test('are chosen in the bar, which says how many results there are', async () => {
    expect(find('.bases-toolbar-result-count').textContent).toBe('1 result');
    await choose('Cards');
    expect(find('.bases-view').dataset.viewType).toBe('cards');
    expect(opened.el.querySelectorAll('.bases-view')).toHaveLength(1);
    const [state] = opened.host.app.workspace.getLeavesOfType('bases').map(leaf => leaf.getViewState().state);
    expect(state).toEqual({ file: 'Shown.base', viewName: 'Cards' });
  });

  test('show cards with a cover, and open the file on a click', async () => {
    await choose('Cards');
    expect(find('.bases-cards-item').textContent).toBe('PaperStatusunread');
    expect(find('.bases-cards-cover img').getAttribute('src')).toBe('https://arxiv.org');
    find('.bases-cards-item').click();
    await opened.host.settled();
    expect(opened.host.app.workspace.getActiveFile()?.path).toBe('Papers/Paper.md');
  });

  test('show lists, in a line or below each other', async () => {
    await choose('List');
    expect(find('ul.bases-list-group > li').textContent).toBe('Paper · unread · 1');
    await choose('Outline');
    expect(find('ol.bases-list-group > li > ul > li').textContent).toBe('unread');
  });

  test('are reached by a link to their name', async () => {
    await opened.host.app.workspace.openLinkText('Shown.base#List', '');
    await opened.host.settled();
    expect(document.querySelector('.mod-active .bases-view')?.getAttribute('data-view-name')).toBe('List');
    await opened.host.app.workspace.openLinkText('Shown.base#Nothing', '');
    await opened.host.settled();
    expect(document.querySelector('.mod-active .bases-error')?.textContent).toBe('View "Nothing" not found');
  });

  test('make a note', async () => {
    find('.bases-toolbar-new-item-menu button').click();
    await opened.host.settled();
    expect(opened.host.app.workspace.getActiveFile()?.path).toBe('Untitled.md');
  });

  test('keep in the file what a reader chooses for them', async () => {
    await choose('List');
    await choose('Configure view');
    const select = document.querySelector<HTMLSelectElement>('.modal [data-key="markers"] select')!;
    select.value = 'none';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await opened.host.settled();
    const written = parse(await opened.host.disk.text('Shown.base')) as typeof base;
    expect(written.views[2]).toEqual({ ...views[2], markers: 'none' });
    expect(written.views[1]).toEqual(views[1]);
    expect(find('.bases-list-group').classList).toContain('mod-no-markers');
  });
});
