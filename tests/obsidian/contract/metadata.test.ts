/**
 * The plugin finds its notes by what the index says of them. A position that is off by one, or a link found in code,
 * would make it change the wrong line.
 */
import type { CachedMetadata, Pos } from 'obsidian';
import { parseYaml, stringifyYaml } from '../stand-in/text/yaml';
import { getFrontMatterInfo } from '../stand-in/text/frontmatter-info';
import * as fields from '../stand-in/text/frontmatter-fields';
import { metadataOf } from '../stand-in/text/note-metadata';
import { iterateCacheRefs, iterateRefs } from '../stand-in/text/references';

/** What stands at a position, checked against its lines and columns. */
function at(text: string, { start, end }: Pos): string {
  const lines = text.split('\n');
  const offsetOf = (line: number, col: number): number =>
    lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + col;
  expect([offsetOf(start.line, start.col), offsetOf(end.line, end.col)]).toEqual([start.offset, end.offset]);
  return text.slice(start.offset, end.offset);
}

const textsOf = (text: string, items: readonly { position: Pos }[] | undefined): string[] =>
  (items ?? []).map(({ position }) => at(text, position));

const sectionsOf = (text: string): string[] =>
  (metadataOf(text).sections ?? []).map(({ type, position }) => `${type}: ${at(text, position)}`);

describe('properties', () => {
  test('are what stands between the fences, with offsets', () => {
    const text = '---\na: 1\n---\nbody';
    const info = getFrontMatterInfo(text);
    expect(info).toEqual({ exists: true, frontmatter: 'a: 1\n', from: 4, to: 9, contentStart: 13 });
    expect(getFrontMatterInfo('text\n---\na: 1\n---\n').exists).toBe(false);
    expect(getFrontMatterInfo('---\na: 1\n').exists).toBe(false);
    expect(getFrontMatterInfo('---\r\na: 1\r\n---\r\nx')).toMatchObject({ exists: true, contentStart: 16 });
    expect(getFrontMatterInfo('---\n---\n')).toMatchObject({ exists: true, frontmatter: '' });
  });

  test('are read, with the links in them and the keys of those', () => {
    const text =
      '---\ntitle: A\nup: "[[B|b]]"\nsections:\n  - "[[C#x]]"\n  - see [[D]]\n  - "[m](E%20f.md)"\n---\n';
    const { frontmatter, frontmatterLinks, frontmatterPosition, sections } = metadataOf(text);
    expect(frontmatter?.['title']).toBe('A');
    expect(frontmatterLinks?.map(({ key, link, displayText }) => [key, link, displayText])).toEqual([
      ['up', 'B', 'b'],
      ['sections.0', 'C#x', 'C > x'],
      ['sections.2', 'E f.md', 'm'],
    ]);
    expect(at(text, frontmatterPosition!)).toBe(text.trimEnd());
    expect(sections?.[0]?.type).toBe('yaml');
  });

  test('that are no YAML are not there, and the note is read all the same', () => {
    const { frontmatter, headings } = metadataOf('---\na: [\n---\n# H\n');
    expect([frontmatter, headings?.length]).toEqual([undefined, 1]);
  });

  test('are looked up by key, and a text counts as a list', () => {
    const properties = { Tags: 'one #two, three', aliases: ['A', 3, null, ' '], authors: 'A, B' };
    expect(fields.parseFrontMatterTags(properties)).toEqual(['#one', '#two', '#three']);
    expect(fields.parseFrontMatterAliases(properties)).toEqual(['A', '3']);
    expect(fields.parseFrontMatterStringArray(properties, 'Authors')).toEqual(['A', 'B']);
    expect(fields.parseFrontMatterEntry(properties, /^auth/)).toBe('A, B');
    expect(fields.parseFrontMatterEntry(null, 'a')).toBeNull();
    expect(fields.parseFrontMatterTags({})).toBeNull();
  });
});

