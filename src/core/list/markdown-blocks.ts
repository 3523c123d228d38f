import { Containers, listOf } from './markdown-containers';
import { htmlKind } from './markdown-html-block';
import { makeNode } from './markdown-node';
import { readParagraph } from './markdown-paragraph';

/** Reads a text whose lines end with line feeds into the blocks that CommonMark with GitHub's extensions gives it. */
export function readDocument(text: string): Containers {
  const blocks = new Containers(text);
  while (!blocks.atEnd) readBlock(blocks);
  return blocks;
}

/** Reads the next block that holds text, with the blocks that open around it. */
function readBlock(blocks: Containers): void {
  blocks.closeEnded();
  if (blocks.rest !== '')
    do {
      if (readLeaf(blocks)) return;
    } while (blocks.hasRoom && openContainer(blocks));
  if (blocks.rest === '') blocks.nextLine();
  else readParagraph(blocks);
}

/** Reads a block that its first characters tell apart from a paragraph. */
function readLeaf(blocks: Containers): boolean {
  const { beginning } = blocks;
  if (blocks.isIndented) readIndentedCode(blocks);
  else if (/^[`~]/.test(beginning)) readFencedCode(blocks);
  else if (beginning.startsWith('#')) readHeading(blocks);
  else if (beginning === '<') return readHtml(blocks);
  else if (/^[-*_]./.test(beginning)) {
    const { at } = blocks;
    blocks.nextLine();
    blocks.add('HorizontalRule', at, blocks.start - 1);
  } else return false;
  return true;
}

/** A heading is where its words are. */
function readHeading(blocks: Containers): void {
  const { at, end, rest, beginning } = blocks;
  const closing = rest.search(/[ \t]#+[ \t]*$/);
  const to = closing < 0 ? end : at + closing + 1;
  blocks.nextLine();
  blocks.add(`ATXHeading${beginning.length}`, Math.min(at + beginning.length + 1, end), to);
}

/** Reads a block between fences; one without a last fence ends where its surroundings end. */
function readFencedCode(blocks: Containers): void {
  const { at, beginning: fence } = blocks;
  let from = -1;
  let to = -1;
  while (blocks.nextLine() && blocks.continuesAll) {
    const { rest } = blocks;
    if (!blocks.isIndented && rest.startsWith(fence) && /^(?:`+|~+)[ \t]*$/.test(rest)) {
      blocks.nextLine();
      break;
    }
    if (from < 0) from = blocks.base;
    to = blocks.end;
  }
  blocks.add('FencedCode', at, blocks.start - 1, from < 0 ? [] : [makeNode('CodeText', from, to)]);
}

/** Reads a block that is code because it is indented; empty lines at its end do not belong to it. */
function readIndentedCode(blocks: Containers): void {
  const column = blocks.baseColumn + 4;
  const from = blocks.placeOf(column);
  let to = blocks.end;
  while (blocks.nextLine() && blocks.continuesAll) {
    if (blocks.rest === '') continue;
    if (blocks.column < column) break;
    to = blocks.end;
  }
  blocks.add('CodeBlock', from, to);
}

function readHtml(blocks: Containers): boolean {
  const { at, text, rest } = blocks;
  const kind = htmlKind(rest);
  if (kind === undefined) return false;
  const [, ends] = kind;
  let isWhole = false;
  // The whole line counts, marks of quotes included, so that a quote's empty line does not end the block.
  do isWhole = (ends ?? /^[ \t]*$/).test(text.slice(blocks.start, blocks.end));
  while (!isWhole && blocks.nextLine() && blocks.continuesAll);
  if (isWhole && ends !== undefined) blocks.nextLine();
  blocks.add(/^<(?:!--|\?)/.test(rest) ? 'CommentBlock' : 'HTMLBlock', at, blocks.start - 1);
  return true;
}

function openContainer(blocks: Containers): boolean {
  const list = listOf(blocks.beginning);
  if (list !== null) openItem(blocks, list);
  else if (blocks.beginning === '>') {
    blocks.openBlock('Blockquote', blocks.at);
    blocks.enterQuote(/^> /);
  } else return false;
  return true;
}

function openItem(blocks: Containers, list: 'BulletList' | 'OrderedList'): void {
  const { start, base, baseColumn, at, end, rest, beginning } = blocks;
  if (blocks.innermost.name !== list) blocks.openBlock(list, base, beginning.slice(-1));
  const after = at + beginning.length;
  const words = rest.slice(beginning.length).search(/[^ \t]/);
  const nearest = blocks.columnOf(after) + 1;
  const content = words < 0 ? nearest : blocks.columnOf(after + words);
  // More than four columns of space after the mark make the content indented code.
  const column = content < nearest + 4 ? content : nearest;
  const isEmpty = list === 'BulletList' ? column >= end - start : column === end - start;
  blocks.openBlock('ListItem', base, '', column - baseColumn, isEmpty);
  blocks.moveBase(blocks.placeOf(column), column);
}
