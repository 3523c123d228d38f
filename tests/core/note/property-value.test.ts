// Why: a title is foreign text in YAML; read back as anything but itself it is another value, or breaks the whole note.
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { isList, propertyLines, valueKey } from '../../../src/core/note/property-value';

const nasty = [
  '',
  ' ',
  ' lead',
  'trail ',
  'true',
  'No',
  'null',
  '~',
  '1984',
  '1.10',
  '0x10',
  '1e3',
  '.inf',
  '2020-01-01',
  '12:30',
  'a: b # c',
  'a #b',
  'a:',
  ': a',
  '- a',
  '-',
  '---',
  '? a',
  '[a]',
  '{a: b}',
  '&anchor',
  '*alias',
  '!tag',
  '%YAML',
  '@at',
  '`code`',
  '| block',
  '> fold',
  '"quoted"',
  "it's",
  "'single'",
  'back\\slash',
  'tab\there',
  'line\nbreak',
  'nel\u0085 ls\u2028 ps\u2029 bom\ufeff del\u007f',
  '[[Note|shown]]',
  'C#',
  'Why? & how!',
  'Ünïcode – “quotes”',
  '漢字',
  '=SUM',
  '<<',
  'arxiv:2005.14165',
  'doi:10.1000/x(1)',
  'https://example.org/a?b=c&d=e#f',
  'key: "value',
];

test.each(nasty)('%j is read back as the same text', text => {
  expect(parse(propertyLines('title', text))).toEqual({ title: text });
  expect(parse(propertyLines('aliases', [text, 'other']))).toEqual({ aliases: [text, 'other'] });
  expect(propertyLines('title', text)).not.toMatch(/[\n\r\u007f-\u009f\u2028\u2029\ufeff]/);
});

test('any text is read back as the same text, alone and in a list, in YAML 1.1 too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
      const lines = propertyLines('title', text);
      expect(parse(lines)).toEqual({ title: text });
      expect(parse(lines, { version: '1.1' })).toEqual({ title: text });
      expect(parse(propertyLines('aliases', [text]))).toEqual({ aliases: [text] });
    }),
    { seed: 20261123, numRuns: 3000 },
  );
});

test('what Obsidian writes after an edit in its own form has the same key', () => {
  for (const text of nasty.filter(each => !/[\r\n]/.test(each))) {
    const rewritten = stringify({ title: text }, { nullStr: '', lineWidth: 0 });
    expect(valueKey((parse(rewritten) as { title: unknown }).title)).toBe(valueKey(text));
  }
});

test('plain words stay without quotes, as Obsidian writes them', () => {
  expect(propertyLines('title', 'Language Models are Few-Shot Learners')).toBe(
    'title: Language Models are Few-Shot Learners',
  );
  expect(propertyLines('paper_id', 'arxiv:2005.14165')).toBe('paper_id: arxiv:2005.14165');
  expect(propertyLines('url', 'https://arxiv.org/abs/2005.14165')).toBe(
    'url: https://arxiv.org/abs/2005.14165',
  );
});

test('numbers, flags and empty lists keep their types', () => {
  expect(parse(propertyLines('year', 2020))).toEqual({ year: 2020 });
  expect(parse(propertyLines('undecided', true))).toEqual({ undecided: true });
  expect(parse(propertyLines('authors', []))).toEqual({ authors: [] });
});

test('a key tells values apart and not their spelling', () => {
  expect(valueKey('a  b ')).toBe(valueKey('a b'));
  expect(valueKey(['a'])).not.toBe(valueKey('a'));
  expect(valueKey('2020')).not.toBe(valueKey(2020));
  expect(valueKey(null)).toBe(valueKey(undefined));
  expect(isList(['a'])).toBe(true);
  expect(isList('a')).toBe(false);
});
