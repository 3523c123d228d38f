import type { PaperId } from '../list/paper-id';
import type { Problem } from '../problem';

export type NoteKind = 'paper' | 'entry' | 'section' | 'list';

/** Every change an import would make, decided before anything is written: preview, import, undo and tests read it. */
export interface Plan {
  readonly changes: readonly Change[];
  /** Notes that need nothing. */
  readonly unchanged: readonly string[];
  /** What stays as the member left it although the list says otherwise. */
  readonly kept: readonly Kept[];
  readonly problems: readonly Problem[];
  readonly papers: readonly PlannedPaper[];
  /** What the list has that the vault has not taken yet; none for a list that is new to it. */
  readonly news: readonly News[];
}

/** The plan of an import that has nothing to do. */
export const emptyPlan: Plan = { changes: [], unchanged: [], kept: [], problems: [], papers: [], news: [] };

/** In the order in which they must be written: a section that names a note is written after the note. */
export type Change =
  | {
      readonly kind: 'create';
      readonly note: NoteKind;
      readonly path: string;
      readonly text: string;
      /** True when the member had deleted the note and asked for it back. */
      readonly restored: boolean;
    }
  | {
      readonly kind: 'update';
      readonly note: NoteKind;
      readonly path: string;
      readonly before: string;
      readonly after: string;
    };

export interface Kept {
  readonly path: string;
  /** A sentence: what was kept, why, and what the list has instead. */
  readonly because: string;
  /** The note was deleted by the member; an import that restores would bring it back. */
  readonly deleted: boolean;
}

/** A paper as it was read from the list, and where its note is or would be. */
export interface PlannedPaper {
  readonly id: PaperId;
  readonly title: string;
  readonly sections: readonly string[];
  readonly line: number;
  readonly path: string;
}

export type NewsKind = 'added' | 'identified' | 'renamed' | 'moved' | 'changed' | 'removed';

/** One thing that happened to an entry of the list, in a sentence. */
export interface Happening {
  readonly kind: NewsKind;
  readonly said: string;
}

/** All that is new about one entry, section or the list itself; it is taken or held back as a whole. */
export interface News {
  /** Key of its note. */
  readonly key: string;
  readonly title: string;
  /** Where its note is or would be. */
  readonly path: string;
  readonly happened: readonly Happening[];
  /** False for sections and the list's own words, which come with whatever is taken. */
  readonly isChoice: boolean;
  /** True for removals when most of the list is gone at once: they wait until a member chooses them. */
  readonly isDoubtful: boolean;
}
