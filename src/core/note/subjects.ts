import type { Catalogue } from '../list/citation';
import type { PaperId } from '../list/paper-id';
import type { Entry, Paper, ReadingList, Section } from '../list/reading-list';
import { noteName } from './note-name';
import type { NoteKind } from './plan';
import { plainValue } from './plain-value';
import { slugOf } from './slug';
import { factsOf, type PaperFacts } from './paper-facts';
import { workKey } from './work-key';

/** Where an entry stands in the list. */
export interface EntryPlace {
  readonly entry: Entry;
  readonly section: Section;
}

/** Something that gets a note of its own. */
export type Subject = {
  readonly key: string;
  readonly title: string;
  /** What a file of this title is called, before clashes are looked for. */
  readonly name: string;
} & (
  | {
      readonly kind: 'paper';
      readonly paper: Paper;
      readonly facts: PaperFacts;
      /** In the order of the list. */
      readonly places: readonly EntryPlace[];
    }
  | { readonly kind: 'entry'; readonly place: EntryPlace }
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'list' }
);

export interface Subjects {
  /** In the order in which notes must be written: what links down comes later. */
  readonly all: readonly Subject[];
  byKey(key: string): Subject | null;
  /** The note of an entry: the paper's where it names exactly one, else the entry's own. */
  keyOfEntry(entry: Entry): string;
  keyOfSection(section: Section): string;
  readonly listKey: string;
}

/** Everything of a list that gets a note. */
export function subjectsOf(list: ReadingList, catalogue: Catalogue): Subjects {
  const entryKeys = entryKeysOf(list, catalogue);
  const sections = list.sections.filter(section => section.title !== '');
  const sectionKeys = uniqueKeys('section', sections, section => section.title);
  const listKey = `list:${slugOf(list.title)}`;
  const all: Subject[] = [
    ...paperSubjects(list, catalogue),
    ...entrySubjects(list, entryKeys),
    ...sections.map((section): Subject => {
      const key = sectionKeys.get(section) ?? '';
      return { kind: 'section', key, ...titled(section.title), section };
    }),
    { kind: 'list', key: listKey, ...titled(list.title) },
  ];
  const byKey = new Map(all.map(subject => [subject.key, subject]));
  return {
    all,
    byKey: key => byKey.get(key) ?? null,
    keyOfEntry: entry => entryKeys.get(entry) ?? '',
    keyOfSection: section => sectionKeys.get(section) ?? '',
    listKey,
  };
}

function titled(title: string): { readonly title: string; readonly name: string } {
  const plain = plainValue(title);
  return { title: plain, name: noteName(plain) };
}

function placesOf(list: ReadingList): readonly EntryPlace[] {
  return list.sections.flatMap(section => section.entries.map(entry => ({ entry, section })));
}

function paperSubjects(list: ReadingList, catalogue: Catalogue): readonly Subject[] {
  const named = placesByPaper(placesOf(list), catalogue);
  return list.papers.map((paper): Subject => {
    const key = workKey(paper.id, catalogue);
    const facts = factsOf(paper, catalogue);
    return { kind: 'paper', key, ...titled(facts.title), paper, facts, places: named.get(key) ?? [] };
  });
}

function entrySubjects(list: ReadingList, keys: ReadonlyMap<Entry, string>): readonly Subject[] {
  return placesOf(list)
    .filter(({ entry }) => entry.papers.length !== 1)
    .map((place): Subject => {
      return { kind: 'entry', key: keys.get(place.entry) ?? '', ...titled(place.entry.title), place };
    });
}

/** The name of the list's own note, whatever the list is called. */
export const listNoteName = 'Reading list';

/** The folder under the list's folder for each kind of note. */
export function folderOf(kind: NoteKind): string {
  return kind === 'section' ? 'Sections' : kind === 'list' ? '' : 'Papers';
}

function entryKeysOf(list: ReadingList, catalogue: Catalogue): ReadonlyMap<Entry, string> {
  const entries = list.sections.flatMap(section => section.entries);
  const several = entries.filter(entry => entry.papers.length !== 1);
  const keys = new Map(uniqueKeys('entry', several, entry => entry.title));
  for (const entry of entries) {
    const [only] = entry.papers;
    if (entry.papers.length === 1 && only !== undefined) keys.set(entry, workKey(only, catalogue));
  }
  return keys;
}

function uniqueKeys<Each>(
  kind: NoteKind,
  all: readonly Each[],
  title: (each: Each) => string,
): Map<Each, string> {
  const used = new Set<string>();
  return new Map(
    all.map(each => {
      const slug = slugOf(title(each));
      let key = `${kind}:${slug}`;
      for (let count = 2; used.has(key); count++) key = `${kind}:${slug}-${count}`;
      used.add(key);
      return [each, key];
    }),
  );
}

function placesByPaper(places: readonly EntryPlace[], catalogue: Catalogue): Map<string, EntryPlace[]> {
  const named = new Map<string, EntryPlace[]>();
  for (const place of places) {
    for (const id of new Set<PaperId>(place.entry.papers)) {
      const key = workKey(id, catalogue);
      const known = named.get(key);
      if (known === undefined) named.set(key, [place]);
      else known.push(place);
    }
  }
  return named;
}
