import { shownAddress } from './address';
import type { Catalogue } from './citation';
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
  { paper: listed, page: path, nicknames: given, line: place }: OutlineEntry,
  page: PageReading | null,
  title: string,
): readonly Paper[] {
  const found = page?.papers ?? [];
  if (listed !== null && (found.length === 0 || isStrongId(listed.id)))
    return [{ id: listed.id, url: listed.url, title, nicknames: given, about: [], file, line: place }];
  const isOnly = found.length === 1;
  return found.map(({ named: { id, url, title: label }, nicknames, about, line }) => ({
    id,
    url,
    title: label ?? (isOnly ? title : nameOfPaper(catalogue, id)),
    nicknames: distinct(nicknames, isOnly ? given : []).map(inertPlain),
    about,
    file: path ?? file,
    line,
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
  const titled = entries
    .filter(({ own }) => own.length > 0)
    .map(({ title, own }) => ({ title, papers: own }));
  const single = entries.flatMap(({ own }) => own.map(paper => ({ title: paper.title, papers: [paper] })));
  // The first one to have a title keeps it.
  return new Map([...titled, ...single].reverse().map(({ title, papers }) => [titleKey(title), papers]));
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

/** Each of both once; most entries have one paper, no nickname and no file, and nothing to compare. */
export function distinct<Value>(some: readonly Value[], others: readonly Value[]): readonly Value[] {
  return some.length + others.length < 2 ? [...some, ...others] : [...new Set([...some, ...others])];
}
