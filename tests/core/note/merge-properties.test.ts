// Why: properties are where Obsidian, other plugins and the member all write; each rule of "whose value is it" has its example.
import { parse } from 'yaml';
import { findFrontmatter } from '../../../src/core/note/frontmatter';
import { token, tokenOfProperty, tokensIn, type Token } from '../../../src/core/note/list-block';
import { mergeProperties } from '../../../src/core/note/merge-properties';
import { valueKey } from '../../../src/core/note/property-value';
import {
  newNoteText,
  writtenOf,
  type WantedNote,
  type WantedProperty,
} from '../../../src/core/note/wanted-note';

const parseYaml = (text: string): unknown => parse(text);

function noteWith(...properties: readonly WantedProperty[]): WantedNote {
  return { path: '', properties, items: [], partial: false };
}

const base: readonly WantedProperty[] = [
  ['paper_id', 'arxiv:1'],
  ['title', "Don't stop"],
  ['aliases', ['GPT-3', 'Few-shot']],
  ['authors', ["Tom O'Brien", 'Ada Lovelace']],
  ['year', 2020],
  ['status', 'unread'],
  ['tags', ['paper']],
];
const fresh = findFrontmatter(newNoteText(noteWith(...base)))?.text ?? '';
const tokens: readonly Token[] = tokensIn(writtenOf(noteWith(...base)).properties);

/** The base with other values; null takes a property away. */
function listWith(changes: Readonly<Record<string, WantedProperty[1] | null>>): readonly WantedProperty[] {
  return base.flatMap(([name, given]): readonly WantedProperty[] => {
    const value = changes[name];
    return value === null ? [] : [[name, value ?? given]];
  });
}

interface Outcome {
  readonly text: string;
  readonly kept: readonly string[];
}

function merge(
  text: string,
  wanted: readonly WantedProperty[] = base,
  written: readonly Token[] | null = tokens,
): Outcome {
  const merged = mergeProperties(text, wanted, written, parseYaml);
  if (merged === null) throw new Error('unreadable');
  return merged;
}

test('what reads as written follows the list, and no other byte changes', () => {
  const { text, kept } = merge(fresh, listWith({ title: 'Another: title', year: 2021 }));
  expect(text).toBe(fresh.replace("Don't stop", '"Another: title"').replace('2020', '2021'));
  expect(kept).toEqual([]);
});

test('a value the member set stays, and is reported when the list changes too', () => {
  const mine = fresh.replace('2020', '1999');
  expect(merge(mine)).toEqual({ text: mine, kept: [] });
  expect(merge(mine, listWith({ year: 2021 }))).toEqual({ text: mine, kept: ['year'] });
});

test('a property the member removed stays removed, also when the list changes it', () => {
  const mine = fresh.replace('year: 2020\n', '');
  expect(merge(mine, listWith({ year: 2021 })).text).toBe(mine);
});

test('a property that is new on the list comes after its neighbour', () => {
  const venue: WantedProperty = ['venue', 'NeurIPS'];
  const wanted = [...base.slice(0, 5), venue, ...base.slice(5)];
  expect(merge(fresh, wanted).text).toBe(fresh.replace('year: 2020\n', 'year: 2020\nvenue: NeurIPS\n'));
});

test('a property that the member had before the list gave it stays', () => {
  const venue: WantedProperty = ['venue', 'NeurIPS'];
  const mine = `${fresh}venue: my kitchen\n`;
  expect(merge(mine, [...base, venue]).text).toBe(mine);
});

test('a property that the list stops giving goes when it reads as written, else stays', () => {
  const wanted = listWith({ year: null });
  expect(merge(fresh, wanted).text).toBe(fresh.replace('year: 2020\n', ''));
  const mine = fresh.replace('2020', '1999');
  expect(merge(mine, wanted).text).toBe(mine);
});

test('status is never touched', () => {
  const mine = fresh.replace('unread', 'read');
  expect(merge(mine, listWith({ status: 'skipped', year: 2021 })).text).toContain('status: read\n');
  const without = fresh.replace('status: unread\n', '');
  expect(merge(without, listWith({ year: 2021 })).text).not.toContain('status');
});

describe('aliases and tags only gain', () => {
  test('a new alias is added behind the member’s own', () => {
    const mine = fresh.replace('  - Few-shot\n', '  - Few-shot\n  - my name\n');
    expect(merge(mine, listWith({ aliases: ['GPT-3', 'Few-shot', 'New'] })).text).toBe(
      mine.replace('  - my name\n', '  - my name\n  - New\n'),
    );
  });

  test('an alias the list drops stays', () => {
    expect(merge(fresh, listWith({ aliases: ['GPT-3'] })).text).toBe(fresh);
  });

  test('an alias the member removed does not come back', () => {
    const mine = fresh.replace('  - GPT-3\n', '');
    expect(merge(mine, listWith({ aliases: ['GPT-3', 'Few-shot', 'New'] })).text).toBe(
      mine.replace('  - Few-shot\n', '  - Few-shot\n  - New\n'),
    );
  });

  test('an alias the member has in another case is not added', () => {
    const mine = fresh.replace('  - Few-shot\n', '  - Few-shot\n  - NEW\n');
    expect(merge(mine, listWith({ aliases: ['GPT-3', 'Few-shot', 'New'] })).text).toBe(mine);
  });

  test.each([
    ['aliases: [GPT-3, "x, y"]\n', ['GPT-3', 'x, y', 'New']],
    ['aliases: mine\n', ['mine', 'New']],
    ['aliases:\n', ['New']],
    ['aliases: []\n', ['New']],
    ['aliases:\n- GPT-3\n- mine\n', ['GPT-3', 'mine', 'New']],
    ['aliases:\n  - GPT-3\n\n  - mine\n', ['GPT-3', 'mine', 'New']],
  ])('in the form %j', (form, values) => {
    const mine = fresh.replace('aliases:\n  - GPT-3\n  - Few-shot\n', form);
    const { text } = merge(mine, listWith({ aliases: ['GPT-3', 'Few-shot', 'New'] }));
    expect(parse(text)).toEqual({ ...(parse(mine) as object), aliases: values });
  });

  test.each([
    'aliases:\n  - GPT-3\n  - GPT: the paper\n',
    'aliases:\n  - 1.10\n  - 0x10\n  - 2020-01-01\n',
    'aliases:\n  -\n  - true\n',
    'aliases: [a, {b: c}]\n',
    'aliases:\n  GPT-3: the paper\n',
    'aliases: 1.10\n',
    'aliases: |\n  two\n  lines\n',
  ])('every character of the member’s %j stays', form => {
    const mine = fresh.replace('aliases:\n  - GPT-3\n  - Few-shot\n', form);
    const { text } = merge(mine, listWith({ aliases: ['GPT-3', 'Few-shot', 'New'] }));
    for (const word of form.split(/[\s,[\]{}|]+/)) expect(text).toContain(word);
  });
});

