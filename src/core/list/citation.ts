import type { PaperId } from './paper-id';

/** What is known of a work beyond its mention in a list. A field without evidence is null or empty. */
export interface Citation {
  readonly id: PaperId;
  readonly title: string;
  /** Other spellings of the title that lists use for this work and no other. */
  readonly titleVariants: readonly string[];
  /** "Tom B. Brown", in the order of the paper. */
  readonly authors: readonly string[];
  /** Of the first public version. */
  readonly year: number | null;
  readonly venue: string | null;
  readonly nicknames: readonly string[];
  /** Other ids of the same work: an arXiv preprint and its proceedings paper. */
  readonly sameAs: readonly PaperId[];
}

/** Citations to look up by id or by title. */
export interface Catalogue {
  byId(id: PaperId): Citation | null;
  /** The papers that an entry of this exact title (after normalising) is known to name; null when unknown. */
  byTitle(title: string): readonly PaperId[] | null;
  /** The id that stands for every id of the same work, and for every spelling of its address. */
  canonical(id: PaperId): PaperId;
}
