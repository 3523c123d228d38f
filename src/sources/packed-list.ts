import type { Citation } from '../core/list/citation';
import type { PaperId } from '../core/list/paper-id';

/** A reading-list folder as `scripts/pack-list.cjs` packs it: what is empty is left out. */
export interface PackedList {
  readonly name: string;
  /** Text by path, in the order of the list, its README first. */
  readonly files: Readonly<Record<string, string>>;
  readonly citations: readonly PackedCitation[];
  readonly entries: Readonly<Record<string, readonly PaperId[]>>;
}

export type PackedCitation = Pick<Citation, 'id' | 'title'> & Partial<Citation>;

/** Unpacks what a build or a test imports in place of a `list.json`; null when it was not packed at all. */
export async function unpackList(imported: unknown): Promise<PackedList | null> {
  if (typeof imported !== 'string') return null;
  const bytes = Uint8Array.from(atob(imported), character => character.charCodeAt(0));
  const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const value: unknown = JSON.parse(await new Response(inflated).text());
  return isPackedList(value) ? value : null;
}

function isPackedList(value: unknown): value is PackedList {
  return typeof value === 'object' && value !== null && 'files' in value && 'citations' in value;
}

/** A whole citation again; what was left out is empty or unknown. */
export function unpackCitation(packed: PackedCitation): Citation {
  return {
    titleVariants: [],
    authors: [],
    year: null,
    venue: null,
    nicknames: [],
    sameAs: [],
    ...packed,
  };
}
