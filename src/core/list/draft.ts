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

/** An entry while it is read: one that is only a title counts in a list of pages. */
export interface DraftEntry {
  /** Grows by the bullets under it. */
  entry: OutlineEntry;
  readonly isMarked: boolean;
  readonly inlines: readonly Inline[];
  /** Whether its form alone says that it is an entry, until items of its own show that it is a heading. */
  standsAlone: boolean;
}
