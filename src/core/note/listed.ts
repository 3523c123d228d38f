import { digest } from '../digest';
import type { ReadingList } from '../list/reading-list';
import * as noteWording from '../wording/note-wording';
import { findBlock, keyOf, tokensIn } from './list-block';
import type { KnownNote } from './known-notes';
import type { Subjects } from './subjects';
import type { WorkKey } from './work-key';

/** An entry by the key of its note, with the keys of its papers where it names several. */
export interface ListedEntry {
  readonly key: string;
  readonly papers: readonly string[];
}

/** A section with its entries in order; its key is '' for entries that stand under no heading. */
export interface ListedSection {
  readonly key: string;
  readonly entries: readonly ListedEntry[];
}

/** What tells the notes of the list by the digests of their keys, those that are on it now and those that were. */
export interface NotesByDigest {
  keyOf(digest: string): string | undefined;
  /** Digests of the keys that the note of an entry was written with. */
  namedBy(key: string): ReadonlySet<string>;
}

/** How the list stands now. */
export function listedNow(list: ReadingList, subjects: Subjects, workKey: WorkKey): readonly ListedSection[] {
  return list.sections.map(section => ({
    key: subjects.keyOf(section),
    entries: section.entries.map(entry => ({
      key: subjects.keyOf(entry),
      papers: entry.papers.length > 1 ? entry.papers.map(workKey) : [],
    })),
  }));
}

/**
 * How the list stood when this vault last took it, told by the list block of the list's own note, so that every member
 * and device of a shared vault sees the same. Null for a list that is new here and where the member took the note over.
 */
export function listedBefore(
  note: KnownNote | undefined,
  notes: NotesByDigest,
): readonly ListedSection[] | null {
  const block = note === undefined ? null : findBlock(note.text);
  if (block?.kind !== 'block') return null;
  const sections: { key: string; entries: { key: string; papers: string[] }[] }[] = [];
  for (const token of tokensIn(block.written.items)) {
    const written = keyOf(token);
    if (written === digest(`heading:${noteWording.gone}`)) break;
    const key = notes.keyOf(written);
    if (key === undefined) continue;
    if (key.startsWith('section:')) {
      sections.push({ key, entries: [] });
      continue;
    }
    if (sections.length === 0) sections.push({ key: '', entries: [] });
    const entries = sections.at(-1)?.entries;
    const last = entries?.at(-1);
    if (last?.key.startsWith('entry:') === true && notes.namedBy(last.key).has(written))
      last.papers.push(key);
    else entries?.push({ key, papers: [] });
  }
  return sections;
}
