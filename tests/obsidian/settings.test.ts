/** Settings come from a file that Sync, another version or a person may have written: they are never trusted. */
import { addList, changeList, removeList } from '../../src/obsidian/change-lists';
import { readSettings, savedSettings } from '../../src/obsidian/settings';
import { defaultSource } from '../../src/sources/default-source';

const usual = {
  lists: [{ source: 'github:warner-benjamin/modernLLMstudygroup', folder: 'Paper Club' }],
  checkDaily: false,
  token: '',
};

function folderOf(saved: unknown): string {
  return readSettings(saved).lists[0].folder;
}

test.each([
  ['nothing', null],
  ['not an object', 'folder'],
  ['a list', [1, 2]],
  ['a number for a folder', { folder: 7 }],
  ['a way out of the vault', { folder: '../../elsewhere' }],
  ['a way out in the middle', { folder: 'a/../../b' }],
  ['a hidden folder', { folder: '.obsidian/plugins' }],
  ['a Windows path', { folder: 'C:\\Papers' }],
  ['an empty part', { folder: 'a//b' }],
  ['a reserved name', { folder: 'Lists/CON' }],
  ['a character that breaks links', { folder: 'Papers [new]' }],
  ['a name that ends in a dot', { folder: 'Papers.' }],
  ['a source that is no text', { source: 7 }],
  ['lists that are none', { otherLists: 'more' }],
  [
    'lists of something else',
    { otherLists: [null, 7, {}, { folder: 'A' }, { source: 'x', folder: '../a' }] },
  ],
  ['a switch that is no switch', { checkDaily: 'yes' }],
  ['a secret in the place of its name', { token: 'ghp_Secret' }],
])('%s gives the settings of the first day', (_what, value) => {
  expect(readSettings(value)).toEqual(usual);
});

test('a folder inside the vault is kept, without outer slashes and spaces', () => {
  expect(folderOf({ folder: ' /Reading/LLM papers/ ' })).toBe('Reading/LLM papers');
});

test('the whole vault is a folder, too, under both of its names', () => {
  expect(folderOf({ folder: '' })).toBe('');
  expect(folderOf({ folder: '/' })).toBe('');
});

test('what is not ours is not kept, and every reading is fresh', () => {
  expect(savedSettings(readSettings({ folder: 'A', other: 1 }))).toEqual({ folder: 'A' });
  expect(readSettings(null)).not.toBe(readSettings(null));
});

test('whatever can be set is read as it was saved', () => {
  const saved = {
    folder: 'One',
    source: 'github:a/b',
    otherLists: [{ source: '', folder: 'Two' }],
    checkDaily: true,
    token: 'github-token',
  };
  expect(savedSettings(readSettings(saved))).toEqual(saved);
});

test('of two lists with one folder the first keeps it, also where the case differs', () => {
  const otherLists = [
    { source: 'github:a/b', folder: 'paper club' },
    { source: 'github:c/d', folder: 'Two' },
    { source: 'github:e/f', folder: 'Two' },
  ];
  expect(readSettings({ otherLists }).lists.map(({ source }) => source)).toEqual([
    defaultSource,
    'github:c/d',
  ]);
});

test('lists are added in a folder of their own, changed and removed, and the first always stays', () => {
  const two = addList(readSettings({ folder: 'Reading list 2' }));
  expect(two.lists[1]).toEqual({ source: '', folder: 'Reading list 3' });
  const changed = changeList(two, 1, { source: 'github:a/b' });
  expect(changed.lists[1]).toEqual({ source: 'github:a/b', folder: 'Reading list 3' });
  expect(removeList(changed, 1).lists).toEqual([two.lists[0]]);
});
