import { shownAddress } from './address';
import type { Catalogue } from './citation';
import { distinct } from './distinct';
import { inertPlain } from './inert';
import type { OutlineEntry } from './outline';
import type { PaperId } from './paper-id';
import { addressOfPaper, isStrongId } from './paper-id';
import type { PageReading } from './read-page';
import type { Paper } from './reading-list';
import { titleKey } from './title-key';

/** An entry's title with the papers that it links. */
interface TitledPapers {
  readonly title: string;
  readonly own: readonly Paper[];
}

/** The papers that the list or its page links for an entry. */
export function ownPapers(
  file: string,
  catalogue: Catalogue,
  { paper, url, page: path, nicknames, line }: OutlineEntry,
  page: PageReading | null,
  title: string,
): readonly Paper[] {
  const found = page?.papers ?? [];
  if (paper !== null && (found.length === 0 || isStrongId(paper)))
    return [{ id: paper, url, title, nicknames, about: [], file, line }];
  const isOnly = found.length === 1;
  return found.map(({ id, link, title: label, nicknames: beside, about, line: at }) => ({
    id,
    url: link.address,
    title: label !== '' ? label : isOnly ? title : nameOfPaper(catalogue, id),
    nicknames: distinct(isOnly ? [...beside, ...nicknames] : beside).map(inertPlain),
    about,
    file: path ?? file,
    line: at,
  }));
}

/** What a paper is called when the list gives it no title: by the catalogue, else by its id. */
export function nameOfPaper(catalogue: Catalogue, id: PaperId): string {
  return inertPlain(catalogue.byId(id)?.title ?? shownId(id));
}

function shownId(id: PaperId): string {
  if (!isStrongId(id)) return shownAddress(addressOfPaper(id));
  return id.replace('arxiv:', 'arXiv ').replace(/^(\w+):/, '$1 ');
}

/** What the list itself calls by a title, for an entry that has the same title and no paper. */
export function papersByTitle(entries: readonly TitledPapers[]): ReadonlyMap<string, readonly Paper[]> {
  // In most lists every entry links its paper, and nothing has to be looked up.
  if (entries.every(({ own }) => own.length > 0)) return new Map();
  const single = entries.flatMap(({ own }) => own.map(paper => ({ title: paper.title, own: [paper] })));
  const titled = [...entries.filter(({ own }) => own.length > 0), ...single];
  // The first one to have a title keeps it.
  return new Map(titled.reverse().map(({ title, own }) => [titleKey(title), own]));
}

/** An entry without a paper is matched by its exact title, with the catalogue or with the rest of the list; never guessed. */
export function matchedPapers(
  file: string,
  catalogue: Catalogue,
  title: string,
  { nicknames, line }: OutlineEntry,
  known: ReadonlyMap<string, readonly Paper[]>,
): readonly Paper[] {
  const ids = catalogue.byTitle(title);
  if (ids === null) return (known.get(titleKey(title)) ?? []).map(paper => ({ ...paper, about: [] }));
  return ids.map(id => ({
    id,
    title: ids.length === 1 ? title : nameOfPaper(catalogue, id),
    url: addressOfPaper(id),
    nicknames,
    about: [],
    file,
    line,
  }));
}
