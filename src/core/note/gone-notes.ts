import { digest } from '../digest';
import { propertyOf, type KnownNote, type KnownNotes } from './known-notes';
import type { MatchedNotes } from './match-notes';
import { baseName } from './note-links';
import { property } from './property-names';
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
export function goneNotes(subjects: Subjects, known: KnownNotes, matched: MatchedNotes): readonly GoneNote[] {
  const keys = new Set(subjects.all.map(subject => subject.key));
  const used = new Set(matched.values());
  const named = new Set<string>();
  for (const note of used) for (const key of note.named) named.add(key);
  const isGone = (note: KnownNote): boolean =>
    (note.kind === 'paper' || note.kind === 'entry') &&
    !keys.has(note.key) &&
    !used.has(note) &&
    named.has(digest(note.key));
  return [...known.byKey.values()]
    .filter(isGone)
    .map(note => ({
      key: note.key,
      path: note.path,
      title: propertyOf(note, property.title) ?? baseName(note.path),
    }))
    .sort((a, b) => (a.title < b.title || (a.title === b.title && a.key < b.key) ? -1 : 1));
}
