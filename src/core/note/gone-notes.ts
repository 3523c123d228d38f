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

/** Notes of papers and entries that an earlier import made and the list no longer names, in the order of their titles. */
export function goneNotes(subjects: Subjects, known: KnownNotes, matched: MatchedNotes): readonly GoneNote[] {
  const keys = new Set(subjects.all.map(subject => subject.key));
  const used = new Set([...matched.values()].map(note => note.path));
  const isGone = (note: KnownNote): boolean =>
    (note.kind === 'paper' || note.kind === 'entry') &&
    !keys.has(note.key) &&
    !used.has(note.path) &&
    known.wasImported(note.key);
  return [...known.byKey.values()]
    .filter(isGone)
    .map(({ key, path, ...note }) => ({
      key,
      path,
      title: propertyOf({ path, ...note }, property.title) ?? baseName(path),
    }))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
}
