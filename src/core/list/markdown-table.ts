import type { MarkdownNode } from './markdown-node';
import { makeNode } from './markdown-node';

const BAR = /^(?:[^\\|]|\\[^]?)*\|/;

/** Spaces may follow the last bar: GitHub reads such a table, and people cannot see why it should be none. */
const DELIMITERS = /^\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?)?\s*$/;

const CELL = /[ \t]*((?:[^\\| \t]+|\\[^]?|[ \t]+(?=[^| \t]))*)[ \t]*(\||$)/g;

/** A row that is longer is nobody's writing; a cell of millions of words would exhaust the stack. */
const LONGEST = 1_000_000;

/** Whether a line could be a row of a table. */
export function hasBar(line: string): boolean {
  return line.length < LONGEST && line.includes('|') && BAR.test(line);
}

/** Whether a line is the row of dashes under a header. */
export function isDelimiterRow(line: string): boolean {
  return DELIMITERS.test(line);
}

/** Reads a line into its cells; an empty cell between bars keeps every cell under its column. */
export function readRow(name: string, line: string, from: number): MarkdownNode {
  const cells: MarkdownNode[] = [];
  for (const {
    0: { length },
    1: words = '',
    2: bar,
    index,
  } of line.slice(0, LONGEST).matchAll(CELL)) {
    if (words === '' && (index === 0 || bar === '')) continue;
    const start = from + index + line.slice(index).search(/[^ \t]/);
    cells.push(makeNode('TableCell', start, start + words.length));
    if (length === 0) break;
  }
  return makeNode(name, from, from + line.length, cells);
}
