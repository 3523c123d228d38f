// The grammar compares numbers, since a string for every character would cost more than everything else it does.
export const TAB = 9;
export const LINE_FEED = 10;
const RETURN = 13;
export const SPACE = 32;
export const BANG = 33;
export const QUOTE = 34;
export const HASH = 35;
export const AMPERSAND = 38;
export const APOSTROPHE = 39;
export const OPEN_PAREN = 40;
export const CLOSE_PAREN = 41;
export const STAR = 42;
export const PLUS = 43;
export const DASH = 45;
export const DOT = 46;
export const ZERO = 48;
export const ONE = 49;
export const NINE = 57;
export const COLON = 58;
export const SEMICOLON = 59;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const QUESTION = 63;
export const OPEN_BRACKET = 91;
export const BACKSLASH = 92;
export const CLOSE_BRACKET = 93;
export const UNDERSCORE = 95;
export const BACKTICK = 96;
export const BAR = 124;
export const TILDE = 126;

/** White space as block structure and links see it; a no-break space is a letter to them. */
export function isSpace(code: number): boolean {
  return code === SPACE || code === TAB || code === LINE_FEED || code === RETURN;
}

/** What `\w` stands for, without the price of a regular expression. */
export function isWord(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= ZERO && code <= NINE) ||
    code === UNDERSCORE
  );
}

export function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The end of a run of one and the same character. */
export function skipRun(text: string, from: number, to: number, code: number): number {
  let at = from;
  while (at < to && text.charCodeAt(at) === code) at++;
  return at;
}
