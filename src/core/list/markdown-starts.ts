import {
  BACKTICK,
  CLOSE_PAREN,
  DASH,
  DOT,
  EQUALS,
  HASH,
  isSpace,
  NINE,
  PLUS,
  skipRun,
  STAR,
  TILDE,
  UNDERSCORE,
  ZERO,
} from './character-codes';
import type { Line } from './markdown-line';

/** The end of the fence that opens a block of code, or -1. */
export function fenceEnd(line: Line): number {
  if (line.next !== BACKTICK && line.next !== TILDE) return -1;
  const end = skipRun(line.text, line.at, line.end, line.next);
  if (end < line.at + 3) return -1;
  if (line.next === TILDE) return end;
  return line.text.slice(end, line.end).includes('`') ? -1 : end;
}

export function isRule(line: Line): boolean {
  if (line.next !== STAR && line.next !== DASH && line.next !== UNDERSCORE) return false;
  let count = 0;
  for (let at = line.at; at < line.end; at++) {
    const code = line.text.charCodeAt(at);
    if (code === line.next) count++;
    else if (!isSpace(code)) return false;
  }
  return count >= 3;
}

/** The length of the mark, or -1. */
export function bulletMarkSize(line: Line): number {
  if (line.next !== DASH && line.next !== STAR && line.next !== PLUS) return -1;
  return endsMark(line, line.at + 1) ? 1 : -1;
}

export function orderedMarkSize(line: Line): number {
  let at = line.at;
  for (; at < line.end; at++) {
    const code = line.text.charCodeAt(at);
    if (code < ZERO || code > NINE) break;
  }
  if (at === line.at || at === line.end || at > line.at + 9) return -1;
  const mark = line.text.charCodeAt(at);
  if (mark !== DOT && mark !== CLOSE_PAREN) return -1;
  return endsMark(line, at + 1) ? at + 1 - line.at : -1;
}

function endsMark(line: Line, at: number): boolean {
  return at >= line.end || isSpace(line.text.charCodeAt(at));
}

/** The level of a heading that begins with number signs, or -1. */
export function headingLevel(line: Line): number {
  if (line.next !== HASH) return -1;
  const end = skipRun(line.text, line.at, line.end, HASH);
  const level = end - line.at;
  return level <= 6 && endsMark(line, end) ? level : -1;
}

/** The end of the line of dashes or equals signs under a heading, or -1. */
export function underlineEnd(line: Line): number {
  if ((line.next !== DASH && line.next !== EQUALS) || line.isIndented) return -1;
  const end = skipRun(line.text, line.at, line.end, line.next);
  return line.skipSpace(end) === line.end ? end : -1;
}
