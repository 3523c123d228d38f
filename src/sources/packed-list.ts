import type { Citation } from '../core/list/citation';
import { addressOfPaper } from '../core/list/paper-id';
import type { PaperId } from '../core/list/paper-id';

const ARXIV = 'https://arxiv.org/abs/';

/** A reading-list folder as `scripts/pack-list.cjs` packs it: what is empty is left out. */
export interface PackedList {
  readonly name: string;
  /** Shortened text by path, in the order of the list, its README first. */
  readonly files: Readonly<Record<string, string>>;
  readonly citations: readonly PackedCitation[];
  readonly entries: Readonly<Record<string, readonly PaperId[]>>;
}

export type PackedCitation = Pick<Citation, 'id' | 'title'> & Partial<Citation>;

/** The packed list in what a build or a test imports: the build gives its text; null when it was not packed at all. */
export function parsePacked(imported: unknown): PackedList | null {
  const value: unknown = typeof imported === 'string' ? JSON.parse(imported) : imported;
  return isPackedList(value) ? value : null;
}

/** In a bare `list.json`, `files` is a list of paths. */
function isPackedList(value: unknown): value is PackedList {
  if (typeof value !== 'object' || value === null || !('files' in value) || !('citations' in value))
    return false;
  return !Array.isArray(value.files) && Array.isArray(value.citations);
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

/** The text as it was before packing; see `shortener` in scripts/pack-list.cjs for what the short forms mean. */
export function expandText(text: string, packed: PackedList): string {
  const paths = Object.keys(packed.files);
  return text.replace(/\{([#/]?)(\d*)\}/g, (token, kind: string, digits: string) => {
    if (digits === '') return ARXIV;
    if (kind === '/') return paths[Number(digits)] ?? token;
    const citation = packed.citations[Number(digits)];
    if (citation === undefined) return token;
    return kind === '#' ? citation.title : `[${citation.title}](${addressOfPaper(citation.id)})`;
  });
}
