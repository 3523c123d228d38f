/**
 * The grammar is our own, so that the plugin stays small and quick; what Markdown means is not ours to decide. Every text
 * here must be read into the very tree that Lezer gives, names and offsets included. What nobody reads is in our tree no
 * more, and left out of Lezer's: marks, titles of links, and where a block ends that holds blocks. A difference is a fault
 * of ours unless this suite says why it is wanted.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SyntaxNode } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';
import fc from 'fast-check';
import { readWords } from '../../../src/core/list/markdown-inline';
import { foldReference } from '../../../src/core/list/markdown-link';
import type { MarkdownNode } from '../../../src/core/list/markdown-node';
import type { MarkdownText } from '../../../src/core/list/markdown-tree';
import { parseMarkdown } from '../../../src/core/list/markdown-tree';

const lezer = parser.configure([GFM]);
const root = join(__dirname, '../../..');

/** One line for each node and each definition, so that a difference is shown where it is. */
function shown(markdown: string): string[] {
  const source = parseMarkdown(markdown);
  const definitions = [...source.definitions].map(([name, address]) => `[${name}]: ${address}`);
  return [...shownNode(source, source.root), ...definitions];
}

function shownNode(source: MarkdownText, node: MarkdownNode, depth = 0): string[] {
  const { name, from, to } = node;
  // An empty cell or address stands for what Lezer leaves out.
  if (/^(?:TableCell|URL)$/.test(name) && from === to) return [];
  const children = SAYS_WORDS.test(name) ? readWords(source.text, node) : node.children;
  if (name === 'LinkText') return children.flatMap(child => shownNode(source, child, depth));
  return [
    ...line(source, depth, name, from, to),
    ...children.flatMap(child => shownNode(source, child, depth + 1)),
  ];
}

const SAYS_WORDS = /^(?:Paragraph|Task|TableCell)$|Heading/;
const HOLDS_BLOCKS = /^(?:Document|Blockquote|BulletList|OrderedList|ListItem)$/;

function line({ text }: MarkdownText, depth: number, name: string, from: number, to: number): string[] {
  const indented = `${'  '.repeat(depth)}${name}`;
  if (HOLDS_BLOCKS.test(name)) return [`${indented} ${from}`];
  if (name !== 'CodeText') return [`${indented} ${from}-${to}`];
  // Of a block of code, what can be seen of it.
  const code = text.slice(from, to);
  if (code.trim() === '') return [];
  return [`${indented} ${from + code.search(/\S/)}-${from + code.trimEnd().length}`];
}

function shownByLezer(markdown: string): string[] {
  const definitions = new Map<string, string>();
  const lines = shownLezerNode(parseMarkdown(markdown), lezer.parse(markdown).topNode, 0, definitions);
  return [...lines, ...[...definitions].map(([name, address]) => `[${name}]: ${address}`)];
}

function shownLezerNode(
  source: MarkdownText,
  node: SyntaxNode,
  depth: number,
  definitions: Map<string, string>,
): string[] {
  const written = ({ from, to }: SyntaxNode): string => source.text.slice(from, to);
  if (/Mark$|^(?:TaskMarker|TableDelimiter|CodeInfo|LinkTitle)$/.test(node.name)) return [];
  if (node.name === 'LinkReference') {
    const [label, address] = ['LinkLabel', 'URL'].map(name => node.getChild(name));
    const name = foldReference(label ? written(label).slice(1, -1) : '');
    if (!definitions.has(name)) definitions.set(name, address ? written(address) : '');
  }
  const [from, to] = extent(source, node);
  const children = /^(?:LinkReference|Autolink|FencedCode|CodeBlock)$/.test(node.name)
    ? []
    : childrenOf(node);
  const codes = node.name === 'FencedCode' ? node.getChildren('CodeText') : [];
  const [first, last] = [codes[0], codes.at(-1)];
  return [
    ...line(source, depth, foldedName(node.name, written(node)), from, to),
    ...(first && last ? line(source, depth + 1, 'CodeText', first.from, last.to) : []),
    ...children.flatMap(child => shownLezerNode(source, child, depth + 1, definitions)),
  ];
}

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

/** A heading is where its words are. */
function extent({ text }: MarkdownText, node: SyntaxNode): readonly [number, number] {
  const { name, from, to } = node;
  const [first, last] = node.getChildren('HeaderMark');
  if (name.startsWith('ATX') && first) return [Math.min(first.to + 1, to), last?.from ?? to];
  if (name.startsWith('Setext') && first) return [from, text.lastIndexOf('\n', first.from)];
  return [from, to];
}

