import { digest } from '../digest';
import type { Entry } from '../list/reading-list';
import { folderOf } from '../list/list-path';
import { changedIds } from './changed-ids';
import { byPath, propertyOf, type KnownNote, type KnownNotes } from './known-notes';
import type { Subject, Subjects } from './subjects';
import { remember } from './remember';
import { sharedWords } from './title-words';
import type { WorkKey } from './work-key';

/** The note of each subject that is in the vault already, by the subject's key. */
export type MatchedNotes = ReadonlyMap<string, KnownNote>;

/**
 * Finds each subject's note: by its id; else an entry or section that was renamed on the list, told by what it names
 * or by its number and words; else the note of an undecided entry that now has its paper; else that of a paper whose id
 * changed. A list that was renamed is told by what it names and by its folder, because another list in the vault is not
 * this one, and neither are the notes that the other names.
 */
export function matchNotes(
  subjects: Subjects,
  known: KnownNotes,
  workKey: WorkKey,
  folder: string,
): MatchedNotes {
  const matched = new Map<string, KnownNote>();
  const missing: Subject[] = [];
  for (const subject of subjects.all) {
    const note = known.byKey.get(subject.key);
    if (note !== undefined) matched.set(subject.key, note);
    else if (known.doubled.has(subject.key)) continue;
    else if (subject.kind === 'list') missing.unshift(subject);
    else missing.push(subject);
  }
  const free = [...known.byKey.values()]
    .filter(note => note.kind !== 'paper' && subjects.byKey(note.key) === undefined)
    .filter(note => note.kind !== 'list' || folderOf(note.path) === folder)
    .sort(byPath);
  const isForeign = remember((key: string) => namedByOthers(key, subjects, known, matched));
  for (const subject of missing) {
    const index = free.findIndex(
      note =>
        isSame(subject, note, subjects, known, workKey) && (note.kind === 'list' || !isForeign(note.key)),
    );
    const [note] = index === -1 ? [] : free.splice(index, 1);
    if (note !== undefined) matched.set(subject.key, note);
  }
  const unmatched = missing.filter(({ kind, key }) => kind === 'paper' && !matched.has(key));
  for (const [key, note] of changedIds(unmatched, subjects, known, matched)) matched.set(key, note);
  return matched;
}

/** Whether another list of the vault names the note of this key. */
function namedByOthers(key: string, subjects: Subjects, known: KnownNotes, matched: MatchedNotes): boolean {
  const own = matched.get(subjects.listKey);
  const written = digest(key);
  return [...known.byKey.values()].some(
    note => note.kind === 'list' && note !== own && known.named(note).has(written),
  );
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
