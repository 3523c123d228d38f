import type { Inline } from './inline';

/** One block of a list or page in reading order, with its lists and quotes unfolded. */
export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ItemBlock
  | RowBlock
  /** Code of a page, kept only to be read. */
  | { readonly kind: 'code'; readonly text: string; readonly line: number }
  | { readonly kind: 'rule'; readonly line: number };

export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: number;
  readonly inlines: readonly Inline[];
  readonly line: number;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly inlines: readonly Inline[];
  readonly line: number;
  readonly quoted: boolean;
}

export interface ItemBlock {
  readonly kind: 'item';
  /** The paragraphs of the item; an item inside it follows as an item of its own. */
  readonly paragraphs: readonly (readonly Inline[])[];
  readonly line: number;
  /** 0 for an item of an outer list. */
  readonly depth: number;
  /** In a numbered list. */
  readonly number: number | null;
}

export interface RowBlock {
  readonly kind: 'row';
  /** Titles of the columns, in lower case. */
  readonly columns: readonly string[];
  readonly cells: readonly (readonly Inline[])[];
  readonly line: number;
}
