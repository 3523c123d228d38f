import { HASH, isSpace, SPACE } from './character-codes';
import { readFencedCode, readIndentedCode } from './markdown-code';
import { Containers } from './markdown-containers';
import { htmlKind, readHtmlBlock } from './markdown-html-block';
import { readInline } from './markdown-inline';
import type { Line } from './markdown-line';
import type { MarkdownNode } from './markdown-node';
import { makeNode } from './markdown-node';
import { readParagraph } from './markdown-paragraph';
import { bulletMarkSize, fenceEnd, headingLevel, isRule, orderedMarkSize } from './markdown-starts';

/** Reads a text whose lines end with line feeds into the tree that CommonMark with GitHub's extensions gives it. */
export function readDocument(text: string): MarkdownNode {
  const blocks = new Containers(text);
  while (!blocks.atEnd) readNext(blocks);
  return blocks.finish();
}

/** Reads the next block that holds text, with the blocks that open around it. */
function readNext(blocks: Containers): void {
  const { line } = blocks;
  for (blocks.closeEnded(); line.isEmpty; blocks.closeEnded()) if (!blocks.nextLine()) return;
  for (let opened = true; opened;) {
    if (readLeaf(blocks)) return;
    opened = blocks.hasRoom && openContainer(blocks);
    if (opened) line.forward();
  }
  if (line.isEmpty) blocks.nextLine();
  else readParagraph(blocks);
}

/** Reads a block that its first characters tell apart from a paragraph. */
function readLeaf(blocks: Containers): boolean {
  const { line } = blocks;
  if (line.isIndented) {
    readIndentedCode(blocks);
    return true;
  }
  switch (line.next) {
    case 96: // a backtick
    case 126: // a tilde
      return readFence(blocks);
    case 35: // a number sign
      return readHeading(blocks);
    case 42: // a star
    case 45: // a dash
    case 95: // an underscore
      return readRule(blocks);
    case 60: // a tag
      return readHtml(blocks);
    default:
      return false;
  }
}

function readFence(blocks: Containers): boolean {
  const end = fenceEnd(blocks.line);
  if (end > 0) readFencedCode(blocks, end);
  return end > 0;
}

function readHtml(blocks: Containers): boolean {
  const kind = htmlKind(blocks.line);
  if (kind !== null) readHtmlBlock(blocks, kind);
  return kind !== null;
}

function readRule(blocks: Containers): boolean {
  const from = blocks.line.at;
  if (!isRule(blocks.line)) return false;
  blocks.nextLine();
  blocks.add(makeNode('HorizontalRule', from, blocks.lastEnd));
  return true;
}

function readHeading(blocks: Containers): boolean {
  const { line } = blocks;
  const level = headingLevel(line);
  if (level < 0) return false;
  const { text, at: from, end } = line;
  const trimmed = line.trimmedEnd(from);
  let after = trimmed;
  while (after > from && text.charCodeAt(after - 1) === HASH) after--;
  const isClosed = after < trimmed && after > from && isSpace(text.charCodeAt(after - 1));
  const start = Math.min(from + level + 1, end);
  const children = [
    makeNode('HeaderMark', from, from + level),
    ...readInline(text, start, isClosed ? after : end, 0),
  ];
  if (isClosed) children.push(makeNode('HeaderMark', after, trimmed));
  blocks.nextLine();
  blocks.add(makeNode(`ATXHeading${level}`, from, end, children));
  return true;
}

function openContainer(blocks: Containers): boolean {
  const { line } = blocks;
  if (line.next === 62) return openQuote(blocks);
  const bullet = bulletMarkSize(line);
  if (bullet > 0) return openItem(blocks, 'BulletList', bullet);
  const ordered = orderedMarkSize(line);
  return ordered > 0 && openItem(blocks, 'OrderedList', ordered);
}

function openQuote(blocks: Containers): boolean {
  const { line } = blocks;
  const after = line.at + 1;
  blocks.start('Blockquote', line.at, 0);
  blocks.add(makeNode('QuoteMark', line.at, after));
  line.moveBase(after < line.end && line.text.charCodeAt(after) === SPACE ? after + 1 : after);
  return true;
}

function openItem(blocks: Containers, name: 'BulletList' | 'OrderedList', size: number): boolean {
  const { line } = blocks;
  const after = line.at + size;
  if (blocks.innermost.name !== name) blocks.start(name, line.base, line.text.charCodeAt(after - 1));
  const column = contentColumn(line, after);
  const item = blocks.start('ListItem', line.base, column - line.baseColumn);
  blocks.add(makeNode('ListMark', line.at, after));
  line.moveBaseToColumn(column);
  const length = line.end - line.start;
  item.startsEmpty = name === 'BulletList' ? column >= length : column === length;
  return true;
}

/** Where the content of an item begins: more than four columns of space after the mark make it indented code. */
function contentColumn(line: Line, after: number): number {
  const column = line.columnAt(after);
  const content = line.skipSpace(after);
  if (content === line.end) return column + 1;
  const indented = line.columnAt(content);
  return indented >= column + 5 ? column + 1 : indented;
}
