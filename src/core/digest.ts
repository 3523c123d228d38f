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

function hex(value: number): string {
  // Adding 2^32 keeps leading zeros and is several times faster than padding.
  return (value + 0x1_0000_0000).toString(16).slice(1);
}

/** Eight hexadecimal digits. */
export function digest(text: string): string {
  return hex(hash(text, 0));
}

/** Sixteen hexadecimal digits and the length, for a whole file. */
export function fingerprint(text: string): string {
  return `${hex(hash(text, 0))}${hex(hash(text, 0x9e3779b9))}-${text.length}`;
}
