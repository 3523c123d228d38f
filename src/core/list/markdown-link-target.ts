import { CLOSE_PAREN, OPEN_BRACKET, OPEN_PAREN, skipSpace } from './character-codes';
import { labelEnd, targetEnd, titleEnd } from './markdown-links';
import type { MarkdownNode } from './markdown-node';
import { makeNode } from './markdown-node';

/** Reads what follows the brackets of a link, adds its parts to the link's and answers where the link ends. */
export function readTarget(
  text: string,
  from: number,
  to: number,
  shift: number,
  parts: MarkdownNode[],
): number {
  const add = (name: string, start: number, end: number): void => {
    parts.push(makeNode(name, start + shift, end + shift));
  };
  const next = from < to ? text.charCodeAt(from) : -1;
  if (next === OPEN_BRACKET) {
    const end = labelEnd(text, from, to, false);
    if (end < 0) return from;
    add('LinkLabel', from, end);
    return end;
  }
  if (next !== OPEN_PAREN) return from;
  const url = skipSpace(text, from + 1, to);
  const urlEnd = targetEnd(text, url, to);
  const title = urlEnd < 0 ? url : skipSpace(text, urlEnd, to);
  const end = urlEnd >= 0 && title > urlEnd ? titleEnd(text, title, to) : -1;
  const at = end < 0 ? title : skipSpace(text, end, to);
  if (at >= to || text.charCodeAt(at) !== CLOSE_PAREN) return from;
  add('LinkMark', from, from + 1);
  if (urlEnd >= 0) add('URL', url, urlEnd);
  if (end >= 0) add('LinkTitle', title, end);
  add('LinkMark', at, at + 1);
  return at + 1;
}
