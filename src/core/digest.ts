/** Looked up once: this runs for every character of every note. */
const { imul } = Math;

/**
 * Short digests of text: FNV-1a over UTF-16 code units with a final mix, 32 bits. They tell whether a text is
 * still as it was written; they are no defence against somebody who looks for a collision.
 */
const start = 0x811c9dc5;
const prime = 0x01000193;

/** Looked up byte by byte, because printing a number of 32 bits costs several times more than hashing a line. */
const bytes = Array.from({ length: 256 }, (_, byte) => (byte + 256).toString(16).slice(1));

/** The final mix, in eight hexadecimal digits. */
function finish(state: number): string {
  const once = imul(state ^ (state >>> 16), 0x85ebca6b);
  const twice = imul(once ^ (once >>> 13), 0xc2b2ae35);
  const value = twice ^ (twice >>> 16);
  const byte = (shift: number): string => bytes[(value >>> shift) & 255] ?? '';
  return byte(24) + byte(16) + byte(8) + byte(0);
}

/** Eight hexadecimal digits. */
export function digest(text: string): string {
  let state = start;
  for (let index = 0; index < text.length; index++) {
    state = imul(state ^ text.charCodeAt(index), prime);
  }
  return finish(state);
}

/** Sixteen hexadecimal digits and the length, for a whole file: two digests side by side, at hardly more than the cost of one. */
export function fingerprint(text: string): string {
  let state = start;
  let other = state ^ 0x9e3779b9;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    state = imul(state ^ code, prime);
    other = imul(other ^ code, prime);
  }
  return `${finish(state)}${finish(other)}-${text.length}`;
}
