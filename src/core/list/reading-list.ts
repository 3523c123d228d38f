import type { Problem } from '../problem';
import type { PaperId } from './paper-id';

/** A whole reading list, read and made inert: every text in it is safe to put into a note as it stands. */
export interface ReadingList {
  readonly title: string;
  /** What the list says of itself before its first entry, one paragraph each. */
  readonly introduction: readonly Line[];
  /** In the order of the list; a section has at least one entry. */
  readonly sections: readonly Section[];
  /** Every paper that an entry names, once, in the order first named. Resources are not in it. */
  readonly papers: readonly Paper[];
  readonly problems: readonly Problem[];
}

export interface Section {
  /** Plain text, unique in the list ignoring case; '' for entries that stand under no heading. */
  readonly title: string;
  /** Of the heading in the README, counted from 1. */
  readonly line: number;
  readonly introduction: readonly Line[];
  readonly entries: readonly Entry[];
}

/** One item of the list: what is read for one meeting. It may name no paper (a library) or nine (a symposium). */
export interface Entry {
  /** The list's own number where it has one, else the position in the list counted from 1. */
  readonly number: number;
  /** Plain text, as the list names the entry. */
  readonly title: string;
  readonly file: string;
  readonly line: number;
  /** Path of the entry's own Markdown file inside the source, or null. */
  readonly page: string | null;
  /** True when the page could not be read, so that the entry arrives from the list alone. */
  readonly pageMissing: boolean;
  /** 0..n papers, each found in `ReadingList.papers`. */
  readonly papers: readonly PaperId[];
  /** What the list says about it beyond naming it; empty when it says nothing. */
  readonly summary: readonly Line[];
  readonly groups: readonly ResourceGroup[];
  /** Files beside the page: notebooks, slides, PDFs. */
  readonly materials: readonly Material[];
  /** True when the list does not say which paper is meant: the lead decides. */
  readonly undecided: boolean;
}

export interface Material {
  /** Inside the source. */
  readonly path: string;
  /** Where it is on the web; null for a source that is not there. */
  readonly address: string | null;
}

export interface Paper {
  readonly id: PaperId;
  /** Plain text, as the list names it. */
  readonly title: string;
  /** As the list links it: the first address, character for character as far as a note may hold it. */
  readonly url: string;
  /** Short names the list gives beside it: FiD, Contriever. */
  readonly nicknames: readonly string[];
  /** What the list says about this paper where it names several in one entry; else empty. */
  readonly about: readonly Line[];
  readonly file: string;
  readonly line: number;
}

/** The resources under one label of a page: "Further reading", "Code", "Notes". */
export interface ResourceGroup {
  /** Inert text without the colon. */
  readonly heading: string;
  readonly items: readonly ResourceItem[];
}

export interface ResourceItem {
  readonly form: 'bullet' | 'paragraph';
  readonly line: Line;
}

/** One line of inert Markdown in parts, so that links to papers can be written as links to their notes. */
export type Line = readonly Part[];

export type Part =
  /** Inert Markdown without links. */
  | { readonly kind: 'text'; readonly markdown: string }
  /** A link that is no paper. `label` is inert Markdown without brackets, `url` is http(s) or mailto. */
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  /** A link to a paper: `title` is the plain text of the link, which may be a mere label such as "pdf". */
  | { readonly kind: 'paper'; readonly id: PaperId; readonly title: string; readonly url: string };
