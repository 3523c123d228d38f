import type { Problem } from '../problem';
import * as listWording from '../wording/list-wording';
import type { Outline } from './outline';

/** A list of this size has some 50,000 entries; anything larger is another kind of file. */
const LARGEST = 10;

/** What is often taken for a list, each with the bytes that it may begin with. */
const KINDS: readonly (readonly [string, ...string[]])[] = [
  [listWording.foundBinary('a PDF'), '%PDF'],
  [listWording.foundBinary('a ZIP archive'), 'PK\x03\x04'],
  [listWording.foundBinary('a picture'), '\x89PNG', '\xff\xd8\xff', 'GIF8'],
  [listWording.foundBinary('a packed file'), '\x1f\x8b'],
  [listWording.foundUtf16, '\xff\xfe', '\xfe\xff'],
];

/** The text of a list's file, or why it cannot be a list. */
export type DecodedList = { readonly text: string } | { readonly problem: Problem };

/** Reads the bytes of a list as text, or says what was found in their place. */
export function decodeList(bytes: Uint8Array, file: string): DecodedList {
  const foreign = foreignBytes(bytes);
  if (foreign !== null) return { problem: problemOf(file, foreign) };
  let found: string | null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    found = foreignText(text);
    if (found === null) return { text };
  } catch {
    found = listWording.foundNotUtf8;
  }
  return { problem: problemOf(file, found) };
}

/** A problem for a text that names no entry; null for a list. */
export function refuseOutline({ file, sections }: Outline): Problem | null {
  return sections.length > 0 ? null : problemOf(file, listWording.foundNoEntry);
}

function foreignBytes(bytes: Uint8Array): string | null {
  const megabytes = bytes.length / 1024 / 1024;
  if (megabytes > LARGEST) return listWording.foundTooLarge(megabytes.toFixed(1));
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  const kind = KINDS.find(([, ...beginnings]) => beginnings.some(bytes => start.startsWith(bytes)));
  if (kind !== undefined) return kind[0];
  // Without a byte order mark, letters of UTF-16 have a zero in every second byte.
  const zeros = [...start].map(character => Number(character === '\0')).join('');
  if (zeros === '0101' || zeros === '1010') return listWording.foundUtf16;
  return bytes.includes(0) ? listWording.foundBinary('a binary file') : null;
}

function foreignText(text: string): string | null {
  const start = text.slice(0, 2000).trimStart();
  if (start === '' && text.trim() === '') return listWording.foundEmpty;
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html)[\s>]/i.test(start))
    return listWording.foundHtml;
  return /^404:? not found\s*$/i.test(start) ? listWording.foundNotFound : null;
}

function problemOf(file: string, found: string): Problem {
  return { file, line: 0, message: listWording.notAList(found) };
}
