import type { PaperId } from '../list/paper-id';

/** Some encrypted file systems hold 143 bytes in a name; `.md` and a bracketed addition must still fit. */
const longestName = 120;
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i;

/** Most titles are names already. */
const plain = /^[a-z0-9](?:[a-z0-9,()'&+-]| (?! ))*[a-z0-9)]$/i;
const invisible = /[\p{Cf}\p{Cs}]/gu;

/**
 * A file name (without `.md`) that Windows, macOS, Linux, iOS and Android allow and that a wikilink can hold.
 * Never empty; not yet unique.
 */
export function noteName(title: string): string {
  if (plain.test(title) && title.length <= longestName && !reserved.test(title)) return title;
  const name = title
    .normalize('NFC')
    .replace(invisible, joiner => (isJoiner(joiner) ? joiner : ''))
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\s*:\s+/g, ' - ')
    .replace(/[/\\:]/g, '-')
    .replace(/["*<>?|#^[\]]/g, '')
    .replace(/%{2,}/g, '%')
    .replace(/\s+/g, ' ');
  // A link that ends in ".md" leads to the file of that name, and so past "A.md.md".
  const short = trimEnds(cutToBytes(trimEnds(name), longestName)).replace(/\.(?=md$)/i, ' ');
  if (short === '') return 'Untitled';
  const stem = (short.split('.')[0] ?? short).trim();
  return reserved.test(stem) ? `${short} (paper)`.replace(/^([^.]*)\.(.*)$/, '$1 $2') : short;
}

/**
 * Two names with one key are one file on some system, or look like one: upper case first, because "ß" and "SS" are one
 * on a Mac.
 */
export function nameKey(name: string): string {
  if (/^[ -~]*$/.test(name)) return name.toLowerCase();
  return name.replace(invisible, '').normalize('NFKC').toUpperCase().toLowerCase().normalize('NFC');
}

/** Persian words and joined emoji need these two to be themselves. */
function isJoiner(character: string): boolean {
  return character === '\u200c' || character === '\u200d';
}

/** What tells two papers of one title apart, in the words of their ids; `attempt` counts from 1. */
export function qualifiedName(name: string, id: PaperId | null, attempt: number): string {
  const mark = attempt === 1 && id !== null ? readableId(id) : null;
  return `${cutToBytes(name, longestName - 24).trim()} (${mark ?? String(attempt + 1)})`;
}

function readableId(id: PaperId): string | null {
  const value = id.slice(id.indexOf(':') + 1);
  if (id.startsWith('url:') || value.length > 20) return null;
  return noteName(`${id.startsWith('arxiv:') ? 'arXiv ' : ''}${value}`);
}

function trimEnds(name: string): string {
  return name.replace(/^[\s.\u200c\u200d]+|[\s.\u200c\u200d]+$/g, '');
}

function cutToBytes(name: string, bytes: number): string {
  if (byteLength(name) <= bytes) return name;
  let cut = '';
  let used = 0;
  for (const character of name) {
    used += byteLength(character);
    if (used > bytes) break;
    cut += character;
  }
  const space = cut.lastIndexOf(' ');
  return space > cut.length / 2 ? cut.slice(0, space) : cut;
}

function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
