import type { Block } from './block';
import { htmlBlocks } from './html-blocks';
import type { Inline } from './inline';
import { plainTextOf } from './inline';
import type { MarkdownNode } from './markdown-node';
import type { MarkdownText } from './markdown-tree';
import { readInlines } from './read-inline';

/** Deeper nesting is nobody's writing; what lies deeper is left out so that no list can exhaust the stack. */
const DEEPEST = 30;

/** Reads a text into blocks, in time proportional to its length. */
export function readBlocks(source: MarkdownText): readonly Block[] {
  const blocks: Block[] = [];
  readChildren(source, source.root, blocks, { depth: 0, quoted: false, nesting: 0 });
  return blocks;
}

interface Place {
  /** Of lists. */
  readonly depth: number;
  readonly quoted: boolean;
  /** Of anything. */
  readonly nesting: number;
}

function readChildren(source: MarkdownText, node: MarkdownNode, blocks: Block[], place: Place): void {
  if (place.nesting > DEEPEST) return;
  for (const child of node.children) readBlock(source, child, blocks, place);
}

function readBlock(source: MarkdownText, node: MarkdownNode, blocks: Block[], place: Place): void {
  const line = source.lineAt(node.from);
  switch (node.name) {
    case 'Paragraph':
    case 'Task':
      blocks.push({ kind: 'paragraph', inlines: readInlines(source, node), line, quoted: place.quoted });
      break;
    case 'BulletList':
    case 'OrderedList':
      readList(source, node, blocks, place);
      break;
    case 'Blockquote':
      readChildren(source, node, blocks, { ...place, quoted: true, nesting: place.nesting + 1 });
      break;
    case 'Table':
      readTable(source, node, blocks);
      break;
    case 'HTMLBlock':
      blocks.push(...htmlBlocks(source.text.slice(node.from, node.to), line));
      break;
    case 'FencedCode':
    case 'CodeBlock':
      blocks.push({ kind: 'code', text: codeOf(source, node), line });
      break;
    case 'HorizontalRule':
      blocks.push({ kind: 'rule', line });
      break;
    default:
      // Comments and definitions show nothing.
      if (node.name.includes('Heading'))
        blocks.push({
          kind: 'heading',
          level: Number(node.name.slice(-1)),
          inlines: readInlines(source, node),
          line,
        });
      break;
  }
}

function readList(source: MarkdownText, list: MarkdownNode, blocks: Block[], place: Place): void {
  const start = list.name === 'OrderedList' ? parseInt(source.text.slice(list.from, list.from + 12)) : NaN;
  const inside = { ...place, depth: place.depth + 1, nesting: place.nesting + 1 };
  let number = isNaN(start) ? null : start;
  for (const item of list.children) {
    if (item.name !== 'ListItem') continue;
    const own = item.children.filter(({ name }) => name === 'Paragraph' || name === 'Task');
    const paragraphs = own.map(child => readInlines(source, child));
    blocks.push({ kind: 'item', paragraphs, line: source.lineAt(item.from), depth: place.depth, number });
    // Besides one paragraph most items hold nothing.
    if (item.children.length > own.length)
      readChildren(
        source,
        { ...item, children: item.children.filter(child => !own.includes(child)) },
        blocks,
        inside,
      );
    if (number !== null) number += 1;
  }
}

function readTable(source: MarkdownText, table: MarkdownNode, blocks: Block[]): void {
  let columns: readonly string[] = [];
  for (const row of table.children) {
    if (row.name === 'TableHeader')
      columns = cellsOf(source, row).map(cell => plainTextOf(cell).toLowerCase());
    else if (row.name === 'TableRow')
      blocks.push({ kind: 'row', columns, cells: cellsOf(source, row), line: source.lineAt(row.from) });
  }
}

function cellsOf(source: MarkdownText, row: MarkdownNode): readonly (readonly Inline[])[] {
  return row.children.map(cell => readInlines(source, cell));
}

function codeOf(source: MarkdownText, node: MarkdownNode): string {
  const [code] = node.children;
  if (node.name === 'CodeBlock') return source.text.slice(node.from, node.to).replace(/\n {4}/g, '\n');
  return code === undefined ? '' : source.text.slice(code.from, code.to);
}
