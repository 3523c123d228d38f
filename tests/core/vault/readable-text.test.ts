// Why: a link in code or in a comment is no link, and mistaking one for the other reports faults that nobody can see.
import { costGrowth } from '../../cost-growth';
import { readableLines } from '../../../src/core/vault/readable-text';

const readable = (text: string): string => readableLines(text).join('\n');

test('lines keep their numbers', () => {
  expect(readableLines('---\na: 1\n---\ntext\n```\ncode\n```\nmore', 3)).toEqual([
    '',
    '',
    '',
    'text',
    '',
    '',
    '',
    'more',
  ]);
});

test('a fence ends only with a run of its own kind that is as long', () => {
  expect(readable('````\n```\n~~~\n````\nafter')).toBe('\n\n\n\nafter');
});

test('a fence in a quotation or in a list item is a fence', () => {
  expect(readable('> ```\n> [[x]]\n> ```\n[[y]]')).toBe('\n\n\n[[y]]');
  expect(readable('- ```\n  [[x]]\n  ```\n[[y]]')).toBe('\n\n\n[[y]]');
});

test('inline code is blanked and keeps its width', () => {
  expect(readable('a `[[x]]` b')).toBe('a         b');
  expect(readable('a ``x ` y`` b')).toBe('a           b');
});

test('a backtick without a partner is text', () => {
  expect(readable('a ` [[x]]')).toBe('a ` [[x]]');
  expect(readable('a \\`[[x]]\\` b')).toBe('a \\`[[x]]\\` b');
});

test('comments vanish, over several lines too', () => {
  expect(readable('a %%[[x]]%% b')).toBe('a  b');
  expect(readable('a %%\n[[x]]\n%% b')).toBe('a \n\n b');
  expect(readable('a <!-- [[x]]\n--> b')).toBe('a \n b');
});

test('a damaged marker hides none of the text after it', () => {
  expect(readable('%% paper-club list\n[[x]]')).toBe('\n[[x]]');
});

test('four spaces make code after a blank line, but not inside a list', () => {
  expect(readable('text\n\n    [[x]]\n    [[y]]\n\nend')).toBe('text\n\n\n\n\nend');
  expect(readable('- one\n\n    [[x]]\n')).toBe('- one\n\n    [[x]]\n');
});

test('a line of backticks costs no more than its length', () => {
  const runs = Array.from({ length: 400 }, (_, index) => '`'.repeat(index + 1)).join(' ');
  expect(costGrowth(size => readableLines(runs.repeat(size)), 4)).toBeLessThan(10);
});
