// Why: the cut into items decides what is one thing to keep or replace; a character lost in the cut is lost for good.
import fc from 'fast-check';
import {
  gapBetween,
  itemDigest,
  itemText,
  renderItems,
  splitItems,
  type ItemForm,
} from '../../../src/core/note/block-items';

const forms = (text: string): readonly ItemForm[] => splitItems(text).items.map(item => item.form);
const texts = (text: string): readonly string[] => splitItems(text).items.map(item => item.text);

test('gaps, items and tail put together are the text again', () => {
  const line = fc.constantFrom(
    '- a',
    '* b',
    '12) c',
    '  - nested',
    '## heading',
    '#tag',
    'words',
    '    code',
    '',
    '  ',
    '```js',
    '```',
    '~~~~',
    '```inline``` code',
    '> quote',
    '| a | b |',
    '---',
    '%% note',
  );
  const text = fc.oneof(
    fc
      .tuple(fc.array(line, { maxLength: 20 }), fc.constantFrom('\n', '\r\n'))
      .map(([all, eol]) => all.join(eol)),
    fc.string({ unit: fc.constantFrom('`', '-', '#', ' ', '\n', '\r', 'a', '~', '\t', '\u2028') }),
  );
  fc.assert(
    fc.property(text, content => {
      const { items, tail } = splitItems(content);
      expect(items.map(item => item.gap + item.text).join('') + tail).toBe(content);
      for (const item of items) expect(item.gap.trim()).toBe('');
    }),
    { seed: 20261123, numRuns: 5000 },
  );
});

test('lines, paragraphs and headings are items of their own', () => {
  expect(forms('## h\nwords\nmore\n\n- a\n- b\n\n1. c\n### h\n- d')).toEqual([
    'heading',
    'paragraph',
    'bullet',
    'bullet',
    'bullet',
    'heading',
    'bullet',
  ]);
});

test('what goes on under a list line belongs to it, and a nested line is its own', () => {
  expect(texts('- a\n  more\nlazy\n  - nested\n')).toEqual(['- a\n  more\nlazy\n', '  - nested\n']);
});

test('#tag, bold and a minus before a word are no heading or list', () => {
  expect(forms('#tag\n\n**bold**\n\n-word\n\n1.word')).toEqual([
    'paragraph',
    'paragraph',
    'paragraph',
    'paragraph',
  ]);
});

test('a fence is one item with all that is in it, to its own end', () => {
  expect(texts('````md\n- a\n\n```\n# h\n````\n- b\n')).toEqual(['````md\n- a\n\n```\n# h\n````\n', '- b\n']);
  expect(texts('```\n- a\n\n- b\n')).toHaveLength(1);
});

test('code in a line that begins with three backticks opens nothing', () => {
  expect(texts('```x``` is code\n\n- b\n')).toEqual(['```x``` is code\n', '- b\n']);
});

test.each([
  ['- a', '* a'],
  ['- a', '+   a'],
  ['- a', '    - a  '],
  ['3. a', '1) a'],
  ['a\nb', 'a  \r\nb\r\n'],
  ['a b', 'a\u00a0 b'],
  ['a', '\na\n\n'],
])('%j and %j are one text', (one, other) => {
  expect(itemDigest(one)).toBe(itemDigest(other));
});

test.each([
  ['- a', 'a'],
  ['- a', '- [x] a'],
  ['- a', '- A'],
  ['a b', 'ab'],
  ['- a', '- a.'],
  ['- a', '1. a'],
  ['# a', '## a'],
  ['a - b', 'a b'],
  ['a\nb', 'a b'],
])('%j and %j are two texts', (one, other) => {
  expect(itemText(one)).not.toBe(itemText(other));
});

test('what is rendered is cut into the same items', () => {
  const items = [
    { form: 'heading', text: '## h' },
    { form: 'paragraph', text: 'one' },
    { form: 'paragraph', text: 'two' },
    { form: 'bullet', text: '- a' },
    { form: 'bullet', text: '    - b' },
    { form: 'paragraph', text: 'three' },
    { form: 'heading', text: '### h' },
    { form: 'bullet', text: '- c' },
  ] as const;
  for (const eol of ['\n', '\r\n']) {
    const content = renderItems(items, eol);
    expect(splitItems(content).items.map(({ form, text }) => ({ form, text: text.trimEnd() }))).toEqual(
      items,
    );
    expect(content.replace(/\r\n/g, '\n')).toBe(renderItems(items, '\n'));
  }
});

test('a paragraph never runs into what stands above it', () => {
  for (const above of ['bullet', 'paragraph', 'heading'] as const)
    expect(gapBetween(above, 'paragraph', '\n')).toBe('\n');
  expect(gapBetween('bullet', 'bullet', '\n')).toBe('');
  expect(gapBetween(null, 'heading', '\n')).toBe('');
});
