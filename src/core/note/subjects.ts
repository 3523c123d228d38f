import type { Catalogue } from '../list/citation';
import type { Entry, Paper, ReadingList, Section } from '../list/reading-list';
import { noteName } from './note-name';
import type { NoteKind } from './plan';
import { plainValue } from './plain-value';
import { slugOf } from './slug';
import { factsOf, type PaperFacts } from './paper-facts';
import type { WorkKey } from './work-key';

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
  byKey(key: string): Subject | undefined;
  /** The note of a section or an entry; that of an entry is the paper's where it names exactly one, else its own. */
  keyOf(part: Entry | Section): string;
  readonly listKey: string;
}

/** Keys of sections and entries that are known already, and are not made of their titles. */
export type KnownKeys = ReadonlyMap<Entry | Section, string>;

/** Everything of a list that gets a note. */
export function subjectsOf(
  list: ReadingList,
  catalogue: Catalogue,
  workKey: WorkKey,
  knownKeys: KnownKeys = new Map(),
): Subjects {
  const keys = new Map<Entry | Section, string>();
  const named = new Map<string, readonly EntryPlace[]>();
  const entries: Subject[] = [];
  const sections: Subject[] = [];
  const newKey = keyMaker();
  for (const section of list.sections) {
    if (section.title !== '') {
      const key = knownKeys.get(section) ?? newKey('section', section.title);
      keys.set(section, key);
      sections.push({ kind: 'section', key, ...titled(section.title), section });
    }
    for (const entry of section.entries) {
      const place = { entry, section };
      for (const paper of new Set(entry.papers)) {
        const key = workKey(paper);
        named.set(key, [...(named.get(key) ?? []), place]);
      }
      const [only, ...more] = entry.papers;
      const isPaper = only !== undefined && more.length === 0;
      const key = isPaper ? workKey(only) : (knownKeys.get(entry) ?? newKey('entry', entry.title));
      keys.set(entry, key);
      if (!isPaper) entries.push({ kind: 'entry', key, ...titled(entry.title), place });
    }
  }
  const papers = list.papers.map((paper): Subject => {
    const [key, facts] = [workKey(paper.id), factsOf(paper, catalogue)];
    return { kind: 'paper', key, ...titled(facts.title), paper, facts, places: named.get(key) ?? [] };
  });
  const listKey = `list:${slugOf(list.title)}`;
  const own = { kind: 'list', key: listKey, ...titled(list.title) } as const;
  const all: readonly Subject[] = [...papers, ...entries, ...sections, own];
  const byKey = new Map(all.map(subject => [subject.key, subject]));
  return { all, byKey: key => byKey.get(key), keyOf: part => keys.get(part) ?? '', listKey };
}

/** The sections in which entries stand, once each; those under no heading are none. */
export function sectionsOf(places: readonly EntryPlace[]): readonly Section[] {
  const sections = places.map(place => place.section);
  return sections.filter((section, at) => section.title !== '' && sections.indexOf(section) === at);
}

function titled(title: string): { readonly title: string; readonly name: string } {
  const plain = plainValue(title);
  return { title: plain, name: noteName(plain) };
}

/** The name of the list's own note, whatever the list is called. */
export const listNoteName = 'Reading list';

/** The folder under the list's folder for each kind of note. */
export function folderOf(kind: NoteKind): string {
  return kind === 'section' ? 'Sections' : kind === 'list' ? '' : 'Papers';
}

/** Makes keys of titles; of two equal titles the second is numbered. */
function keyMaker(): (kind: NoteKind, title: string) => string {
  const used = new Set<string>();
  return (kind, title) => {
    const slug = `${kind}:${slugOf(title)}`;
    let key = slug;
    for (let count = 2; used.has(key); count++) key = `${slug}-${count}`;
    used.add(key);
    return key;
  };
}
