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

/** Unpacks what `scripts/pack-list.cjs` puts in place of a `list.json`: texts and then two tables, all in one text. */
export async function unpackList(packed: string): Promise<PackedList> {
  const bytes = new Blob([readBase85(packed)]).stream();
  const text = await new Response(bytes.pipeThrough(new DecompressionStream('deflate-raw'))).text();
  const texts = text.split('\f');
  const entries = rowsOf(texts.pop()) as readonly EntryRow[];
  const citations = rowsOf(texts.pop()) as readonly CitationRow[];
  return {
    files: filesOf(texts),
    citations: citations.map(citationOf),
    entries: Object.fromEntries(entries.map(([[title], papers]) => [title, papers])),
  };
}

/** Where the README links its pages; their texts follow in that order. */
const pageLinks = /\([^:()]+\.md\)/g;

/** Spaces stand for the underscores of the links, for then they repeat the titles beside them. */
function filesOf([packedReadme = '', ...pages]: readonly string[]): ReadonlyMap<string, string> {
  const readme = packedReadme.replace(pageLinks, link => link.replaceAll(' ', '_'));
  const links = readme.match(pageLinks) ?? [];
  return new Map([
    ['README.md', readme],
    ...links.map((link, at) => [link.slice(1, -1), pages[at] ?? ''] as const),
  ]);
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
