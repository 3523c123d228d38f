import { decodeEntity } from './entity';
import { readHtmlTag } from './html-tag';
import type { Inline } from './inline';
import { EMPHASIS, plainTextOf, STRONG, STRUCK } from './inline';
import type { MarkdownNode } from './markdown-node';
import type { MarkdownText } from './markdown-tree';
import { foldReference } from './markdown-tree';
import { mathSpans } from './math-span';

/** Deeper nesting is nobody's writing; its marks are read as text so that no list can exhaust the stack. */
const DEEPEST = 40;

const BADGE = /shields\.io|badge|hits\.|visitor|star-history|awesome\.re\//i;

interface Reading {
  readonly source: MarkdownText;
  readonly out: Inline[];
  /** Within the label of a link a picture gives its name. */
  readonly inLink: boolean;
  /** Links opened by `<a href>` and not closed yet. */
  readonly anchors: { readonly start: number; readonly address: string }[];
}

/** Reads the inline content of a block: a paragraph, a heading, a table cell. */
export function readInlines(source: MarkdownText, block: MarkdownNode): readonly Inline[] {
  const reading: Reading = { source, out: [], inLink: false, anchors: [] };
  readSpan(reading, block.children, block.from, block.to, 0, 0);
  while (reading.anchors.length > 0) closeAnchor(reading);
  return reading.out;
}

function readSpan(
  reading: Reading,
  nodes: readonly MarkdownNode[],
  from: number,
  to: number,
  marks: number,
  depth: number,
): void {
  const math = mathSpans(reading.source.text, from, to);
  let at = from;
  for (const node of [...nodes, { name: 'End', from: to, to, children: [] }]) {
    for (let span = math[0]; span !== undefined && span.from < node.from; span = math[0]) {
      math.shift();
      if (span.from < at) continue;
      addText(reading, reading.source.text.slice(at, span.from), marks);
      reading.out.push({ kind: 'math', text: reading.source.text.slice(span.from + 1, span.to - 1), marks });
      at = span.to;
    }
    if (node.from < at) continue;
    addText(reading, reading.source.text.slice(at, node.from), marks);
    at = Math.max(node.to, readNode(reading, node, marks, depth));
  }
}

/** Answers where reading goes on. */
function readNode(reading: Reading, node: MarkdownNode, marks: number, depth: number): number {
  const { text } = reading.source;
  switch (node.name) {
    case 'Escape':
      addText(reading, text.slice(node.from + 1, node.to), marks);
      break;
    case 'Entity':
      addText(reading, decodeEntity(text.slice(node.from, node.to)), marks);
      break;
    case 'Emphasis':
    case 'StrongEmphasis':
    case 'Strikethrough':
      readMarked(reading, node, marks | markOf(node.name), depth);
      break;
    case 'InlineCode':
      reading.out.push({ kind: 'code', text: codeText(text, node), marks });
      break;
    case 'HardBreak':
      reading.out.push({ kind: 'break' });
      break;
    case 'HTMLTag':
      readTag(reading, text.slice(node.from, node.to), marks);
      break;
    case 'Link':
    case 'Image':
      return readLink(reading, node, marks, depth);
    case 'Autolink':
    case 'URL':
      readBareAddress(reading, node);
      break;
    case 'TaskMarker':
      addText(reading, text.slice(node.from, node.to), marks);
      break;
    default:
      // Comments, processing instructions and marks of quotes and headings show nothing.
      break;
  }
  return node.to;
}

function markOf(name: string): number {
  return name === 'Emphasis' ? EMPHASIS : name === 'StrongEmphasis' ? STRONG : STRUCK;
}

function readMarked(reading: Reading, node: MarkdownNode, marks: number, depth: number): void {
  if (depth >= DEEPEST) addText(reading, reading.source.text.slice(node.from, node.to), marks);
  else readSpan(reading, node.children, node.from, node.to, marks, depth + 1);
}

function codeText(text: string, node: MarkdownNode): string {
  const first = node.children[0]?.to ?? node.from;
  const last = node.children[node.children.length - 1]?.from ?? node.to;
  return text.slice(first, last).replace(/\s+/g, ' ').trim();
}

function readBareAddress(reading: Reading, node: MarkdownNode): void {
  const written = reading.source.text.slice(node.from, node.to).replace(/^<|>$/g, '');
  const mail = /^[^\s:/]+@[^\s/]+$/.test(written);
  reading.out.push({
    kind: 'link',
    label: [],
    address: mail ? `mailto:${written}` : written,
    isPicture: false,
  });
}

