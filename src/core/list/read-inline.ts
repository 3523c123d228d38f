import { decodeEntities } from './entity';
import type { Gathering } from './gather-inlines';
import { addText, readAnchor, takeInlines } from './gather-inlines';
import { readHtmlTag } from './html-tag';
import type { Inline } from './inline';
import { EMPHASIS, linkInline, plainTextOf, STRONG, STRUCK, textRun } from './inline';
import { readWords } from './markdown-inline';
import { foldReference } from './markdown-link';
import type { MarkdownNode } from './markdown-node';
import type { MarkdownText } from './markdown-tree';
import { mathSpans } from './math-span';

/** Deeper nesting is nobody's writing; its marks are read as text so that no list can exhaust the stack. */
const DEEPEST = 40;

const BADGE = /shields\.io|badge|hits\.|visitor|star-history|awesome\.re\//i;

const MARKS: Readonly<Record<string, number>> = {
  Emphasis: EMPHASIS,
  StrongEmphasis: STRONG,
  Strikethrough: STRUCK,
};

interface Reading extends Gathering {
  readonly source: MarkdownText;
  /** Within the label of a link a picture gives its name. */
  readonly inLink: boolean;
}

/** Reads the inline content of a block: a paragraph, a heading, a table cell. */
export function readInlines(source: MarkdownText, block: MarkdownNode): readonly Inline[] {
  const reading: Reading = { source, out: [], inLink: false, anchors: [] };
  readSpan(reading, readWords(source.text, block), block.from, block.to, 0, 0);
  return takeInlines(reading);
}

function readSpan(
  reading: Reading,
  nodes: readonly MarkdownNode[],
  from: number,
  to: number,
  marks: number,
  depth: number,
): void {
  const { text } = reading.source;
  const math = mathSpans(text, from, to);
  const parts = math.length === 0 ? nodes : [...nodes, ...math].sort((one, other) => one.from - other.from);
  let at = from;
  for (const node of parts) {
    if (node.from < at) continue;
    addText(reading, text.slice(at, node.from), marks);
    at = readNode(reading, node, marks, depth);
  }
  addText(reading, text.slice(at, to), marks);
}

/** Answers where reading goes on. */
function readNode(reading: Reading, node: MarkdownNode, marks: number, depth: number): number {
  const { name, from, to, children } = node;
  if (name === 'Link' || name === 'Image') return readLink(reading, node, marks, depth);
  const written = reading.source.text.slice(from, to);
  const marked = MARKS[name];
  const size = name === 'Emphasis' ? 1 : 2;
  if (marked !== undefined && depth < DEEPEST)
    readSpan(reading, children, from + size, to - size, marks | marked, depth + 1);
  else if (marked !== undefined) addText(reading, written, marks | marked);
  switch (name) {
    case 'Autolink':
    case 'URL':
      reading.out.push(bareAddress(written));
      break;
    case 'Escape':
      addText(reading, written.slice(1), marks);
      break;
    case 'Entity':
      addText(reading, decodeEntities(written), marks);
      break;
    case 'InlineCode':
      reading.out.push({ kind: 'code', text: codeText(written), marks });
      break;
    case 'Math':
      reading.out.push({ kind: 'math', text: written, marks });
      break;
    case 'HardBreak':
      reading.out.push({ kind: 'break', text: ' ', marks: 0 });
      break;
    case 'HTMLTag':
      readTag(reading, written, marks);
      break;
    default:
      // Comments show nothing.
      break;
  }
  return to;
}

function codeText(written: string): string {
  const fence = /^`*/.exec(written)?.[0].length ?? 0;
  return written
    .slice(fence, written.length - fence)
    .replace(/\s+/g, ' ')
    .trim();
}

function bareAddress(written: string): Inline {
  const address = written.replace(/^<|>$/g, '');
  return linkInline([], /^[^\s:/]+@[^\s/]+$/.test(address) ? `mailto:${address}` : address);
}

function readLink(reading: Reading, node: MarkdownNode, marks: number, depth: number): number {
  const { source } = reading;
  const [words = node, named] = node.children;
  const { from, to } = words;
  // An address within a label is words.
  const inner = words.children.filter(({ name }) => name !== 'URL');
  const target = depth < DEEPEST ? linkTarget(source, words, named) : null;
  if (target === null) {
    const doubled = node.name === 'Link' ? readDoubled(reading, node, marks) : null;
    if (doubled !== null) return doubled;
    if (depth < DEEPEST) readSpan(reading, inner, node.from, node.to, marks, depth + 1);
    else addText(reading, source.text.slice(node.from, node.to), marks);
    return node.to;
  }
  const label: Reading = { source, out: [], inLink: true, anchors: [] };
  readSpan(label, inner, from, to, marks, depth + 1);
  const isPicture = inner.length === 1 && inner[0]?.name === 'Image' && inner[0].to === to;
  if (node.name === 'Image') addImage(reading, plainTextOf(label.out), target, marks);
  else reading.out.push(linkInline(label.out, target, isPicture));
  return node.to;
}

/** `[[pdf]](https://…)` is a link on GitHub; the grammar takes its inner brackets for a reference. */
function readDoubled(reading: Reading, node: MarkdownNode, marks: number): number | null {
  const { out, source } = reading;
  const last = out[out.length - 1];
  const address = /\]\(((?:[^\s<>()]|\([^\s<>()]*\))*)\)/y;
  address.lastIndex = node.to;
  const match = source.text[node.from - 1] === '[' ? address.exec(source.text) : null;
  if (match === null) return null;
  if (last?.kind === 'text') out.pop();
  if (last?.kind === 'text' && last.text !== '[') out.push(textRun(last.text.slice(0, -1), last.marks));
  out.push(linkInline([textRun(source.text.slice(node.from + 1, node.to - 1), marks)], match[1] ?? ''));
  return address.lastIndex;
}

/** What follows the label: an address in parentheses or a name; a label by itself is a name. */
function linkTarget(source: MarkdownText, words: MarkdownNode, named = words): string | null {
  const written = source.text.slice(named.from, named.to);
  if (named.name === 'URL') return written;
  const name = written === '[]' ? source.text.slice(words.from, words.to) : written.replace(/^\[|\]$/g, '');
  return source.definitions.get(foldReference(name)) ?? null;
}

/** A picture is shown as a link; a badge or a picture without a name shows nothing. */
function addImage(reading: Reading, name: string, address: string, marks: number): void {
  if (reading.inLink || reading.anchors.length > 0) addText(reading, name, marks);
  else if (name !== '' && !BADGE.test(address))
    reading.out.push(linkInline([textRun(name, marks)], address, true));
}

function readTag(reading: Reading, written: string, marks: number): void {
  const tag = readHtmlTag(written);
  if (tag?.name === 'br' || tag?.name === 'p') addText(reading, ' ', marks);
  if (tag?.name === 'img') addImage(reading, tag.attribute('alt') ?? '', tag.attribute('src') ?? '', marks);
  if (tag?.name === 'a') readAnchor(reading, tag);
}
