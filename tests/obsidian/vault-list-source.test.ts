/** A list kept in the vault is read like any other: from its own folder, and no further. */
import type { App } from 'obsidian';
import { listFolderOf, vaultListSource } from '../../src/obsidian/vault-list-source';
import { openApp } from './opened-app';

const files = {
  'Lists/LLM/README.md': '# List',
  'Lists/LLM/pages/one.md': '# One',
  'Lists/LLM/.git/config': '',
  'Lists/other.md': '# Other',
  'Mine.md': 'mine',
};

let vault: App['vault'];
beforeEach(async () => {
  ({ vault } = (await openApp(files)).app);
});

test('a folder gives what lies in it, by its own paths, and lets the reader find the README', async () => {
  const source = vaultListSource(vault, 'Lists/LLM/');
  expect(source.name).toBe('Lists/LLM');
  expect(source.readme).toBeNull();
  expect(await source.files()).toEqual(['README.md', 'pages/one.md']);
  expect(new TextDecoder().decode(await source.read('pages/one.md'))).toBe('# One');
});

test('a file is the list itself, with what lies beside it', async () => {
  const source = vaultListSource(vault, 'Lists/other.md');
  expect(source.readme).toBe('other.md');
  expect(await source.files()).toEqual(['LLM/README.md', 'LLM/pages/one.md', 'other.md']);
});

test('a file in the root of the vault has the root beside it', async () => {
  const source = vaultListSource(vault, 'Mine.md');
  expect(await source.files()).toContain('Lists/other.md');
  expect(new TextDecoder().decode(await source.read('Mine.md'))).toBe('mine');
});

test.each(['../other.md', 'pages/none.md', '../../Mine.md'])('%s is not in the source', async path => {
  const source = vaultListSource(vault, 'Lists/LLM');
  await expect(source.read(path)).rejects.toThrow(path);
});

test('a path that leads to nothing is an error with a sentence', () => {
  expect(() => vaultListSource(vault, 'Lists/none.md')).toThrow('There is no file or folder "Lists/none.md"');
  expect(listFolderOf(vault, 'Lists/none.md')).toBeNull();
  expect(listFolderOf(vault, 'Mine.md')).toBe('');
  expect(listFolderOf(vault, 'Lists/other.md')).toBe('Lists/');
});
