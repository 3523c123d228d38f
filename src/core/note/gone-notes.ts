import { digest } from '../digest';
import { propertyOf, type KnownNote, type KnownNotes } from './known-notes';
import { baseName } from './note-links';
import type { Subjects } from './subjects';

export interface GoneNote {
  readonly key: string;
  readonly path: string;
  readonly title: string;
}

/**
 * Notes of papers and entries that an earlier import of this list made and that it no longer names, in the order of
 * their titles. What only another list in the vault named is not gone.
 */
export function goneNotes(
  subjects: Subjects,
  known: KnownNotes,
  matched: ReadonlyMap<string, KnownNote>,
): readonly GoneNote[] {
  const used = new Set(matched.values());
  const left = [...known.byKey.values()].filter(
    note => /paper|entry/.test(note.kind) && subjects.byKey(note.key) === undefined && !used.has(note),
  );
  // Mostly none, and then nothing needs to be known of the others.
  const named = new Set(left.length === 0 ? [] : [...used].flatMap(note => [...known.named(note)]));
  return left
    .filter(note => named.has(digest(note.key)))
    .map(note => ({
      key: note.key,
      path: note.path,
      title: propertyOf(note, 'title') ?? baseName(note.path),
    }))
    .sort((a, b) => (a.title < b.title || (a.title === b.title && a.key < b.key) ? -1 : 1));
}