/** Comments, instructions and declarations show nothing, so they have one name. */
function foldedName(name: string, written: string): string {
  if (name === 'HTMLTag' && written.startsWith('<!')) return 'Comment';
  return name.replace('ProcessingInstruction', 'Comment');
}

/** The one wanted difference is left out: spaces after the last bar of a table's row of dashes. */
function comparable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/^([>\s]*[ :|\t-]*\|)[ \t]+$/gm, '$1');
}

const shapes: Readonly<Record<string, readonly string[]>> = {
  headings: [
    '# A',
    '## A ##',
    '####### a',
    '#a',
    '# ',
    '#',
    '# a #b',
    'a\n===',
    'a\nb\n---',
    '- a\n  ===',
    '# *a* #',
  ],
  paragraphs: [
    'a\nb',
    'a  \nb',
    'a\\\nb',
    'a\n    b',
    '  a',
    'a\n\nb\n',
    '',
    '\n\n',
    ' ',
    'a\n# b',
    'a\n> b',
  ],
  lists: [
    '- a\n- b',
    '- a\n  - b\n    - c\n- d',
    '- a\nlazy\n- b',
    '- a\n\n  b\n\n  c\n- d',
    '-\ta\n\n\tb',
    '1. a\n2. b\n10) c',
    'a\n2. b',
    'a\n1. b',
    'a\n1986. b',
    '-\n\n  a',
    '-     code',
    '- a\n+ b\n* c',
    '* * *\n* a',
    '-          \n a',
    '10. a\n    b\n   c',
    '- a\n\n\n  b\n c',
  ],
  tasks: ['- [ ] a', '- [x] *a*\n- [X] b', '- [x]a', '[x] a', '- a\n\n  [ ] b', '1. [ ]  \n   a'],
  quotes: [
    '> a\n> b',
    '> a\nlazy',
    '> - a\n>   b\n> - c',
    '> > a\n> b',
    '>\n> a\n>\n> b',
    '> *a\n> b*',
    '- > a\n  > b',
  ],
  code: [
    '```js\na\n```',
    '~~~\n```\n~~~',
    '```\na',
    '    a\n\n    b\nc',
    '> ```\n> a\n> ```',
    '>     a\n>\n>     b',
    '``` a`',
    '- ```\n  a\n\n  b\n  ```',
  ],
  html: [
    '<div>\na\n\nb',
    '<script>\n\n</script>\na',
    '<!-- a\n\nb --> c\nd',
    '<?a\n?>\nb',
    '<!A\n>',
    '<![CDATA[\n]]>',
    '<x-y>\na\n\nb',
    'a\n<x-y>\nb',
    'a\n<div>\nb',
    '> <div>\n> a\n>\n> b',
  ],
  rules: ['---', '* * *', '- - -', '___a', 'a\n***', '- a\n- ---'],
  definitions: [
    '[a]: /u',
    '[a]: <u> "t"\n[b]: /v',
    '[a]:\n/u\n"t"\nb',
    '[a]: /u "t" b',
    '[a]: /u "t\nu"',
    '> [a]: /u\n> "t"',
    "[a]: /u\n't\nb",
    '[ ]: /u',
    '[a]:',
    '[a] : b',
  ],
  tables: [
    '|a|b|\n|-|-|\n|c|d|',
    'a|b\n-|-\nc',
    '|a|b|\n|-|\n',
    '| `a|b` | c\\|d |\n|---|:-:|\n||*x*|',
    'a\n|b|c|\n|-|-|',
    '> |a|\n> |-|\n> |b|',
    '|a|b|\n|-|-|\nc\n===',
    '- |a|\n  |-|',
  ],
  emphasis: [
    '*a*',
    '**a**',
    '***a***',
    '*a **b** c*',
    '**a*',
    '_a_b',
    'a_b_',
    '*a _b* c_',
    '~~a~~',
    '~~~a~~~',
    '*“a”*b',
    '**a**b',
    '***a** b*',
    '* a*',
    '*(a)*b',
    'a*b**c*d',
    '_a\u00a0_',
  ],
  links: [
    '[a](b)',
    '[a](<b c> "t")',
    "[a](b 't' )",
    '[a](b(c)d)',
    '[a](b\\)c)',
    '[a][b]',
    '[a][]',
    '[a]',
    '[[a](b)](c)',
    '[![a](b)](c)',
    '![a [b](c) d](e)',
    '[a](b',
    '[ ](b)',
    '[ ]',
    '*[a*](b)',
    '[a]( )',
    '[`]`](b)',
    '[a](b "t"c)',
  ],
  addresses: [
    'http://a.b/c.',
    '(https://a.b/c(d))',
    'www.a.b, c',
    'me@a.b-',
    'me@a.b',
    'mailto:me@a.b xmpp:me@a.b/c',
    'http://a_b.c',
    '[http://a.b/[c](d)',
    'xhttp://a.b',
    'http://a.b/&amp;',
    'http://a.b/c|d',
    '_a_me@b.c',
    '<https://a.b>',
    '<me@a.b>',
    '<a:b c>',
  ],
  tags: [
    'a <b c="d" e=f g>',
    'a </b >',
    'a <!-- b --> <!--> c',
    'a <?b?>',
    'a <!B>',
    'a <![CDATA[b]]>',
    'a <b',
    '<b c=">">',
  ],
  marks: ['`a`', '`` a`b ``', '`a``', '\\`a`', '&amp; &#1; &x', '\\* \\a', 'a\\', '`a\nb`', '``a`'],
};