describe('YAML', () => {
  test('is written with empty values for nothing, without folding, and lists indented', () => {
    const long = 'word '.repeat(60).trim();
    const value = { none: null, long, tags: ['a'], date: '2024-01-02' };
    expect(stringifyYaml(value)).toBe(`none:\nlong: ${long}\ntags:\n  - a\ndate: 2024-01-02\n`);
  });

  test('is refused with the error that the typings name', () => {
    expect(() => parseYaml('a: [')).toThrow(expect.objectContaining({ name: 'YAMLParseError' }));
    expect(parseYaml('a: 2024-01-02\nb:\n')).toEqual({ a: '2024-01-02', b: null });
  });
});

describe('sections', () => {
  test('are the blocks of the note, with their types and places', () => {
    const text =
      '# H\npara\n\n- a\n- b\n\n> q\n\n> [!note] c\n> d\n\n```js\nx\n```\n\n| a |\n|---|\n| b |\n\n---\n\n<div>\n</div>\n\n[^1]: foot\n\n$$\nx\n$$\n';
    expect(sectionsOf(text)).toEqual([
      'heading: # H',
      'paragraph: para',
      'list: - a\n- b',
      'blockquote: > q',
      'callout: > [!note] c\n> d',
      'code: ```js\nx\n```',
      'table: | a |\n|---|\n| b |',
      'thematicBreak: ---',
      'html: <div>\n</div>',
      'footnoteDefinition: [^1]: foot',
      'math: $$\nx\n$$',
    ]);
  });

  test('a comment is one, over lines and to the end when it is not closed', () => {
    expect(sectionsOf('%% paper-club list %%\n## H\n%%\na\n\nb\n%%\nx\n\n%% open\n\ny\n')).toEqual([
      'comment: %% paper-club list %%',
      'heading: ## H',
      'comment: %%\na\n\nb\n%%',
      'paragraph: x',
      'comment: %% open\n\ny',
    ]);
  });

  test('an empty note has none, nor anything else', () => expect(metadataOf('')).toEqual({}));
});

describe('headings', () => {
  test('have their rank and their words, links and all', () => {
    const text = '# One [[A]] #\n###### Six\nTwo\n---\n';
    const { headings, links } = metadataOf(text);
    expect(headings?.map(({ level, heading }) => [level, heading])).toEqual([
      [1, 'One [[A]]'],
      [6, 'Six'],
      [2, 'Two'],
    ]);
    expect(textsOf(text, headings)).toEqual(['# One [[A]] #', '###### Six', 'Two\n---']);
    expect(textsOf(text, links)).toEqual(['[[A]]']);
  });
});

describe('links', () => {
  const text =
    '---\na: 1\n---\n[[A]] [[B#h|c]] ![[p.png]] [m](C%20d.md#e "t") ![i](q.png) [o](https://x.y) <https://x.y>\n\n| [[T\\|s]] |\n|---|\n';
  const { links, embeds } = metadataOf(text);

  test('have target, words and place', () => {
    expect(links?.map(({ link, displayText }) => [link, displayText])).toEqual([
      ['A', 'A'],
      ['B#h', 'c'],
      ['C d.md#e', 'm'],
      ['T', 's'],
    ]);
    expect(textsOf(text, links)).toEqual(links?.map(({ original }) => original));
    expect(links?.[0]?.position.start).toEqual({ line: 3, col: 0, offset: 13 });
  });

  test('are embeds when they begin with !', () => {
    expect(embeds?.map(({ link }) => link)).toEqual(['p.png', 'q.png']);
    expect(textsOf(text, embeds)).toEqual(['![[p.png]]', '![i](q.png)']);
  });

  test('are walked until somebody has enough', () => {
    const seen: string[] = [];
    const cache: CachedMetadata = metadataOf(text);
    expect(iterateCacheRefs(cache, ({ link }) => seen.push(link) === 2)).toBe(true);
    expect(iterateRefs(links ?? [], () => undefined)).toBe(false);
    expect(seen).toEqual(['A', 'B#h']);
  });
});

