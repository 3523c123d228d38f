// Why: a name that one system refuses, or that two systems read as one, loses a member's note when the vault is shared.
import fc from 'fast-check';
import { nameKey, noteName, qualifiedName } from '../../../src/core/note/note-name';

const bytes = (text: string): number => new TextEncoder().encode(text).length;

test.each([
  ['LoRA: Low-Rank Adaptation', 'LoRA - Low-Rank Adaptation'],
  ['A/B\\C:D', 'A-B-C-D'],
  ['What "is" <this>? *Really* | #1 ^a [b]', 'What is this Really 1 a b'],
  ['100%% sure', '100% sure'],
  ['line\nbreak\ttab\u0000', 'line break tab'],
  ['soft\u00adhyphen and zero\u200bwidth', 'softhyphen and zerowidth'],
  ['\u202eright to left\u202c', 'right to left'],
  ['. .hidden and dotted... ', 'hidden and dotted'],
  ['e\u0301tude', 'étude'],
  ['Attention 🚀 🔬', 'Attention 🚀 🔬'],
])('%j becomes %j', (title, name) => {
  expect(noteName(title)).toBe(name);
});

test.each(['', '...', '???', ' \n ', '\u200e', '\ud800', '\udc00\udc00'])(
  'a title without a usable character (%j) still gets a name',
  title => {
    expect(noteName(title)).toBe('Untitled');
  },
);

test.each(['CON', 'con', 'aux.md', 'NUL.tar.gz', 'COM1', 'LPT¹', 'com0', 'CONIN$', 'prn .x'])(
  '%s, which Windows reserves, is given another stem',
  title => {
    const stem = (noteName(title).split('.')[0] ?? '').trim();
    expect(stem).not.toMatch(/^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i);
  },
);

test.each(['Console', 'Auxiliary losses', 'COM10', 'Null.hypothesis'])('%s is no reserved name', title => {
  expect(noteName(title)).toBe(title);
});

test('a name never ends as a note file does, because a link to it would lead to another note', () => {
  expect(noteName('AGENTS.md')).toBe('AGENTS md');
  expect(noteName('AGENTS.MD')).toBe('AGENTS MD');
});

test('a long title is cut between words', () => {
  const name = noteName('word '.repeat(60));
  expect(name).toMatch(/^(?:word )+word$/);
  expect(bytes(`${name}.md`)).toBeLessThanOrEqual(143);
});

test.each(['x'.repeat(300), '漢'.repeat(300), '👩‍🔬'.repeat(100), 'é '.repeat(150)])(
  'a title of 300 characters fits an encrypted disk, also with what tells it from its twin',
  title => {
    const name = noteName(title);
    for (const each of [name, qualifiedName(name, 'arxiv:2005.14165', 1), qualifiedName(name, null, 99)])
      expect(bytes(`${each}.md`)).toBeLessThanOrEqual(143);
    expect(name).not.toMatch(/\p{Cs}/u);
  },
);

test('every title makes a name that all systems allow', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), title => {
      const name = noteName(title);
      expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}"*<>?|#^[\]/\\:]|%%|^[\s.]|[\s.]$|^$|\.md$/iu);
      expect(bytes(`${name}.md`)).toBeLessThanOrEqual(143);
      expect(name).toBe(name.normalize('NFC'));
    }),
    { seed: 20261123, numRuns: 2000 },
  );
});

test('a name of a name is the name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), title => {
      expect(noteName(noteName(title))).toBe(noteName(title));
    }),
    { seed: 20261123, numRuns: 1000 },
  );
});

test.each([
  ['Étude', 'e\u0301tude'],
  ['ONE', 'one'],
  ['ﬁne', 'fine'],
  ['Straße', 'STRASSE'],
  ['ΟΔΟΣ', 'οδος'],
])('%s and %s are one file on some system', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

test('papers of one title are told apart by their ids, then by numbers', () => {
  expect(qualifiedName('Title', 'arxiv:2005.14165', 1)).toBe('Title (arXiv 2005.14165)');
  expect(qualifiedName('Title', 'arxiv:2005.14165', 2)).toBe('Title (3)');
  expect(qualifiedName('Title', 'doi:10.1000/xyz', 1)).toBe('Title (10.1000-xyz)');
  expect(qualifiedName('Title', 'url:https://example.org/a', 1)).toBe('Title (2)');
  expect(qualifiedName('Title', null, 1)).toBe('Title (2)');
});

test('joiners that a script or an emoji needs stay, and do not make two names of one', () => {
  expect(noteName('می\u200cخواهم 👩\u200d👧')).toBe('می\u200cخواهم 👩\u200d👧');
  expect(noteName('\u200dTitle\u200d')).toBe('Title');
  expect(nameKey('a\u200db')).toBe(nameKey('ab'));
});
