import { digest } from '../digest';

/**
 * The list block: the one region of a note that the list writes. Its end marker carries a token for each thing
 * the list wrote, so that the note is its own merge base.
 */
export const blockStart = '%% paper-club list %%';
const endMarker = /^%% end paper-club list((?: [0-9a-f]{16})*) \/((?: [0-9a-f]{16})*) %%$/;
const trace = /%%\s*(?:end\s+)?paper-club\s+list/gi;

/** Eight digits that say which thing (a link, a heading, a property), then eight that say how it read. */
export type Token = string;

/** What the list wrote into a note, as its end marker tells: tokens, each with a space before it. */
export interface Written {
  readonly properties: string;
  /** In the order of the block. */
  readonly items: string;
}

export function token(key: string, text: string): Token {
  return digest(key) + digest(text);
}

export function tokenOfProperty(name: string, valueKey: string): Token {
  return token(`property:${name}`, valueKey);
}

export function keyOf(written: Token): string {
  return written.slice(0, 8);
}

export function textOf(written: Token): string {
  return written.slice(8);
}

export function blockEnd({ properties, items }: Written): string {
  return `%% end paper-club list${properties} /${items} %%`;
}

export type FoundBlock =
  /** No trace of a marker: the member took the note over. */
  | { readonly kind: 'none' }
  /** Markers doubled, reordered, damaged or alone. `line` is the first that is wrong, counted from 1. */
  | { readonly kind: 'broken'; readonly line: number }
  | {
      readonly kind: 'block';
      /** Offset of the start marker. */
      readonly from: number;
      /** Offset after the end marker, before its line break. */
      readonly to: number;
      /** The text between the two marker lines. */
      readonly content: string;
      readonly written: Written;
    };

/** Exactly one well-formed pair is a block; anything else that looks like a marker is a reason to touch nothing. */
export function findBlock(note: string): FoundBlock {
  const [start, end, extra] = markersIn(note);
  if (start === undefined) return { kind: 'none' };
  const [, properties, items] = endMarker.exec(end?.text ?? '') ?? [];
  const wrong = start.text !== blockStart ? start : items === undefined ? (end ?? start) : extra;
  if (wrong !== undefined || end === undefined || properties === undefined || items === undefined)
    return { kind: 'broken', line: note.slice(0, wrong?.from).split('\n').length };
  const content = note.slice(note.indexOf('\n', start.from) + 1, end.from);
  return { kind: 'block', from: start.from, to: end.to, content, written: { properties, items } };
}

export function tokensIn(written: string): readonly Token[] {
  return written.match(/\S+/g) ?? [];
}

interface Marker {
  readonly from: number;
  readonly to: number;
  /** Its line without space around it: formatters indent a line that follows a list. */
  readonly text: string;
}

/** The lines with a trace of a marker; more than three tell nothing new. */
function markersIn(note: string): readonly Marker[] {
  return [...note.matchAll(trace)].slice(0, 3).map(({ index }) => {
    const from = note.lastIndexOf('\n', index - 1) + 1;
    const next = note.indexOf('\n', index);
    const line = note.slice(from, next === -1 ? note.length : next).trimEnd();
    return { from, to: from + line.length, text: line.trimStart() };
  });
}