describe('code', () => {
  test.each([
    ['a span', '`[[A]] #t ![[B]] [^1] ^id`'],
    ['a fence', '```\n[[A]] #t\n# H\n- [ ] x\n%%\n```'],
    ['a fence that is not closed', '~~~\n[[A]] #t'],
    ['indented lines', '    [[A]] #t'],
    ['mathematics', '$[[A]]$ and\n\n$$\n[[A]] #t\n$$'],
    ['HTML', '<!-- [[A]] #t -->\n\n<div>[[A]] #t</div>'],
  ])('in %s nothing counts', (_, text) => {
    expect(Object.keys(metadataOf(text))).toEqual(['sections']);
  });
});

describe('tags', () => {
  test('have a letter, begin a word, and are told with the tags of the properties', () => {
    const text = '---\ntags: [top]\n---\n#a/b-c_1 #1 #1a x#no (#no) ##no %%#hidden%% #é\n# #inheading\n';
    const { tags } = metadataOf(text);
    expect(tags?.map(({ tag }) => tag)).toEqual(['#a/b-c_1', '#1a', '#hidden', '#é', '#inheading']);
    expect(textsOf(text, tags)).toEqual(tags?.map(({ tag }) => tag));
    expect(fields.getAllTags(metadataOf(text))).toEqual([
      '#top',
      '#a/b-c_1',
      '#1a',
      '#hidden',
      '#é',
      '#inheading',
    ]);
  });
});

describe('list items', () => {
  const text = 'x\n\n- [ ] one\n  more\n  - [x] two ^in\n    1. three\n- [-] four\n\nx\n\n* other\n';
  const { listItems, blocks } = metadataOf(text);

  test('end before the list below them', () => {
    expect(textsOf(text, listItems)).toEqual([
      '- [ ] one\n  more',
      '- [x] two ^in',
      '1. three',
      '- [-] four',
      '* other',
    ]);
  });

  test('know their task, their id and the item above', () => {
    expect(listItems?.map(({ task, parent }) => [task, parent])).toEqual([
      [' ', -2],
      ['x', 2],
      [undefined, 4],
      ['-', -2],
      [undefined, -10],
    ]);
    expect(blocks?.['in']).toMatchObject({ id: 'in', position: { start: { line: 4, col: 2 } } });
  });
});

describe('blocks', () => {
  test('are named at the end of a paragraph or below a block of lines, in small letters', () => {
    const text = 'para ^One\n\n| a |\n|---|\n\n^two\n\nno^three\n';
    const { blocks, sections } = metadataOf(text);
    expect(Object.keys(blocks ?? {})).toEqual(['one', 'two']);
    expect(at(text, blocks!['two']!.position)).toBe('| a |\n|---|');
    expect(sections?.map(({ id }) => id)).toEqual(['One', 'two', undefined, undefined]);
  });
});

describe('footnotes', () => {
  test('and what refers to them are found, and links in them', () => {
    const text = 'a[^1] b[^x]\n\n[^1]: see [[A]]\nand more\n\n[ref]: B.md\n';
    const { footnotes, footnoteRefs, referenceLinks, links } = metadataOf(text);
    expect(textsOf(text, footnotes)).toEqual(['[^1]: see [[A]]\nand more']);
    expect(footnoteRefs?.map(({ id }) => id)).toEqual(['1', 'x']);
    expect(referenceLinks).toMatchObject([{ id: 'ref', link: 'B.md' }]);
    expect(textsOf(text, links)).toEqual(['[[A]]']);
  });
});

test('lines may end with a carriage return', () => {
  const text = '---\r\na: 1\r\n---\r\n# H\r\n\r\n- [ ] [[A]] #t\r\n';
  const { headings, listItems, links } = metadataOf(text);
  expect([headings?.[0]?.heading, listItems?.[0]?.task]).toEqual(['H', ' ']);
  expect(textsOf(text, links)).toEqual(['[[A]]']);
  expect(textsOf(text, headings)).toEqual(['# H']);
});
