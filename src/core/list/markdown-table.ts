import {
  BACKSLASH,
  BAR,
  COLON,
  DASH,
  GREATER,
  isSpace,
  skipRun,
  skipSpace,
  SPACE,
  TAB,
} from './character-codes';
import type { Line } from './markdown-line';
import { readInline } from './markdown-inline';
import type { MarkdownNode } from './markdown-node';
import { makeNode } from './markdown-node';

/** Whether a line could be a row of a table. */
export function hasBar(text: string, from: number, to: number): boolean {
  if (!text.slice(from, to).includes('|')) return false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === BAR) return true;
    if (code === BACKSLASH) at++;
  }
  return false;
}

/** Whether a line is the row of dashes under a table's header for a header of so many cells. */
export function underlines(line: Line, header: number): boolean {
  const { next } = line;
  if (next !== DASH && next !== COLON && next !== BAR) return false;
  return isDelimiterRow(line.text, line.at, line.end) && countCells(line.text, line.at, line.end) === header;
}

/**
 * Whether a line could be a row of dashes, marks of quotes before it included. Spaces may follow the last bar: GitHub
 * reads such a table, and people cannot see why it should be none.
 */
export function isDelimiterRow(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && (text.charCodeAt(at) === GREATER || isSpace(text.charCodeAt(at)))) at++;
  if (at < to && text.charCodeAt(at) === BAR) at++;
  for (let bars = 0; ; bars++) {
    at = skipSpace(text, at, to);
    if (at === to) return bars > 0;
    const dashes = at < to && text.charCodeAt(at) === COLON ? at + 1 : at;
    at = skipRun(text, dashes, to, DASH);
    if (at === dashes) return false;
    if (at < to && text.charCodeAt(at) === COLON) at++;
    at = skipSpace(text, at, to);
    if (at === to) return bars > 0;
    if (text.charCodeAt(at) !== BAR) return false;
    at++;
  }
}

export function countCells(text: string, from: number, to: number): number {
  let count = 0;
  let bars = 0;
  walkRow(text, from, to, (cell, bar) => {
    if (bar && (bars > 0 || cell)) count++;
    else if (!bar && cell) count++;
    if (bar) bars++;
  });
  return count;
}

export function readRow(name: string, text: string, from: number, to: number): MarkdownNode {
  const parts: MarkdownNode[] = [];
  walkRow(text, from, to, (cell, bar, start, end, at) => {
    if (cell) parts.push(makeNode('TableCell', start, end, readInline(text, start, end, 0)));
    if (bar) parts.push(makeNode('TableDelimiter', at, at + 1));
  });
  return makeNode(name, from, to, parts);
}

/** Tells of each cell, at the bar that ends it or at the end of the row, whether it is filled and where. */
function walkRow(
  text: string,
  from: number,
  to: number,
  tell: (filled: boolean, atBar: boolean, start: number, end: number, at: number) => void,
): void {
  let start = -1;
  let end = -1;
  let escaped = false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === BAR && !escaped) {
      tell(start >= 0, true, start, end, at);
      start = end = -1;
    } else if (escaped || (code !== SPACE && code !== TAB)) {
      if (start < 0) start = at;
      end = at + 1;
    }
    escaped = !escaped && code === BACKSLASH;
  }
  tell(start >= 0, false, start, end, to);
}
