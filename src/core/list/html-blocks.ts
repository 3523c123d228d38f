import type { Block } from './block';
import { decodeEntities } from './entity';
import type { Gathering } from './gather-inlines';
import { addText, readAnchor, takeInlines } from './gather-inlines';
import type { HtmlTag } from './html-tag';
import { readHtmlTag } from './html-tag';
import type { Inline } from './inline';
import { EMPHASIS, plainTextOf, STRONG } from './inline';

/**
 * What a reader never sees of a page, with all that is in it; a comment or a declaration; a tag; text. None of them begins
 * a search that another has to begin again.
 */
const TOKEN =
  /(<(script|style|template|svg|iframe|object|noscript)\b[^<>]*>[^]*?(?:<\/\2\s*>|$)|<!--[^]*?(?:-->|$)|<[!?][^>]*>?)|<\/?[a-z][^<>]*>|[^<]+|</gi;

/** Tags that end a line of text. */
const BLOCK =
  /^(?:p|div|center|h[1-6]|ul|ol|li|table|thead|tbody|tr|td|th|details|summary|blockquote|section|hr|pre)$/;

interface Reading extends Gathering {
  readonly blocks: Block[];
  marks: number;
  /** The block tag that is open, or ''. */
  open: string;
  cells: (readonly Inline[])[];
  columns: readonly string[];
  isHeaderRow: boolean;
  line: number;
  startLine: number;
}

/** Reads a block of raw HTML into the same blocks as Markdown: what it says stays, what it does goes. */
export function htmlBlocks(html: string, line: number): readonly Block[] {
  const reading: Reading = {
    out: [],
    anchors: [],
    blocks: [],
    marks: 0,
    open: '',
    cells: [],
    columns: [],
    isHeaderRow: false,
    line,
    startLine: line,
  };
  for (const [token, hidden] of html.matchAll(TOKEN)) {
    const tag = hidden === undefined ? readHtmlTag(token) : null;
    if (tag !== null) readTag(reading, tag);
    else if (hidden === undefined) readText(reading, decodeEntities(token));
    reading.line += token.split('\n').length - 1;
  }
  endLine(reading);
  endRow(reading);
  return reading.blocks;
}

function readText(reading: Reading, text: string): void {
  if (reading.out.length === 0) reading.startLine = reading.line + (/^\s*\n/.test(text) ? 1 : 0);
  addText(reading, text.replace(/\s+/g, ' '), reading.marks);
}

function readTag(reading: Reading, tag: HtmlTag): void {
  const { name, closing } = tag;
  const mark = /^(?:b|strong)$/.test(name) ? STRONG : /^(?:i|em)$/.test(name) ? EMPHASIS : 0;
  if (BLOCK.test(name)) readBlockTag(reading, tag);
  else if (name === 'a') readAnchor(reading, tag);
  else if (name === 'br') addText(reading, ' ', 0);
  else if (name === 'img' && reading.anchors.length > 0) readText(reading, tag.attribute('alt') ?? '');
  else if (mark !== 0) reading.marks = closing ? reading.marks & ~mark : reading.marks | mark;
}

function readBlockTag(reading: Reading, { name, closing }: HtmlTag): void {
  endLine(reading);
  if (name === 'tr') endRow(reading);
  reading.open = closing ? '' : name;
  if (reading.open === 'th') reading.isHeaderRow = true;
}

function endLine(reading: Reading): void {
  const inlines = takeInlines(reading);
  if (/^t[dh]$/.test(reading.open)) reading.cells.push(inlines);
  else if (plainTextOf(inlines) !== '' || inlines.some(inline => inline.kind === 'link'))
    reading.blocks.push(blockOf(reading, inlines));
}

function blockOf({ open, startLine: line }: Reading, inlines: readonly Inline[]): Block {
  if (/^h\d/.test(open)) return { kind: 'heading', level: Number(open[1]), inlines, line };
  if (open === 'li') return { kind: 'item', paragraphs: [inlines], line, depth: 0, number: null };
  return { kind: 'paragraph', inlines, line, quoted: false };
}

function endRow(reading: Reading): void {
  const { cells, columns, startLine: line } = reading;
  reading.cells = [];
  if (reading.isHeaderRow) reading.columns = cells.map(cell => plainTextOf(cell).toLowerCase());
  // A cell that spans rows is missing from the rows below it: the columns are counted from the right.
  else if (cells.length > 0)
    reading.blocks.push({
      kind: 'row',
      columns: columns.slice(Math.max(0, columns.length - cells.length)),
      cells,
      line,
    });
  reading.isHeaderRow = false;
}
