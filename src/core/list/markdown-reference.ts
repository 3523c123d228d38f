import { COLON, isSpace, LINE_FEED, skipSpace } from './character-codes';
import { labelEnd, NOT_THERE, targetEnd, titleEnd, UNFINISHED } from './markdown-links';
import type { MarkdownNode } from './markdown-node';
import { makeNode } from './markdown-node';

/** A definition with where it ends. */
export interface Definition {
  readonly parts: readonly MarkdownNode[];
  readonly end: number;
}

/** Reads the definition that a text begins with; null if it is none, `UNFINISHED` if more lines could make it one. */
export function readDefinition(
  text: string,
  from: number,
  to: number,
  shift: number,
): Definition | typeof UNFINISHED | null {
  const parts: MarkdownNode[] = [];
  const add = (name: string, start: number, end: number): void => {
    parts.push(makeNode(name, start + shift, end + shift));
  };
  const label = labelEnd(text, from, to, true);
  if (label < 0) return label === UNFINISHED ? UNFINISHED : null;
  if (label === to || text.charCodeAt(label) !== COLON) return null;
  add('LinkLabel', from, label);
  add('LinkMark', label, label + 1);
  const url = skipSpace(text, label + 1, to);
  const urlEnd = targetEnd(text, url, to);
  if (urlEnd < 0) return urlEnd === UNFINISHED ? UNFINISHED : null;
  add('URL', url, urlEnd);
  const title = skipSpace(text, urlEnd, to);
  const closed = title > urlEnd ? titleEnd(text, title, to) : NOT_THERE;
  const titledEnd = closed < 0 ? -1 : lineEnd(text, closed, to);
  const end = titledEnd < 0 ? lineEnd(text, urlEnd, to) : titledEnd;
  if (end < 0) return closed === UNFINISHED ? UNFINISHED : null;
  if (titledEnd >= 0) add('LinkTitle', title, closed);
  return { parts, end };
}

/** The end of the line if nothing more is said on it, or -1. */
function lineEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && text.charCodeAt(at) !== LINE_FEED && isSpace(text.charCodeAt(at))) at++;
  return at === to || text.charCodeAt(at) === LINE_FEED ? at : -1;
}
