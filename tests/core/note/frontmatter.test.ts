// Why: a property is changed by replacing its own lines; a line given to the wrong key is a member's line lost.
import fc from 'fast-check';
import { parse } from 'yaml';
import {
  findFrontmatter,
  parseProperties,
  plainProperty,
  propertyChunks,
  textsOf,
} from '../../../src/core/note/frontmatter';

const parseYaml = (text: string): unknown => parse(text);

test.each([
  ['---\na: 1\n---\nbody', 'a: 1\n'],
  ['---\r\na: 1\r\n---\r\nbody', 'a: 1\r\n'],
  ['\ufeff---\na: 1\n---', 'a: 1\n'],
  ['---  \na: 1\n---\t\n', 'a: 1\n'],
  ['---\n---\n', ''],
  ['---\na: "\n  --- \n  b"\n---\n', 'a: "\n  --- \n  b"\n'],
])('the properties of %j are found', (note, text) => {
  const found = findFrontmatter(note);
  expect(found?.text).toBe(text);
  expect(note.slice(found?.from, found?.to)).toBe(text);
});

test.each([
  '',
  'a: 1\n---\n',
  '\n---\na: 1\n---\n',
  '---\na: 1\n',
  '----\na: 1\n----\n',
  ' ---\na: 1\n---\n',
])('%j has no properties', note => {
  expect(findFrontmatter(note)).toBeNull();
});

test('chunks put together are the text again', () => {
  const line = fc.constantFrom(
    'a: 1',
    '"b": x',
    "'c d' : y",
    '  - item',
    '- item',
    '# comment',
    '',
    '  nested: 1',
    '? complex',
    ': value',
    'é: ü',
    'no colon',
  );
  fc.assert(
    fc.property(fc.array(line), fc.constantFrom('\n', '\r\n'), (lines, eol) => {
      const text = lines.join(eol);
      expect(
        propertyChunks(text)
          .map(chunk => chunk.text)
          .join(''),
      ).toBe(text);
    }),
    { seed: 20261123, numRuns: 2000 },
  );
});

test('each key has its own lines, however it is quoted', () => {
  const text = 'a: 1\n"b": 2\n\'c d\': 3\n# note\ne:\n  - x\n- y\nf : 4\n';
  expect(propertyChunks(text)).toEqual([
    { key: 'a', text: 'a: 1\n' },
    { key: 'b', text: '"b": 2\n' },
    { key: 'c d', text: "'c d': 3\n" },
    { key: null, text: '# note\n' },
    { key: 'e', text: 'e:\n  - x\n- y\n' },
    { key: 'f', text: 'f : 4\n' },
  ]);
});

test('blank lines and comments inside a list belong to it', () => {
  const text = 'aliases:\n  - a\n\n# mine\n  - b\n\ntitle: x\n';
  expect(propertyChunks(text)).toEqual([
    { key: 'aliases', text: 'aliases:\n  - a\n\n# mine\n  - b\n' },
    { key: null, text: '\n' },
    { key: 'title', text: 'title: x\n' },
  ]);
});

test.each([
  ['title: Plain words', 'Plain words'],
  ['title: "a: b # c"', 'a: b # c'],
  ["title: 'it''s'", "it's"],
  ['"title": x', 'x'],
  ['title : x  \r', 'x'],
  ['title: x # comment', 'x'],
  ['title: "x" # comment', 'x'],
  ['title:', null],
  ['title: # only a comment', null],
  ['  title: nested', null],
  ['subtitle: x', null],
  ['title: "unclosed', null],
])('the title in %j is %j', (text, title) => {
  expect(plainProperty(`a: 1\n${text}\nb: 2\n`, 'title')).toBe(title);
});

test.each([
  ['aliases:\n  - a\n  - "b, c"\n', ['a', 'b, c']],
  ['aliases:\r\n- a\r\n- b # mine\r\n', ['a', 'b']],
  ['aliases: [a, "b, c", \'d\']\n', ['a', 'b, c', 'd']],
  ['aliases: []\n', []],
  ['aliases:\n', []],
  ['tags:\n  - a\n', []],
])('the aliases in %j are %j', (text, aliases) => {
  expect(textsOf(`title: x\n${text}url: y\n`, 'aliases', parseYaml)).toEqual(aliases);
});

test.each([
  ['a: 1', { a: 1 }],
  ['', {}],
  ['# only\n', {}],
  ['- a', null],
  ['word', null],
  ['a: 1\na: 2', null],
  ['a: [', null],
  ['<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> other', null],
])('%j as properties is %j', (text, value) => {
  expect(parseProperties(text, parseYaml)).toEqual(value);
});
