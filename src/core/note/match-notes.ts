import { digest } from '../digest';
import type { Catalogue } from '../list/citation';
import { propertyOf, type KnownNote, type KnownNotes } from './known-notes';
import { property } from './property-names';
import type { Subject, Subjects } from './subjects';
import { sharedWords } from './title-words';
import { workKey } from './work-key';

/** The note of each subject that is in the vault already, by the subject's key. */
export type MatchedNotes = ReadonlyMap<string, KnownNote>;

/**
 * Finds each subject's note: by its id; else an entry or section that was renamed on the list, told by what it names
 * or by its number and words; else the note of an undecided entry that now has its paper. A list that was renamed is told
 * by what it names too, because another list in the vault is not this one.
 */
export function matchNotes(subjects: Subjects, known: KnownNotes, catalogue: Catalogue): MatchedNotes {
  const matched = new Map<string, KnownNote>();
  for (const { key } of subjects.all) {
    const note = known.byKey.get(key);
    if (note !== undefined) matched.set(key, note);
  }
  const keys = new Set(subjects.all.map(subject => subject.key));
  const free = [...known.byKey.values()].filter(note => !keys.has(note.key) && note.kind !== 'paper');
  for (const subject of subjects.all) {
    if (matched.has(subject.key) || known.doubled.has(subject.key)) continue;
    const index = free.findIndex(note => isSame(subject, note, subjects, catalogue));
    const [note] = index === -1 ? [] : free.splice(index, 1);
    if (note !== undefined) matched.set(subject.key, note);
  }
  return matched;
}

function isSame(subject: Subject, note: KnownNote, subjects: Subjects, catalogue: Catalogue): boolean {
  switch (subject.kind) {
    case 'paper': {
      const own = subject.places.find(({ entry }) => entry.papers.length === 1);
      return note.kind === 'entry' && own !== undefined && isNumberedAlike(note, own.entry);
    }
    case 'entry': {
      const { entry } = subject.place;
      const papers = entry.papers.map(id => workKey(id, catalogue));
      return note.kind === 'entry' && (namesMost(note, papers) || isNumberedAlike(note, entry));
    }
    case 'section': {
      const entries = subject.section.entries.map(entry => subjects.keyOfEntry(entry));
      return note.kind === 'section' && namesMost(note, entries);
    }
    case 'list': {
      const keys = subjects.all.map(each => each.key);
      return note.kind === 'list' && sharedKeys(note, keys) >= Math.min(keys.length, note.named.size) / 2;
    }
  }
}

function namesMost(note: KnownNote, keys: readonly string[]): boolean {
  const shared = sharedKeys(note, keys);
  return shared > 0 && shared >= keys.length / 2;
}

function sharedKeys(note: KnownNote, keys: readonly string[]): number {
  return keys.filter(key => note.named.has(digest(key))).length;
}

function isNumberedAlike(
  note: KnownNote,
  entry: { readonly number: number; readonly title: string },
): boolean {
  const isNumbered = propertyOf(note, property.entry) === String(entry.number);
  return isNumbered && sharedWords(propertyOf(note, property.title) ?? '', entry.title) >= 0.5;
}
