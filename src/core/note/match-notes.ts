import { digest } from '../digest';
import type { Entry } from '../list/reading-list';
import { byPath, propertyOf, type KnownNote, type KnownNotes } from './known-notes';
import type { Subject, Subjects } from './subjects';
import { sharedWords } from './title-words';
import type { WorkKey } from './work-key';

/** The note of each subject that is in the vault already, by the subject's key. */
export type MatchedNotes = ReadonlyMap<string, KnownNote>;

/**
 * Finds each subject's note: by its id; else an entry or section that was renamed on the list, told by what it names
 * or by its number and words; else the note of an undecided entry that now has its paper. A list that was renamed is told
 * by what it names too, because another list in the vault is not this one.
 */
export function matchNotes(subjects: Subjects, known: KnownNotes, workKey: WorkKey): MatchedNotes {
  const matched = new Map<string, KnownNote>();
  const missing: Subject[] = [];
  for (const subject of subjects.all) {
    const note = known.byKey.get(subject.key);
    if (note !== undefined) matched.set(subject.key, note);
    else if (!known.doubled.has(subject.key)) missing.push(subject);
  }
  const free = [...known.byKey.values()]
    .filter(note => note.kind !== 'paper' && subjects.byKey(note.key) === undefined)
    .sort(byPath);
  for (const subject of missing) {
    const index = free.findIndex(note => isSame(subject, note, subjects, known, workKey));
    const [note] = index === -1 ? [] : free.splice(index, 1);
    if (note !== undefined) matched.set(subject.key, note);
  }
  return matched;
}

function isSame(
  subject: Subject,
  note: KnownNote,
  subjects: Subjects,
  known: KnownNotes,
  workKey: WorkKey,
): boolean {
  if (note.kind !== (subject.kind === 'paper' ? 'entry' : subject.kind)) return false;
  const named = known.named(note);
  const shared = (keys: readonly string[]): number => keys.filter(key => named.has(digest(key))).length;
  const namesMost = (keys: readonly string[]): boolean => {
    const count = shared(keys);
    return count > 0 && count >= keys.length / 2;
  };
  switch (subject.kind) {
    case 'paper':
      return isNumberedAlike(note, subject.places.find(({ entry }) => entry.papers.length === 1)?.entry);
    case 'entry': {
      const { entry } = subject.place;
      return namesMost(entry.papers.map(workKey)) || isNumberedAlike(note, entry);
    }
    case 'section':
      return namesMost(subject.section.entries.map(entry => subjects.keyOf(entry)));
    case 'list':
      return shared(subjects.all.map(each => each.key)) >= Math.min(subjects.all.length, named.size) / 2;
  }
}

function isNumberedAlike(note: KnownNote, entry: Entry | undefined): boolean {
  if (entry === undefined || propertyOf(note, 'entry') !== String(entry.number)) return false;
  return sharedWords(propertyOf(note, 'title') ?? '', entry.title) >= 0.5;
}
