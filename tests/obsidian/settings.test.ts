/** Settings come from a file that Sync, another version or a person may have written: they are never trusted. */
import { readSettings } from '../../src/obsidian/settings';

const usual = { folder: 'Paper Club' };

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
])('%s gives the settings of the first day', (_what, value) => {
  expect(readSettings(value)).toEqual(usual);
});

test('a folder inside the vault is kept, without outer slashes and spaces', () => {
  expect(readSettings({ folder: ' /Reading/LLM papers/ ' })).toEqual({ folder: 'Reading/LLM papers' });
});

test('the whole vault is a folder, too, under both of its names', () => {
  expect(readSettings({ folder: '' })).toEqual({ folder: '' });
  expect(readSettings({ folder: '/' })).toEqual({ folder: '' });
});

test('what is not ours is not kept, and every reading is fresh', () => {
  expect(readSettings({ folder: 'A', other: 1 })).toEqual({ folder: 'A' });
  expect(readSettings(null)).not.toBe(readSettings(null));
});