describe('the grammar reads as Lezer does', () => {
  test.each(Object.entries(shapes))('%s', (_, texts) => {
    for (const text of texts) expect([text, ...shown(text)]).toEqual([text, ...shownByLezer(text)]);
  });

  test.each(markdownFiles())('%s', path => {
    const text = comparable(readFileSync(join(root, path), 'utf8'));
    expect(shown(text)).toEqual(shownByLezer(text));
  });

  const pieces = [...Object.values(shapes).flat(), ...'*_~`[]()<>!|-+#&\\:.@ \n\t\n1a“'];
  const glue = ['', ' ', '\n', '\n\n', '\n  ', '\n    ', '\n> ', '\n- ', '\n1. ', '|'];
  const random = fc.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...glue)), { maxLength: 12 });

  test.each([1, 2, 3, 4])('texts put together at random (%i)', seed => {
    const reads = fc.property(random, parts => {
      const text = comparable(parts.flat().join(''));
      expect(shown(text)).toEqual(shownByLezer(text));
    });
    fc.assert(reads, { seed, numRuns: 1000 });
  });
});

describe('the grammar departs from Lezer', () => {
  test('where spaces follow the last bar of a row of dashes: GitHub reads a table', () => {
    const text = '| a | b |\n|---|---|  \n| c | d |';
    expect(parseMarkdown(text).root.children.map(({ name }) => name)).toEqual(['Table']);
    expect(shownByLezer(text)[1]).toContain('Paragraph');
  });

  test('where a row or a tag has no end in sight, which would exhaust the stack', () => {
    const row = `|a|\n|-|\n|${'b '.repeat(3_000_000)}|`;
    const tag = `a <b${' c=d'.repeat(1_000_000)}>`;
    expect(shown(row).some(line => line.includes('TableRow'))).toBe(true);
    expect(shown(tag).some(line => line.includes('HTMLTag'))).toBe(false);
  });

  test('where blocks lie a hundred deep: what lies deeper is text', () => {
    const deepest = shown('> '.repeat(5000)).length;
    expect(deepest).toBeLessThan(300);
  });

  test('where an address in angle brackets holds one more of them: CommonMark reads none', () => {
    expect(shown('<http://a.b/<c>').some(line => line.includes('Autolink'))).toBe(false);
    expect(shownByLezer('<http://a.b/<c>').some(line => line.includes('Autolink'))).toBe(true);
  });

  test('where a run of backticks is longer than anybody writes', () => {
    const ticks = '`'.repeat(33);
    expect(shown(`${ticks}a${ticks}`).some(line => line.includes('InlineCode'))).toBe(false);
  });

  test('where a title or a web address of a link has no end in sight', () => {
    const title = `[a](b "${'t'.repeat(2000)}")`;
    expect(shown(title).filter(line => line.includes('LinkTitle'))).toEqual([]);
    const address = `[a](${'('.repeat(40)}${')'.repeat(40)})`;
    expect(shown(address).filter(line => line.includes('URL'))).toEqual([]);
  });
});

function markdownFiles(): string[] {
  const names = ['reading-lists', 'tests/lists', 'vault-template', 'docs'].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true }).map(name => `${folder}/${String(name)}`),
  );
  return ['README.md', ...names].filter(name => name.endsWith('.md')).sort();
}
