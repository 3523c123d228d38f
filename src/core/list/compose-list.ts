import type { Problem } from '../problem';
import { listWording } from '../wording/list-wording';
import { shownAddress } from './address';
import type { Catalogue } from './citation';
import { nameOfPage, readableName } from './folder-outline';
import { inertPlain } from './inert';
import type { Materials } from './materials';
import { materialsOf } from './materials';
import type { Outline, OutlineEntry } from './outline';
import type { PaperId } from './paper-id';
import { addressOfPaper, isStrongId, paperIdOf } from './paper-id';
import { PaperRegister } from './paper-register';
import type { PageReading } from './read-page';
import { readPage } from './read-page';
import type { Entry, Line, Paper, ReadingList, ResourceGroup } from './reading-list';
import { titleKey } from './title-key';

/** What putting a list together needs at hand. */
interface Composing {
  readonly outline: Outline;
  readonly pages: ReadonlyMap<string, string | Problem>;
  readonly catalogue: Catalogue;
  readonly register: PaperRegister;
  readonly materials: Materials;
  readonly problems: Problem[];
  readonly addresses: Map<string, PaperId | null>;
}

/** An entry with its page read, before its papers are settled. */
interface OpenEntry {
  readonly outline: OutlineEntry;
  readonly number: number;
  readonly title: string;
  readonly page: PageReading | null;
  /** Papers that the list or the page links. */
  readonly own: readonly Paper[];
  readonly problem: Problem | null;
}

/** Puts a list together: first every page is read, then papers are settled in the order of the list. */
export function composeList(
  outline: Outline,
  pages: ReadonlyMap<string, string | Problem>,
  files: readonly string[],
  catalogue: Catalogue,
): ReadingList {
  const composing: Composing = {
    outline,
    pages,
    catalogue,
    register: new PaperRegister(catalogue),
    materials: materialsOf(outline.file, files, pagesOf(outline)),
    problems: [...outline.problems],
    addresses: new Map(),
  };
  let position = 0;
  const opened = outline.sections.map(section =>
    section.entries.map(entry => openEntry(composing, entry, (position += 1))),
  );
  const known = papersByTitle(opened.flat());
  const drafts = opened.map(entries => entries.map(entry => draftEntry(composing, entry, known)));
  const settle = (line: Line): Line => composing.register.settle(line, url => idOfAddress(composing, url));
  return {
    title: outline.title,
    introduction: outline.introduction.map(settle),
    sections: outline.sections.map((section, at) => ({
      title: section.title,
      line: section.line,
      introduction: section.introduction.map(settle),
      entries: (drafts[at] ?? []).map(entry => settleEntry(entry, settle)),
    })),
    papers: composing.register.all().map(paper => ({ ...paper, about: paper.about.map(settle) })),
    problems: composing.problems,
  };
}

function pagesOf(outline: Outline): readonly string[] {
  return outline.sections.flatMap(section =>
    section.entries.flatMap(entry => (entry.page !== null && entry.hasPage ? [entry.page] : [])),
  );
}

function openEntry(composing: Composing, entry: OutlineEntry, position: number): OpenEntry {
  const text = entry.page !== null && entry.hasPage ? composing.pages.get(entry.page) : undefined;
  const page = typeof text === 'string' ? readPage(text, entry.title) : null;
  const fallback = page?.papers[0]?.named.title ?? readableName(nameOfPage(entry.page ?? ''));
  const title = (entry.title === '' ? (page?.title ?? fallback) : entry.title).replace(/([^.])\.$/, '$1');
  const number = entry.number ?? position;
  const own = ownPapers(composing, entry, page, title);
  const problem =
    entry.page === null || page !== null ? null : pageProblem(composing, entry, entry.page, text);
  return { outline: entry, number, title, page, own, problem };
}

function pageProblem(
  composing: Composing,
  entry: OutlineEntry,
  page: string,
  found: string | Problem | undefined,
): Problem {
  if (found !== undefined && typeof found !== 'string') return found;
  const message = entry.hasPage ? listWording.pageUnread(page) : listWording.pageMissing(page);
  return { file: composing.outline.file, line: entry.line, message };
}

function ownPapers(
  composing: Composing,
  entry: OutlineEntry,
  page: PageReading | null,
  title: string,
): readonly Paper[] {
  const { file } = composing.outline;
  const listed = entry.paper;
  const fromPage = page?.papers ?? [];
  if (listed !== null && (isStrongId(listed.id) || fromPage.length === 0))
    return [{ ...listed, title, nicknames: entry.nicknames, about: [], file, line: entry.line }];
  return fromPage.map(({ named, nicknames, about, line }) => ({
    id: named.id,
    url: named.url,
    title: named.title ?? (fromPage.length === 1 ? title : nameOfPaper(composing, named.id)),
    nicknames: [...new Set([...nicknames, ...(fromPage.length === 1 ? entry.nicknames : [])])].map(
      inertPlain,
    ),
    about,
    file: entry.page ?? file,
    line,
  }));
}

