import type { InlineContext, MarkdownConfig } from '@lezer/markdown';
import { GFM, parser } from '@lezer/markdown';

/** A part of a Markdown text by its name in the grammar and its place; offsets count from the start of the text. */
export interface MarkdownNode {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly children: readonly MarkdownNode[];
}

/** A parsed text with what its nodes cannot say alone: the lines and the targets of reference links. */
export interface MarkdownText {
  /** With line feeds only, so that offsets and lines agree on every system. */
  readonly text: string;
  readonly root: MarkdownNode;
  /** Targets of `[text][name]` links by their folded name. */
  readonly definitions: ReadonlyMap<string, string>;
  /** The line of an offset, counted from 1. */
  lineAt(offset: number): number;
}

/**
 * No construct begins inside a word, yet the grammar asks each of its parsers about every letter; stepping over the
 * rest of a word at once reads the same tree in less time.
 */
const wholeWords: MarkdownConfig = {
  parseInline: [{ name: 'WholeWords', before: 'Escape', parse: (cx, next, at) => endOfWord(cx, next, at) }],
};

const gfm = parser.configure([GFM, wholeWords]);

/** Parses a text in time proportional to its length. */
export function parseMarkdown(source: string): MarkdownText {
  const text = plainLines(source);
  const root = readTree(text);
  const starts = lineStarts(text);
  return { text, root, definitions: definitionsIn(root, text), lineAt: offset => lineOf(starts, offset) };
}

/** The name of a reference link as links and definitions compare it. */
export function foldReference(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

function endOfWord(cx: InlineContext, next: number, at: number): number {
  if (!isLetter(next) || at === cx.offset || !isLetter(cx.char(at - 1))) return -1;
  let end = at + 1;
  while (isLetter(cx.char(end))) end += 1;
  return end;
}

/** ASCII letters and digits: what the grammar, too, takes for the inside of a word. */
function isLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
}

function plainLines(source: string): string {
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  // The grammar knows no table whose second line ends with a space; GitHub does.
  return lines.replace(/^(\|[ :|\t-]*\|)[ \t]+$/gm, '$1');
}

interface OpenNode extends MarkdownNode {
  readonly children: OpenNode[];
}

function readTree(text: string): MarkdownNode {
  const root: OpenNode = { name: 'Document', from: 0, to: text.length, children: [] };
  const open: OpenNode[] = [root];
  gfm.parse(text).iterate({
    enter: ({ name, from, to }) => {
      if (name === 'Document') return;
      const node: OpenNode = { name, from, to, children: [] };
      open[open.length - 1]?.children.push(node);
      open.push(node);
    },
    leave: ({ name }) => {
      if (name !== 'Document') open.pop();
    },
  });
  return root;
}

function definitionsIn(root: MarkdownNode, text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (!text.includes(']:')) return found;
  const waiting: MarkdownNode[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.name === 'LinkReference') addDefinition(found, node, text);
    // Only blocks that hold blocks can hold a definition; the reversed order keeps the first one first.
    else if (/^(?:Document|Blockquote|BulletList|OrderedList|ListItem)$/.test(node.name))
      for (let i = node.children.length - 1; i >= 0; i--) waiting.push(node.children[i] ?? root);
  }
  return found;
}

function addDefinition(found: Map<string, string>, node: MarkdownNode, text: string): void {
  const label = node.children.find(child => child.name === 'LinkLabel');
  const url = node.children.find(child => child.name === 'URL');
  if (label === undefined || url === undefined) return;
  const name = foldReference(text.slice(label.from + 1, label.to - 1));
  if (!found.has(name)) found.set(name, text.slice(url.from, url.to));
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
