import type { Block } from './block';
import { htmlBlocks } from './html-blocks';
import type { Inline } from './inline';
import { plainTextOf } from './inline';
import type { MarkdownNode } from './markdown-node';
import type { MarkdownText } from './markdown-tree';
import { readInlines } from './read-inline';

/** Deeper nesting is nobody's writing; what lies deeper is left out so that no list can exhaust the stack. */
const DEEPEST = 30;

/** Takes one block after the other, so that nobody has to keep the blocks of a long list. */
export type TakeBlock = (block: Block) => void;

interface Place {
  /** Of lists. */
  readonly depth: number;
  readonly quoted: boolean;
  /** Of anything. */
  readonly nesting: number;
}

/** Reads a text into blocks, in time proportional to its length. */
export function readBlocks(source: MarkdownText, take: TakeBlock): void {
  readChildren(source, source.root.children, take, { depth: 0, quoted: false, nesting: 0 });
}

function readChildren(
  source: MarkdownText,
  nodes: readonly MarkdownNode[],
  take: TakeBlock,
  place: Place,
): void {
  if (place.nesting <= DEEPEST) for (const node of nodes) readBlock(source, node, take, place);
}

function readBlock(source: MarkdownText, node: MarkdownNode, take: TakeBlock, place: Place): void {
  const { name, from, to, children } = node;
  const line = source.lineAt(from);
  switch (name) {
    case 'Paragraph':
    case 'Task':
      take({ kind: 'paragraph', inlines: readInlines(source, node), line, quoted: place.quoted });
      break;
    case 'BulletList':
      readList(source, children, null, take, place);
      break;
    case 'OrderedList':
      readList(source, children, parseInt(source.text.slice(from, from + 12)), take, place);
      break;
    case 'Blockquote':
      readChildren(source, children, take, { ...place, quoted: true, nesting: place.nesting + 1 });
      break;
    case 'Table':
      readTable(source, children, take);
      break;
    case 'HTMLBlock':
      for (const block of htmlBlocks(source.text.slice(from, to), line)) take(block);
      break;
    case 'FencedCode':
    case 'CodeBlock':
      take({ kind: 'code', text: codeOf(source, node), line });
      break;
    case 'HorizontalRule':
      take({ kind: 'rule', line });
      break;
    default:
      // Comments and definitions show nothing.
      if (name.includes('Heading'))
        take({ kind: 'heading', level: Number(name.slice(-1)), inlines: readInlines(source, node), line });
      break;
  }
}

function readList(
  source: MarkdownText,
  items: readonly MarkdownNode[],
  start: number | null,
  take: TakeBlock,
  place: Place,
): void {
  const { depth, quoted, nesting } = place;
  let number = start;
  for (const { name, from, children } of items) {
    if (name !== 'ListItem') continue;
    const paragraphs: (readonly Inline[])[] = [];
    const others: MarkdownNode[] = [];
    for (const child of children) {
      if (child.name === 'Paragraph' || child.name === 'Task') paragraphs.push(readInlines(source, child));
      else others.push(child);
    }
    take({ kind: 'item', paragraphs, line: source.lineAt(from), depth, number });
    readChildren(source, others, take, { depth: depth + 1, quoted, nesting: nesting + 1 });
    if (number !== null) number += 1;
  }
}

function readTable(source: MarkdownText, rows: readonly MarkdownNode[], take: TakeBlock): void {
  let columns: readonly string[] = [];
  for (const { name, from, children } of rows) {
    const cells = children.map(cell => readInlines(source, cell));
    if (name === 'TableRow') take({ kind: 'row', columns, cells, line: source.lineAt(from) });
    if (name === 'TableHeader') columns = cells.map(cell => plainTextOf(cell).toLowerCase());
  }
}

function codeOf(source: MarkdownText, node: MarkdownNode): string {
  const [code] = node.children;
  if (node.name === 'CodeBlock') return source.text.slice(node.from, node.to).replace(/\n {4}/g, '\n');
  return code === undefined ? '' : source.text.slice(code.from, code.to);
}
