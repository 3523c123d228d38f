import type { Catalogue } from '../list/citation';
import type { ReadingList } from '../list/reading-list';
import { digest } from '../digest';
import { goneNotes } from './gone-notes';
import { knowNotes, propertyOf, type KnownNote, type KnownNotes, type NoteText } from './known-notes';
import { listedBefore, listedNow, type ListedSection, type NotesByDigest } from './listed';
import { matchNotes, type MatchedNotes } from './match-notes';
import { noteContext, type NoteContext } from './note-context';
import type { ParseYaml } from './parse-yaml';
import { keptByOtherLists } from './other-lists';
import { placeNotes } from './place-notes';
import { recogniseEntries } from './recognise-entries';
import { subjectsOf, type KnownKeys, type Subjects } from './subjects';
import { workKeys } from './work-key';

/** The vault as an import finds it. */
export interface VaultState {
  /** Notes that carry an id of the list, wherever they are. */
  readonly notes: readonly NoteText[];
  /** Every file of the vault. */
  readonly paths: readonly string[];
  /** Where the list lives, '' for the root of the vault. */
  readonly folder: string;
  /** Notes that the last import was to make and did not get to: their absence is no deletion. */
  readonly unfinished: ReadonlySet<string>;
}

/** A list beside the vault that it goes into: which note is whose, and how the list stood there before. */
export interface Survey {
  readonly list: ReadingList;
  readonly subjects: Subjects;
  readonly known: KnownNotes;
  readonly matched: MatchedNotes;
  /** Null for a list that is new to the vault. */
  readonly before: readonly ListedSection[] | null;
  readonly now: readonly ListedSection[];
  readonly context: NoteContext;
  /** Keys of works whose notes another list of the vault keeps up to date. */
  readonly foreign: ReadonlySet<string>;
}

export function surveyVault(
  given: ReadingList,
  { notes, paths, folder }: VaultState,
  catalogue: Catalogue,
  parseYaml: ParseYaml,
  knownKeys?: KnownKeys,
): Survey {
  const workKey = workKeys(catalogue);
  const known = knowNotes(notes, workKey);
  const list = recogniseEntries(given, known, catalogue, workKey, parseYaml);
  const subjects = subjectsOf(list, catalogue, workKey, knownKeys);
  const matched = matchNotes(subjects, known, workKey, folder);
  // A note whose id is doubled still has a place, the first of them, so that links lead somewhere.
  const noteAt = (key: string): KnownNote | undefined => matched.get(key) ?? known.doubled.get(key)?.[0];
  const used = new Set(matched.values());
  const named = [...known.byKey.values()].filter(note => /list|section/.test(note.kind) && !used.has(note));
  const places = placeNotes(subjects.all, noteAt, { paths, folder, named });
  const where = { places, vaultPaths: paths, known };
  const gone = goneNotes(subjects, known, matched);
  const context = noteContext(list, subjects, catalogue, workKey, where, gone);
  const now = listedNow(list, subjects, workKey);
  const byDigest = notesByDigest(subjects, known, matched, now);
  const before = listedBefore(matched.get(subjects.listKey), byDigest);
  const foreign = keptByOtherLists(matched, known, subjects.listKey, folder);
  return { list, subjects, known, matched, before, now, context, foreign };
}

/** The note of a key, on the list or once on it. */
export function noteOfKey({ known, matched }: Survey, key: string): KnownNote | undefined {
  return matched.get(key) ?? known.byKey.get(key);
}

/** The title that a note carries, or would carry. */
export function titleOfKey(survey: Survey, key: string): string {
  const note = noteOfKey(survey, key);
  return survey.subjects.byKey(key)?.title ?? (note && propertyOf(note, 'title')) ?? '';
}

/** A note that was matched under another key than it carries goes by the list's key. */
function notesByDigest(
  subjects: Subjects,
  known: KnownNotes,
  matched: MatchedNotes,
  now: readonly ListedSection[],
): NotesByDigest {
  const keys = new Map<string, string>();
  for (const key of known.byKey.keys()) keys.set(digest(key), key);
  for (const { key } of subjects.all) keys.set(digest(key), key);
  for (const [key, note] of matched) keys.set(digest(note.key), key);
  const entries = now.flatMap(section => section.entries);
  const papersOf = new Map(entries.map(({ key, papers }) => [key, papers.map(digest)]));
  return {
    keyOf: written => keys.get(written),
    namedBy: key => {
      const note = matched.get(key) ?? known.byKey.get(key);
      // A page that could not be read left no word of its papers in the note.
      return new Set([...(note === undefined ? [] : known.named(note)), ...(papersOf.get(key) ?? [])]);
    },
  };
}
