// Why: a whole note meets a new list here; markers, properties and the member's own words must each stay what they are.
import { costGrowth } from '../../cost-growth';
import { parse } from 'yaml';
import { wantedItem } from '../../../src/core/note/block-items';
import { mergeNote, type MergedNote } from '../../../src/core/note/merge-note';
import { newNoteText, type WantedNote } from '../../../src/core/note/wanted-note';

const heading = wantedItem('heading', 'h', '## From the list');
const parseYaml = (text: string): unknown => parse(text);

function note(changes: Partial<WantedNote> = {}): WantedNote {
  return {
    path: 'Papers/A.md',
    properties: [
      ['paper_id', 'arxiv:1'],
      ['title', 'A'],
      ['status', 'unread'],
    ],
    items: [heading, wantedItem('bullet', 'x', '- a')],
    partial: false,
    ...changes,
  };
}

const grown = note({ items: [...note().items, wantedItem('bullet', 'y', '- b')] });
const fresh = newNoteText(note());

function textOf(merged: MergedNote): string {
  if (merged.kind !== 'changed') throw new Error(merged.kind);
  return merged.text;
}

const merge = (text: string, wanted: WantedNote = grown): MergedNote => mergeNote(text, wanted, parseYaml);

test('a note written from the same list is unchanged, whatever the member did to it', () => {
  const mine = fresh.replace('- a\n', '').replace('title: A', 'title: Mine').replace('## My notes', '# Mine');
  expect(merge(mine, note())).toEqual({ kind: 'unchanged' });
  expect(merge(mine.replace(/\n/g, '\r\n'), note())).toEqual({ kind: 'unchanged' });
});

test('what the list adds is all that changes', () => {
  expect(textOf(merge(fresh))).toBe(newNoteText(grown));
});

test.each([
  [
    'words above and below',
    (text: string) => `${text.replace('## My notes\n', '## My notes\n\nwords\n')}\nbelow`,
  ],
  ['Windows line ends', (text: string) => text.replace(/\n/g, '\r\n')],
  ['a byte order mark', (text: string) => `\ufeff${text}`],
  ['no final newline', (text: string) => text.trimEnd()],
  [
    'a comment and odd spacing in the properties',
    (text: string) => text.replace('title: A', 'title:   A  # mine'),
  ],
  [
    'a conflict marker in the notes',
    (text: string) => text.replace('## My notes', '<<<<<<< HEAD\n## My notes'),
  ],
  ['a rule and a fence in the notes', (text: string) => text.replace('## My notes', '---\n```\n## My notes')],
  ['trailing spaces at the markers', (text: string) => text.replace('list %%\n', 'list %%  \n')],
])('outside the block %s keeps its bytes', (_name, edit) => {
  const mine = edit(fresh);
  const eol = mine.includes('\r\n') ? '\r\n' : '\n';
  const merged = textOf(merge(mine));
  const outside = (text: string): readonly string[] => [
    text.slice(0, text.indexOf('%% paper-club')),
    /%% end paper-club list %%([^]*)$/.exec(text)?.[1]?.trimEnd() ?? '',
  ];
  expect(outside(merged)).toEqual(outside(mine));
  expect(merged).toContain(`- a${eol}- b${eol}${eol}%% paper-club list wrote`);
  if (eol === '\r\n') expect(merged).not.toMatch(/[^\r]\n/);
});

test('a block moved to the top of the note is merged there', () => {
  const [, head = '', body = '', block = ''] =
    /^(---\n[^]*?\n---\n)([^]*)(%% paper-club list %%[^]*)$/.exec(fresh) ?? [];
  const merged = textOf(merge(`${head}${block}${body}words`));
  expect(merged.indexOf('- b')).toBeLessThan(merged.indexOf('## My notes'));
  expect(merged.endsWith('words')).toBe(true);
});

test('a formatter that indents the end marker stops nothing', () => {
  const mine = fresh.replace('%% end', '  %% end');
  expect(merge(mine, note())).toEqual({ kind: 'unchanged' });
  expect(textOf(merge(mine))).toBe(newNoteText(grown));
});

test.each([
  ['damaged', (text: string) => text.replace(' %%\n', ' %\n')],
  ['doubled', (text: string) => text + text.slice(text.indexOf('%% paper-club'))],
  ['alone', (text: string) => text.slice(0, text.indexOf('%% end'))],
])('with markers that are %s nothing is touched', (_name, edit) => {
  expect(merge(edit(fresh)).kind).toBe('broken markers');
});

test('properties that cannot be read leave the whole note alone', () => {
  expect(merge(fresh.replace('title: A', 'title: [')).kind).toBe('unreadable properties');
  expect(merge(fresh.replace('title: A', 'title: A\ntitle: B')).kind).toBe('unreadable properties');
});

test('without markers only properties are updated', () => {
  const mine = '---\npaper_id: arxiv:1\ntitle: A\nentry: 3\n---\nall mine\n';
  const wanted = note({ properties: [...note().properties, ['entry', 4]] });
  expect(textOf(merge(mine, wanted))).toBe(mine.replace('entry: 3', 'entry: 4'));
});

test('an empty note with nothing but its id stays as it is', () => {
  const mine = '---\npaper_id: arxiv:1\n---';
  expect(textOf(merge(mine))).toBe(mine);
});

test('while the page cannot be read the block stays, and properties follow', () => {
  const partial = note({
    partial: true,
    items: note().items.slice(0, 1),
    properties: [
      ['paper_id', 'arxiv:1'],
      ['title', 'B'],
    ],
  });
  const merged = textOf(merge(fresh, partial));
  expect(merged).toContain('title: B');
  expect(merged).toContain('- a\n');
  expect(merge(merged, partial)).toEqual({ kind: 'unchanged' });
  expect(textOf(merge(merged, grown))).toContain('- a\n- b\n');
});

test('edited here and changed there is reported once', () => {
  const mine = fresh.replace('- a', '- a, I think');
  const changed = note({ items: [heading, wantedItem('bullet', 'x', '- a!')] });
  const once = merge(mine, changed);
  expect(once).toMatchObject({ keptItems: ['- a!'], keptProperties: [] });
  expect(textOf(once)).toContain('- a, I think\n');
  expect(merge(textOf(once), changed)).toEqual({ kind: 'unchanged' });
});

test('merging a long note costs no more than its length', () => {
  const merging = (size: number): void => {
    const words = 'words # and --- and %% more\n'.repeat(size);
    merge(fresh.replace('## My notes', `## My notes\n${words}`));
  };
  expect(costGrowth(merging, 40_000)).toBeLessThan(10);
});