function readLink(reading: Reading, node: MarkdownNode, marks: number, depth: number): number {
  const { text } = reading.source;
  const target = linkTarget(reading.source, node);
  if (target === null || depth >= DEEPEST) {
    const doubled = node.name === 'Link' ? doubledTarget(text, node) : null;
    if (doubled === null) readAsText(reading, node, marks, depth);
    else readDoubled(reading, node, marks, doubled.address);
    return doubled?.to ?? node.to;
  }
  const label: Reading = { source: reading.source, out: [], inLink: true, anchors: [] };
  const marksOfLink = node.children.filter(child => child.name === 'LinkMark');
  const inner = node.children.filter(child => !/^Link(?:Mark|Label|Title)$|^URL$/.test(child.name));
  readSpan(label, inner, marksOfLink[0]?.to ?? node.from, marksOfLink[1]?.from ?? node.to, marks, depth + 1);
  if (node.name === 'Image') addImage(reading, plainTextOf(label.out), target, marks);
  else {
    const isPicture =
      inner[0]?.name === 'Image' && inner[0].to === marksOfLink[1]?.from && inner.length === 1;
    reading.out.push({ kind: 'link', label: withoutLinks(label.out), address: target, isPicture });
  }
  return node.to;
}

/** `[[pdf]](https://…)` is a link on GitHub; the grammar takes its inner brackets for a reference. */
function doubledTarget(
  text: string,
  node: MarkdownNode,
): { readonly address: string; readonly to: number } | null {
  if (text[node.from - 1] !== '[' || !text.startsWith('](', node.to)) return null;
  let depth = 1;
  for (let at = node.to + 2; at < text.length && depth > 0; at += 1) {
    const character = text[at] ?? '';
    if (/[\s<>]/.test(character)) return null;
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth === 0) return { address: text.slice(node.to + 2, at), to: at + 1 };
  }
  return null;
}

function readDoubled(reading: Reading, node: MarkdownNode, marks: number, address: string): void {
  const last = reading.out[reading.out.length - 1];
  if (last?.kind === 'text') {
    reading.out.pop();
    if (last.text !== '[') reading.out.push({ ...last, text: last.text.slice(0, -1) });
  }
  const label = reading.source.text.slice(node.from + 1, node.to - 1);
  reading.out.push({
    kind: 'link',
    label: [{ kind: 'text', text: label, marks }],
    address,
    isPicture: false,
  });
}

function readAsText(reading: Reading, node: MarkdownNode, marks: number, depth: number): void {
  const shown = node.children.filter(child => !/^Link/.test(child.name));
  if (depth >= DEEPEST) addText(reading, reading.source.text.slice(node.from, node.to), marks);
  else readSpan(reading, shown, node.from, node.to, marks, depth + 1);
}

function linkTarget(source: MarkdownText, node: MarkdownNode): string | null {
  const url = node.children.find(child => child.name === 'URL' && source.text[child.from - 1] !== '[');
  const direct = node.children.filter(child => child.name === 'LinkMark').length > 2;
  if (direct) return url === undefined ? '' : source.text.slice(url.from, url.to);
  const label = node.children.find(child => child.name === 'LinkLabel');
  const name = label === undefined ? '' : source.text.slice(label.from + 1, label.to - 1);
  const shown = source.text.slice(node.from + (node.name === 'Image' ? 2 : 1), closingBracket(node) - 1);
  return source.definitions.get(foldReference(name === '' ? shown : name)) ?? null;
}

function closingBracket(node: MarkdownNode): number {
  return node.children.filter(child => child.name === 'LinkMark')[1]?.to ?? node.to;
}

/** A picture is shown as a link; a badge or a picture without a name shows nothing. */
function addImage(reading: Reading, name: string, address: string, marks: number): void {
  if (reading.inLink || reading.anchors.length > 0) return addText(reading, name, marks);
  if (name === '' || BADGE.test(address)) return;
  reading.out.push({ kind: 'link', label: [{ kind: 'text', text: name, marks }], address, isPicture: true });
}

function readTag(reading: Reading, written: string, marks: number): void {
  const tag = readHtmlTag(written);
  if (tag === null) return;
  if (tag.name === 'br' || tag.name === 'p') addText(reading, ' ', marks);
  if (tag.name === 'img') addImage(reading, tag.attribute('alt') ?? '', tag.attribute('src') ?? '', marks);
  if (tag.name !== 'a') return;
  if (tag.closing) closeAnchor(reading);
  else {
    const address = tag.attribute('href');
    if (address !== null) reading.anchors.push({ start: reading.out.length, address });
  }
}

function closeAnchor(reading: Reading): void {
  const anchor = reading.anchors.pop();
  if (anchor === undefined) return;
  const label = withoutLinks(reading.out.splice(anchor.start));
  reading.out.push({ kind: 'link', label, address: anchor.address, isPicture: false });
}

function withoutLinks(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap(inline => (inline.kind === 'link' ? inline.label : [inline]));
}

function addText(reading: Reading, written: string, marks: number): void {
  if (written === '') return;
  // The emoji that lists rate papers with; its short form would be read as a field.
  const text = written.includes(':star:') ? written.replace(/:star:/g, '⭐') : written;
  const last = reading.out[reading.out.length - 1];
  const fits =
    last?.kind === 'text' && last.marks === marks && reading.anchors.every(a => a.start < reading.out.length);
  if (!fits) reading.out.push({ kind: 'text', text, marks });
  else reading.out[reading.out.length - 1] = { ...last, text: last.text + text };
}
