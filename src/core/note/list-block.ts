import { digest } from '../digest';

/**
 * The list block: the one region of a note that the list writes. Its last line but one carries a token for each
 * thing the list wrote, so that the note is its own merge base. The lines around it never change: Git takes lines
 * that touch for one place, and a member's words may stand right above or below it.
 */
export const blockStart = '%% paper-club list %%';
const blockEnd = '%% end paper-club list %%';
const writtenMarker = /^%% paper-club list wrote((?: [0-9a-f]{16})*) \/((?: [0-9a-f]{16})*) %%$/;
const trace = /%%\s*(?:end\s+)?paper-club\s+list/gi;

/** Eight digits that say which thing (a link, a heading, a property), then eight that say how it read. */
export type Token = string;

/** What the list wrote into a note, as the note tells: tokens, each with a space before it. */
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

/** The lines that end a block, an empty one first, the last without its line break. */
export function blockEnding({ properties, items }: Written, eol: string): string {
  return `${eol}%% paper-club list wrote${properties} /${items} %%${eol}${blockEnd}`;
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
      /** The text between the markers, without the empty line that ends it. */
      readonly content: string;
      readonly written: Written;
    };

/** Exactly one well-formed set of markers is a block; anything else that looks like one is a reason to touch nothing. */
export function findBlock(note: string): FoundBlock {
  const [start, wrote, end, extra] = markersIn(note);
  if (start === undefined) return { kind: 'none' };
  const [, properties, items] = writtenMarker.exec(wrote?.text ?? '') ?? [];
  const wrong =
    start.text !== blockStart
      ? start
      : items === undefined
        ? (wrote ?? start)
        : (wrongEnd(note, wrote, end) ?? extra);
  if (
    wrong !== undefined ||
    wrote === undefined ||
    end === undefined ||
    properties === undefined ||
    items === undefined
  )
    return { kind: 'broken', line: note.slice(0, wrong?.from).split('\n').length };
  const content = note.slice(note.indexOf('\n', start.from) + 1, wrote.from).replace(/(^|\n)\r?\n$/, '$1');
  return { kind: 'block', from: start.from, to: end.to, content, written: { properties, items } };
}

/** Words between the last two lines of a block have no place to be kept in. */
function wrongEnd(note: string, wrote: Marker | undefined, end: Marker | undefined): Marker | undefined {
  if (end === undefined) return wrote;
  return end.text === blockEnd && note.slice(wrote?.to, end.from).trim() === '' ? undefined : end;
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

/** The lines with a trace of a marker; more than four tell nothing new. */
function markersIn(note: string): readonly Marker[] {
  return [...note.matchAll(trace)].slice(0, 4).map(({ index }) => {
    const from = note.lastIndexOf('\n', index - 1) + 1;
    const next = note.indexOf('\n', index);
    const line = note.slice(from, next === -1 ? note.length : next).trimEnd();
    return { from, to: from + line.length, text: line.trimStart() };
  });
}
