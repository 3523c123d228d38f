/** Looked up once: this runs for every character of every note. */
const { imul } = Math;

/**
 * Short digests of text: FNV-1a over UTF-16 code units with a final mix, 32 bits. They tell whether a text is
 * still as it was written; they are no defence against somebody who looks for a collision.
 */
function hash(text: string, seed: number): number {
  let state = 0x811c9dc5 ^ seed;
  for (let index = 0; index < text.length; index++) {
    state = imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  state = imul(state ^ (state >>> 16), 0x85ebca6b);
  state = imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}

/** Looked up byte by byte, because printing a number of 32 bits costs several times more than hashing a line. */
const bytes = Array.from({ length: 256 }, (_, byte) => (byte + 256).toString(16).slice(1));

function hex(value: number): string {
  const byte = (shift: number): string => bytes[(value >>> shift) & 255] ?? '';
  return byte(24) + byte(16) + byte(8) + byte(0);
}

/** Eight hexadecimal digits. */
export function digest(text: string): string {
  return hex(hash(text, 0));
}

/** Sixteen hexadecimal digits and the length, for a whole file. */
export function fingerprint(text: string): string {
  return `${hex(hash(text, 0))}${hex(hash(text, 0x9e3779b9))}-${text.length}`;
}
