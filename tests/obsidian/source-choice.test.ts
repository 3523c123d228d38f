/** A link or a command line may come from anybody: it names the bundled list or a plain path of the vault, or nothing. */
import { readSourceChoice } from '../../src/obsidian/source-choice';

test('nothing and "bundled" name the bundled list', () => {
  expect(readSourceChoice(undefined)).toEqual({ kind: 'bundled' });
  expect(readSourceChoice('bundled')).toEqual({ kind: 'bundled' });
});

test('a plain path names a file or folder of the vault', () => {
  expect(readSourceChoice('Lists/Größe.md')).toEqual({ kind: 'vault', path: 'Lists/Größe.md' });
  expect(readSourceChoice('Lists/')).toEqual({ kind: 'vault', path: 'Lists' });
});

test.each([
  '',
  '/etc/passwd',
  '../other vault/README.md',
  'Lists/../../README.md',
  '.obsidian/plugins/x/data.json',
  'Lists/.hidden/README.md',
  'C:\\lists',
  'javascript:alert(1)',
  'https://example.org/README.md',
  'file:///etc/passwd',
  'Lists\u0000.md',
  'a//b',
  `${'x'.repeat(2000)}.md`,
])('%j is not understood', from => {
  expect(readSourceChoice(from)).toBeNull();
});
