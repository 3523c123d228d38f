import type { Citation } from '../core/list/citation';
import type { PaperId } from '../core/list/paper-id';
import { readBase85 } from './base85';

/** A reading-list folder that travels inside the plugin. */
export interface PackedList {
  /** Text by path, in the order of the list, its README first. */
  readonly files: ReadonlyMap<string, string>;
  readonly citations: readonly Citation[];
  readonly entries: Readonly<Record<string, readonly PaperId[]>>;
}

/** A work in the table of citations: its own id and title go before others that are in use for it. */
type CitationRow = readonly [
  ids: readonly [PaperId, ...PaperId[]],
  titles: readonly [string, ...string[]],
  authors: readonly string[],
  nicknames: readonly string[],
  year: readonly [string?],
  venue: readonly [string?],
];

type EntryRow = readonly [title: readonly [string], papers: readonly PaperId[]];

/** Unpacks what `scripts/pack-list.cjs` puts in place of a `list.json`: files and then two tables, all in one text. */
export async function unpackList(packed: string): Promise<PackedList> {
  const bytes = new Blob([readBase85(packed)]).stream();
  const text = await new Response(bytes.pipeThrough(new DecompressionStream('deflate-raw'))).text();
  const files = text.split('\f');
  const entries = rowsOf(files.pop()) as readonly EntryRow[];
  const citations = rowsOf(files.pop()) as readonly CitationRow[];
  return {
    files: new Map(files.map(cutPath)),
    citations: citations.map(citationOf),
    entries: Object.fromEntries(entries.map(([[title], papers]) => [title, papers])),
  };
}

/** A file begins with a line that says its path. */
function cutPath(file: string): readonly [string, string] {
  const end = file.indexOf('\n');
  return [file.slice(0, end), file.slice(end + 1)];
}

/** A line for each row, tabs between its cells and `|` between what stands in one cell. */
function rowsOf(table = ''): readonly unknown[] {
  const lines = table.match(/.+/g) ?? [];
  return lines.map(line => line.split('\t').map(cell => cell.match(/[^|]+/g) ?? []));
}

function citationOf(row: CitationRow): Citation {
  const [[id, ...sameAs], [title, ...titleVariants], authors, nicknames, [year], [venue = null]] = row;
  return {
    id,
    sameAs,
    title,
    titleVariants,
    authors,
    nicknames,
    year: year === undefined ? null : Number(year),
    venue,
  };
}
