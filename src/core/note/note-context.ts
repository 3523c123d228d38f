import type { Catalogue } from '../list/citation';
import type { PaperId } from '../list/paper-id';
import type { ReadingList } from '../list/reading-list';
import { titleKey } from '../list/title-key';
import { isMereLabel } from '../list/mere-label';
import type { GoneNote } from './gone-notes';
import { linkWriter, type LinkWriter } from './note-links';
import { noteName, qualifiedName } from './note-name';
import { paperNames } from './paper-names';
import type { NotePlaces } from './place-notes';
import { plainValue } from './plain-value';
import type { PaperMentions } from './render-line';
import type { Subjects } from './subjects';
import { workKey } from './work-key';

/** What the text of a note depends on beside its own subject: where every other note is. */
export interface NoteContext {
  readonly list: ReadingList;
  readonly catalogue: Catalogue;
  readonly subjects: Subjects;
  readonly mentions: PaperMentions;
  /** Where the note of a subject is or will be. */
  readonly pathOf: (key: string) => string;
  /** A wikilink to the note of a subject, which shows its title. */
  readonly link: (key: string) => string;
  /** Notes of the list that no longer stand on it: their keys, and links to them. */
  readonly gone: readonly { readonly key: string; readonly link: string }[];
}

/** Where notes are: those of the list, and any other note of the vault that carries a paper's id. */
export interface Whereabouts {
  readonly places: NotePlaces;
  readonly vaultPaths: readonly string[];
  /** Path of a note that has this key and is no subject of the list. */
  otherPath(key: string): string | null;
}

export function noteContext(
  list: ReadingList,
  subjects: Subjects,
  catalogue: Catalogue,
  where: Whereabouts,
  gone: readonly GoneNote[],
): NoteContext {
  const paths = where.places.paths;
  const notes = where.vaultPaths.filter(path => /\.md$/i.test(path));
  const writer = linkWriter(new Set([...notes, ...paths.values()]));
  const link = remember((key: string): string => {
    const title = subjects.byKey(key)?.title ?? '';
    return writer.link(paths.get(key) ?? '', title, title);
  });
  return {
    list,
    catalogue,
    subjects,
    pathOf: key => paths.get(key) ?? '',
    link,
    mentions: { link: mentionWriter(paperNames(list, subjects, catalogue), catalogue, where, writer) },
    gone: gone.map(({ key, path, title }) => ({ key, link: writer.link(path, title, title) })),
  };
}

function mentionWriter(
  names: ReadonlyMap<string, string>,
  catalogue: Catalogue,
  where: Whereabouts,
  writer: LinkWriter,
): PaperMentions['link'] {
  return (id, shown) => {
    const key = workKey(id, catalogue);
    const name = names.get(key);
    if (name === undefined) return null;
    const path = where.places.paths.get(key) ?? where.otherPath(key) ?? promisedPath(id, name, where.places);
    return writer.link(path, shownTitle(shown, name), name);
  };
}

/** A note that is not there yet is promised under the paper's title. */
function promisedPath(id: PaperId, name: string, places: NotePlaces): string {
  const file = noteName(name);
  return `${places.isTaken(file) ? qualifiedName(file, id, 1) : file}.md`;
}

/** The list's own words for a link stay, unless they only spell the title otherwise or say "pdf". */
function shownTitle(shown: string, name: string): string {
  const text = plainValue(shown);
  return text === '' || isMereLabel(text) || titleKey(text) === titleKey(name) ? name : text;
}

/** Sections and papers are linked from many notes. */
function remember(write: (key: string) => string): (key: string) => string {
  const known = new Map<string, string>();
  return key => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const link = write(key);
    known.set(key, link);
    return link;
  };
}
