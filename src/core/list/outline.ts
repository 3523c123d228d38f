import type { Problem } from '../problem';
import type { PaperId } from './paper-id';
import type { Line } from './reading-list';

/** What the list itself says, before any page is read. */
export interface Outline {
  readonly file: string;
  readonly title: string;
  readonly introduction: readonly Line[];
  readonly sections: readonly OutlineSection[];
  readonly problems: readonly Problem[];
}

export interface OutlineSection {
  readonly title: string;
  readonly line: number;
  readonly introduction: readonly Line[];
  readonly entries: readonly OutlineEntry[];
}

/** An entry as the list alone shows it. */
export interface OutlineEntry {
  readonly number: number | null;
  /** '' when only the page can tell. */
  readonly title: string;
  readonly line: number;
  readonly page: string | null;
  /** Whether `page` is one of the source's files. */
  readonly hasPage: boolean;
  /** The paper that the list itself links, and its address. */
  readonly paper: PaperId | null;
  readonly url: string;
  readonly nicknames: readonly string[];
  readonly summary: readonly Line[];
  /** What the list links beside the paper and the page. */
  readonly links: readonly Line[];
  /** Files that the list links beside the paper. */
  readonly materials: readonly string[];
  /** Whether the list links anything for it at all. */
  readonly hasLink: boolean;
}