function nameOfPaper(composing: Composing, id: PaperId): string {
  return inertPlain(composing.catalogue.byId(id)?.title ?? shownAddress(addressOfPaper(id)));
}

/** What the list itself calls by a title, for an entry that has the same title and no paper. */
function papersByTitle(entries: readonly OpenEntry[]): ReadonlyMap<string, readonly Paper[]> {
  const known = new Map<string, readonly Paper[]>();
  const learn = (title: string, papers: readonly Paper[]): void => {
    const key = titleKey(title);
    if (!known.has(key)) known.set(key, papers);
  };
  // In most lists every entry links its paper, and nothing has to be looked up.
  if (entries.every(({ own }) => own.length > 0)) return known;
  for (const { title, own } of entries) if (own.length > 0) learn(title, own);
  for (const { own } of entries) for (const paper of own) learn(paper.title, [paper]);
  return known;
}

function draftEntry(
  composing: Composing,
  entry: OpenEntry,
  known: ReadonlyMap<string, readonly Paper[]>,
): Entry {
  const { outline, page } = entry;
  const matched = entry.own.length > 0 ? [] : matchedPapers(composing, entry, known);
  const papers = [...new Set([...entry.own, ...matched].map(paper => composing.register.add(paper)))];
  const linked = page === null ? outline.page === null && hasResources(outline) : page.hasMainLink;
  const undecided = papers.length === 0 && !linked;
  reportEntry(composing, entry, matched.length > 0, undecided);
  const beside =
    outline.page === null || !outline.hasPage ? [] : composing.materials.of(outline.page, page?.paths ?? []);
  return {
    number: entry.number,
    title: entry.title,
    file: outline.line === 0 && outline.page !== null ? outline.page : composing.outline.file,
    line: outline.line === 0 ? 1 : outline.line,
    page: outline.page,
    pageMissing: outline.page !== null && page === null,
    papers,
    summary: [...outline.summary, ...(page?.summary ?? [])],
    groups: joinGroups(outline.groups, page?.groups ?? []),
    materials: [...new Set([...outline.materials, ...beside])],
    undecided,
  };
}

function hasResources(entry: OutlineEntry): boolean {
  const links = entry.summary.some(line => line.some(part => part.kind !== 'text'));
  return links || entry.groups.length > 0 || entry.materials.length > 0;
}

/** An entry without a paper is matched by its exact title, with the catalogue or with the rest of the list; never guessed. */
function matchedPapers(
  composing: Composing,
  entry: OpenEntry,
  known: ReadonlyMap<string, readonly Paper[]>,
): readonly Paper[] {
  const ids = composing.catalogue.byTitle(entry.title);
  if (ids === null) return (known.get(titleKey(entry.title)) ?? []).map(paper => ({ ...paper, about: [] }));
  return ids.map(id => ({
    id,
    title: ids.length === 1 ? entry.title : nameOfPaper(composing, id),
    url: addressOfPaper(id),
    nicknames: entry.outline.nicknames,
    about: [],
    file: composing.outline.file,
    line: entry.outline.line,
  }));
}

function reportEntry(composing: Composing, entry: OpenEntry, matched: boolean, undecided: boolean): void {
  const { problem, outline, title } = entry;
  const where = { file: composing.outline.file, line: outline.line };
  const outcome = matched
    ? listWording.matchedByTitle(title)
    : undecided
      ? listWording.leadDecides(title)
      : null;
  if (problem !== null && outcome !== null && problem.file === where.file)
    composing.problems.push({ ...problem, message: `${problem.message} ${outcome}` });
  else {
    if (problem !== null) composing.problems.push(problem);
    if (outcome !== null && (undecided || problem !== null))
      composing.problems.push({ ...where, message: outcome });
  }
}

function joinGroups(
  list: readonly ResourceGroup[],
  page: readonly ResourceGroup[],
): readonly ResourceGroup[] {
  const joined = new Map<string, ResourceGroup>();
  for (const group of [...list, ...page]) {
    const items = [...(joined.get(group.heading)?.items ?? []), ...group.items];
    joined.set(group.heading, { heading: group.heading, items });
  }
  return [...joined.values()];
}

function idOfAddress(composing: Composing, url: string): PaperId | null {
  const known = composing.addresses.get(url);
  if (known !== undefined) return known;
  const id = paperIdOf(url);
  composing.addresses.set(url, id);
  return id;
}

function settleEntry(entry: Entry, settle: (line: Line) => Line): Entry {
  return {
    ...entry,
    summary: entry.summary.map(settle),
    groups: entry.groups.map(group => ({
      ...group,
      items: group.items.map(item => ({ ...item, line: settle(item.line) })),
    })),
  };
}
