import type { Catalogue } from '../list/citation';
import type { ReadingList, Section } from '../list/reading-list';
import { titleKey } from '../list/title-key';
import { isMereLabel } from '../list/mere-label';
import type { WantedItem } from './block-items';
import type { GoneNote } from './gone-notes';
import type { KnownNotes } from './known-notes';
import { mentionedTitles } from './mentioned-titles';
import { linkWriter } from './note-links';
import { noteName, qualifiedName } from './note-name';
import type { NotePlaces } from './place-notes';
import { plainValue } from './plain-value';
import { remember } from './remember';
import type { MentionWriter } from './render-line';
import { sectionEntries, type SubjectLinks } from './section-entries';
import type { Subjects } from './subjects';
import type { WorkKey } from './work-key';

/** What the text of a note depends on beside its own subject: where every other note is. */
export interface NoteContext extends SubjectLinks {
  readonly list: ReadingList;
  /** Where the note of a subject is or will be. */
  readonly pathOf: (key: string) => string;
  /** The entries of a section, as its own note and that of the list have them. */
  readonly entriesOf: (section: Section) => readonly WantedItem[];
  /** Notes of the list that no longer stand on it: their keys, and links to them. */
  readonly gone: readonly { readonly key: string; readonly link: string }[];
}

/** Where notes are: those of the list, and any other note of the vault that carries a paper's id. */
export interface Whereabouts {
  readonly places: NotePlaces;
  readonly vaultPaths: readonly string[];
  readonly known: KnownNotes;
}

export function noteContext(
  list: ReadingList,
  subjects: Subjects,
  catalogue: Catalogue,
  workKey: WorkKey,
  { places, vaultPaths, known }: Whereabouts,
  gone: readonly GoneNote[],
): NoteContext {
  const { paths } = places;
  const notes = vaultPaths.filter(path => /\.md$/i.test(path));
  const write = linkWriter(new Set([...notes, ...paths.values()]));
  const pathOf = (key: string): string => paths.get(key) ?? '';
  const link = remember((key: string): string => {
    const { title = '', name = '' } = subjects.byKey(key) ?? {};
    return write(pathOf(key), title, name);
  });
  const mentioned = mentionedTitles(list, subjects, catalogue, workKey);
  const mention: MentionWriter = (id, shown) => {
    const key = workKey(id);
    const title = subjects.byKey(key)?.title ?? mentioned.get(key);
    if (title === undefined) return null;
    const name = noteName(title);
    const path = paths.get(key) ?? known.byKey.get(key)?.path;
    // A note that is not there yet is promised under the paper's title.
    const promised = places.isTaken(name) ? qualifiedName(name, id, 1) : name;
    return write(path ?? `${promised}.md`, shownTitle(shown, title), name);
  };
  const links = { subjects, workKey, mention, link };
  return {
    ...links,
    list,
    pathOf,
    entriesOf: remember(section => sectionEntries(section, links)),
    gone: gone.map(({ key, path, title }) => ({ key, link: write(path, title, noteName(title)) })),
  };
}

/** The list's own words for a link stay, unless they only spell the title otherwise or say "pdf". */
function shownTitle(shown: string, title: string): string {
  const text = plainValue(shown);
  return text === '' || isMereLabel(text) || titleKey(text) === titleKey(title) ? title : text;
}
