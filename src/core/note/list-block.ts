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

/** What the list wrote into a note, as its end marker tells. */
export interface Written {
  readonly properties: readonly Token[];
  /** In the order of the block. */
  readonly items: readonly Token[];
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

export function blockEnd(written: Written): string {
  const list = (tokens: readonly Token[]): string => tokens.map(each => ` ${each}`).join('');
  return `%% end paper-club list${list(written.properties)} /${list(written.items)} %%`;
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
  const traces = [...note.matchAll(trace)].map(match => match.index);
  if (traces.length === 0) return { kind: 'none' };
  const lines = traces.slice(0, 3).map(offset => lineAround(note, offset));
  const [start, end] = lines;
  if (start === undefined || start.text !== blockStart)
    return { kind: 'broken', line: lineNumber(note, start) };
  const marker = endMarker.exec(end?.text ?? '');
  if (end === undefined || marker === null) return { kind: 'broken', line: lineNumber(note, end ?? start) };
  const extra = lines[2];
  if (extra !== undefined) return { kind: 'broken', line: lineNumber(note, extra) };
  const contentFrom = note.indexOf('\n', start.from) + 1;
  return {
    kind: 'block',
    from: start.from,
    to: end.to,
    content: note.slice(contentFrom, end.from),
    written: { properties: tokensIn(marker[1]), items: tokensIn(marker[2]) },
  };
}

function tokensIn(text: string | undefined): readonly Token[] {
  return text === undefined || text === '' ? [] : text.trim().split(' ');
}

interface LineAround {
  readonly from: number;
  readonly to: number;
  /** Without space around it: formatters indent a line that follows a list. */
  readonly text: string;
}

function lineAround(note: string, offset: number): LineAround {
  const from = note.lastIndexOf('\n', offset - 1) + 1;
  const next = note.indexOf('\n', offset);
  const line = note.slice(from, next === -1 ? note.length : next).trimEnd();
  return { from, to: from + line.length, text: line.trimStart() };
}

/** Counted from 1. */
function lineNumber(note: string, line: LineAround | undefined): number {
  return line === undefined ? 0 : note.slice(0, line.from).split('\n').length;
}
