// A list may name files of its own folder only; one path that gets out would read a member's private notes.
import { resolveListPath } from '../../../src/core/list/list-path';

test.each([
  '../outside.md',
  'a/../../outside.md',
  '%2e%2e/outside.md',
  '%252e%252e%252foutside.md',
  '..%2foutside.md',
  '..\\outside.md',
  '..%5coutside.md',
  '/outside.md',
  'C:/outside.md',
  '.obsidian/app.md',
  'a/.git/config.md',
  'a%00.md',
  '%',
  '.',
])('%s is refused', path => {
  expect(resolveListPath(path, 'README.md')).toBeNull();
});

test.each([
  ['pages/a%20b.md', 'README.md', 'pages/a b.md'],
  ['./pages//a.md?plain=1#part', 'README.md', 'pages/a.md'],
  ['../b.md', 'pages/a.md', 'b.md'],
  ['100%25.md', 'README.md', '100%.md'],
])('%s of %s is %s', (path, base, expected) => {
  expect(resolveListPath(path, base)).toBe(expected);
});
