import {
  APOSTROPHE,
  BACKSLASH,
  CLOSE_BRACKET,
  CLOSE_PAREN,
  GREATER,
  isSpace,
  LESS,
  LINE_FEED,
  OPEN_BRACKET,
  OPEN_PAREN,
  QUOTE,
} from './character-codes';

/** What a part of a link answers in place of its end: it cannot be one, or the text ends before it does. */
export const NOT_THERE = -1;
export const UNFINISHED = -2;

/** CommonMark's bound for labels serves titles too: looking for an end far away, again and again, takes too long. */
const LONGEST = 1000;

/** CommonMark lets a grammar stop counting; without a bound, each of a million open links looks through the rest. */
const MOST_PARENS = 32;

/** The end of the address of a link that begins at an offset. */
export function targetEnd(text: string, from: number, to: number): number {
  if (text.charCodeAt(from) === LESS && from < to) return angledEnd(text, from, to);
  let depth = 0;
  let at = from;
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isSpace(code) || (code === CLOSE_PAREN && depth === 0)) break;
    if (code === OPEN_PAREN) depth++;
    else if (code === CLOSE_PAREN) depth--;
    else if (code === BACKSLASH && at + 1 < to && !isSpace(text.charCodeAt(at + 1))) at++;
    if (depth > MOST_PARENS) return NOT_THERE;
  }
  if (at > from) return at;
  return at === to ? UNFINISHED : NOT_THERE;
}

function angledEnd(text: string, from: number, to: number): number {
  let escaped = false;
  for (let at = from + 1; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === GREATER && !escaped) return at + 1;
    if ((code === LESS && !escaped) || code === LINE_FEED) return NOT_THERE;
    escaped = code === BACKSLASH;
  }
  return UNFINISHED;
}

/** The end of a title with its quotation marks or parentheses. */
export function titleEnd(text: string, from: number, to: number): number {
  const mark = from < to ? text.charCodeAt(from) : -1;
  if (mark !== QUOTE && mark !== APOSTROPHE && mark !== OPEN_PAREN) return NOT_THERE;
  const last = mark === OPEN_PAREN ? CLOSE_PAREN : mark;
  const limit = Math.min(to, from + LONGEST);
  for (let at = from + 1; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === last) return at + 1;
    if (code === BACKSLASH) at++;
  }
  return limit < to ? NOT_THERE : UNFINISHED;
}

/** The end of a label with its brackets. A definition's label must say something. */
export function labelEnd(text: string, from: number, to: number, mustSay: boolean): number {
  const limit = Math.min(to, from + LONGEST);
  let isBlank = mustSay;
  for (let at = from + 1; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === CLOSE_BRACKET) return isBlank ? NOT_THERE : at + 1;
    if (code === OPEN_BRACKET) return NOT_THERE;
    if (!isSpace(code)) isBlank = false;
    if (code === BACKSLASH) at++;
  }
  return limit < to ? NOT_THERE : UNFINISHED;
}
