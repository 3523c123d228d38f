import type { Problem } from '../problem';
import type { Inline } from './inline';
import type { OutlineEntry } from './outline';
import type { Line } from './reading-list';

/** A section while it is read. */
export interface DraftSection {
  readonly title: string;
  /** The title of the heading above. */
  readonly parent: string;
  readonly line: number;
  /** Whether it stands under the list's own title or none. */
  readonly isTop: boolean;
  readonly introduction: Line[];
  readonly entries: DraftEntry[];
}

/** An entry while it is read; it grows by the bullets under it. */
export interface DraftEntry extends OutlineEntry {
  readonly summary: Line[];
  readonly links: Line[];
  /** Whether its title is set apart, so that it may stand without a link in a list of pages. */
  readonly isMarked: boolean;
  /** Whether its form alone says that it is an entry, until items of its own show that it is a heading. */
  standsAlone: boolean;
  /** What is wrong with its links. */
  readonly problems: readonly Problem[];
  /** Its words, for the case that it turns out to be no entry; a work is one for certain. */
  readonly inlines: readonly Inline[];
}
