import type { Problem } from '../problem';
import { listWording } from '../wording/list-wording';
import type { Outline } from './outline';

/** A list of this size has some 50,000 entries; anything larger is another kind of file. */
const LARGEST = 10 * 1024 * 1024;

/** First bytes of files that are often taken for a list. */
const KINDS: readonly { readonly kind: string; readonly bytes: readonly number[] }[] = [
  { kind: 'a PDF', bytes: [0x25, 0x50, 0x44, 0x46] },
  { kind: 'a ZIP archive', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'a picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'a picture', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'a picture', bytes: [0x47, 0x49, 0x46, 0x38] },
  { kind: 'a packed file', bytes: [0x1f, 0x8b] },
];

/** The text of a list's file, or why it cannot be a list. */
export type DecodedList = { readonly text: string } | { readonly problem: Problem };

/** Reads the bytes of a list as text, or says what was found in their place. */
export function decodeList(bytes: Uint8Array, file: string): DecodedList {
  const found = foreignBytes(bytes);
  if (found !== null) return refused(file, found);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refused(file, listWording.foundNotUtf8);
  }
  const foreign = foreignText(text);
  return foreign === null ? { text } : refused(file, foreign);
}

/** A problem for a text that names no entry; null for a list. */
export function refuseOutline(outline: Outline): Problem | null {
  if (outline.sections.length > 0) return null;
  return problemOf(outline.file, listWording.foundNoEntry);
}

function foreignBytes(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return listWording.foundEmpty;
  if (bytes.length > LARGEST) return listWording.foundTooLarge((bytes.length / 1024 / 1024).toFixed(1));
  const kind = KINDS.find(({ bytes: first }) => first.every((byte, at) => bytes[at] === byte));
  if (kind !== undefined) return listWording.foundBinary(kind.kind);
  if (isUtf16(bytes)) return listWording.foundUtf16;
  return bytes.includes(0) ? listWording.foundBinary('a binary file') : null;
}

/** A byte order mark, or a zero in every second byte of the beginning. */
function isUtf16(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  const start = bytes.subarray(0, 512);
  if (start.length < 4) return false;
  const zeros = [0, 0];
  for (const [at, byte] of start.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = start.length / 2;
  return (odd > half * 0.6 && even < half * 0.1) || (even > half * 0.6 && odd < half * 0.1);
}

function foreignText(text: string): string | null {
  const start = text.slice(0, 2000).trimStart();
  if (start === '' && text.trim() === '') return listWording.foundEmpty;
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html)[\s>]/i.test(start))
    return listWording.foundHtml;
  if (/^404:? not found\s*$/i.test(text.trim())) return listWording.foundNotFound;
  return null;
}

function refused(file: string, found: string): DecodedList {
  return { problem: problemOf(file, found) };
}

function problemOf(file: string, found: string): Problem {
  return { file, line: 0, message: listWording.notAList(found) };
}