describe('what is not ours keeps its bytes', () => {
  test.each([
    ["title: Don't stop # mine", 'title: New'],
    ['title: "Don\'t stop" # it\'s "mine"', 'title: New'],
    ["title: 'Don''t stop' # mine", 'title: New'],
    ["title: Don't stop\t# mine", 'title: New'],
  ])('a comment beside a changed value: %s', (line, expected) => {
    const mine = fresh.replace("title: Don't stop", line);
    const { text } = merge(mine, listWith({ title: 'New' }));
    expect(text).toContain(`${expected}\n`);
    expect(text).toContain(line.slice(line.indexOf('# ')));
  });

  test('comments inside a changed list, beside names with an apostrophe too', () => {
    const mine = fresh
      .replace("  - Tom O'Brien\n", "  - Tom O'Brien # first\n  # the other\n")
      .replace('  - Ada Lovelace\n', '  - Ada Lovelace\n# below\n');
    const { text } = merge(mine, listWith({ authors: ['Somebody'] }));
    for (const comment of ['# first', '# the other', '# below']) expect(text).toContain(comment);
    expect(parse(text)).toEqual({ ...(parse(fresh) as object), authors: ['Somebody'] });
  });

  test('a number sign inside a text is no comment', () => {
    const titled = listWith({ title: 'a # b', year: 2020 });
    const written = tokensIn(writtenOf(noteWith(...titled)).properties);
    const text = findFrontmatter(newNoteText(noteWith(...titled)))?.text ?? '';
    const merged = merge(text, listWith({ title: 'New' }), written);
    expect(merged.text).toBe(text.replace('"a # b"', 'New'));
  });

  test('own keys, odd spacing, blank lines and order', () => {
    const mine = `# top\n\nmood:   "fine"   # really\n${fresh}\nnested:\n  a: { b: [1,  2] }\n"q k":    x\nlast: |\n  kept\n\n  lines\n`;
    const { text } = merge(mine, listWith({ year: 2021 }));
    expect(text).toBe(mine.replace('2020', '2021'));
  });

  test('Windows line ends', () => {
    const mine = fresh.replace(/\n/g, '\r\n');
    const { text } = merge(mine, listWith({ year: 2021, aliases: ['GPT-3', 'Few-shot', 'New'] }));
    expect(text).toBe(
      mine.replace('2020', '2021').replace('  - Few-shot\r\n', '  - Few-shot\r\n  - New\r\n'),
    );
  });

  test('the form that Obsidian rewrites them to', () => {
    const mine =
      'title: "Don\'t stop"\nyear: 2020\npaper_id: "arxiv:1"\nauthors: ["Tom O\'Brien", Ada Lovelace]\nstatus: read\ntags: [paper]\naliases: [GPT-3, Few-shot]\n';
    expect(merge(mine).text).toBe(mine);
    expect(merge(mine, listWith({ authors: ['Somebody'] })).text).toBe(
      mine.replace('authors: ["Tom O\'Brien", Ada Lovelace]', 'authors:\n  - Somebody'),
    );
  });
});

describe('properties that cannot be changed safely are not touched', () => {
  test.each([
    ['no YAML', `${fresh}: [\n`],
    ['a key twice', `${fresh}year: 1\n`],
    ['a conflict', `<<<<<<< HEAD\n${fresh}=======\n`],
    ['an anchor that another key uses', fresh.replace('year: 2020', 'year: &y 2020\nmine: *y')],
  ])('%s', (_name, text) => {
    expect(mergeProperties(text, listWith({ year: 2021 }), tokens, parseYaml)).toBeNull();
  });
});

describe('in a note that the member took over', () => {
  test('numbers follow the list, lists of links gain, all else stays', () => {
    const wanted: readonly WantedProperty[] = [
      ['title', 'New'],
      ['sections', ['[[A]]', '[[B]]']],
      ['entry', 7],
    ];
    const { text, kept } = merge('title: Mine\nsections:\n  - "[[A]]"\nentry: 3\n', wanted, null);
    expect(text).toBe('title: Mine\nsections:\n  - "[[A]]"\n  - "[[B]]"\nentry: 7\n');
    expect(kept).toEqual(['title']);
  });

  test('what the member removed does not come back as text', () => {
    expect(merge('entry: 3\n', [['url', 'https://x.org']], null).text).toBe('entry: 3\n');
  });
});

test('tokens tell a property from a heading of the same name', () => {
  expect(tokenOfProperty('year', valueKey(2020))).not.toBe(token('year', valueKey(2020)));
});
