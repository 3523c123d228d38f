import type { Problem } from '../problem';
import * as listWording from '../wording/list-wording';
import type { Catalogue } from './citation';
import { distinct, matchedPapers, nameOfPaper, ownPapers, papersByTitle } from './entry-papers';
import { nameOfPage } from './folder-outline';
import type { FindMaterials } from './materials';
import type { Outline, OutlineEntry } from './outline';
import type { PaperId } from './paper-id';
import { PaperRegister } from './paper-register';
import type { PageReading } from './read-page';
import { readPage } from './read-page';
import type { Entry, Line, Paper, ReadingList, ResourceGroup } from './reading-list';

/** What putting a list together needs at hand. */
interface Composing {
  readonly file: string;
  readonly pages: ReadonlyMap<string, string | Problem>;
  readonly catalogue: Catalogue;
  readonly materials: FindMaterials;
  readonly problems: Problem[];
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
  catalogue: Catalogue,
  materials: FindMaterials,
): ReadingList {
  const problems = [...outline.problems];
  const composing: Composing = { file: outline.file, pages, catalogue, materials, problems };
  let position = 0;
  const opened = outline.sections.map(({ entries }) =>
    entries.map(entry => openEntry(composing, entry, (position += 1))),
  );
  const known = papersByTitle(opened.flat());
  const register = new PaperRegister(catalogue);
  const settle = (line: Line): Line => register.settle(line);
  const named = opened.map(entries =>
    entries.map(entry => {
      const { own, title, outline: written } = entry;
      const papers = own.length > 0 ? own : matchedPapers(outline.file, catalogue, title, written, known);
      const ids = papers.map(paper => register.add(paper));
      return { entry, ids: distinct(ids, []) };
    }),
  );
  return {
    title: outline.title,
    introduction: outline.introduction.map(settle),
    sections: outline.sections.map(({ title, line, introduction }, at) => ({
      title,
      line,
      introduction: introduction.map(settle),
      entries: (named[at] ?? []).map(({ entry, ids }) => finishEntry(composing, entry, ids, settle)),
    })),
    papers: register.settled(),
    problems,
  };
}

function openEntry(composing: Composing, outline: OutlineEntry, position: number): OpenEntry {
  const { catalogue } = composing;
  const { paper } = outline;
  const text = outline.page !== null && outline.hasPage ? composing.pages.get(outline.page) : undefined;
  const page = typeof text === 'string' ? readPage(text, outline.title) : null;
  const named = outline.title === '' ? (page?.title ?? page?.papers[0]?.named.title) : outline.title;
  const written =
    named ?? (paper === null ? nameOfPage(outline.page ?? '') : nameOfPaper(catalogue, paper.id));
  const title = written.replace(/([^.])\.$/, '$1');
  const number = outline.number ?? position;
  const own = ownPapers(composing.file, catalogue, outline, page, title);
  const problem = page === null ? pageProblem(composing, outline, text) : null;
  return { outline, number, title, page, own, problem };
}

function pageProblem(
  { file }: Composing,
  { page, hasPage, line }: OutlineEntry,
  found: string | Problem | undefined,
): Problem | null {
  if (page === null) return null;
  if (found !== undefined && typeof found !== 'string') return found;
  return { file, line, message: hasPage ? listWording.pageUnread(page) : listWording.pageMissing(page) };
}

function finishEntry(
  composing: Composing,
  open: OpenEntry,
  papers: readonly PaperId[],
  settle: (line: Line) => Line,
): Entry {
  const { outline, page, number, title } = open;
  const linked = page === null ? outline.page === null && hasResources(outline) : page.hasMainLink;
  const undecided = papers.length === 0 && !linked;
  reportEntry(composing, open, papers, undecided);
  const path = outline.page !== null && outline.hasPage ? outline.page : null;
  const beside = path === null ? [] : composing.materials(path, page?.paths ?? []);
  const isListed = outline.line > 0 || outline.page === null;
  return {
    number,
    title,
    file: isListed ? composing.file : (outline.page ?? ''),
    line: Math.max(1, outline.line),
    page: outline.page,
    pageMissing: outline.page !== null && page === null,
    papers,
    summary: outline.summary.concat(page?.summary ?? []).map(settle),
    groups: joinGroups(outline.groups.concat(page?.groups ?? []), settle),
    materials: distinct(outline.materials, beside),
    undecided,
  };
}

function hasResources({ summary, groups, materials }: OutlineEntry): boolean {
  const links = summary.some(line => line.some(part => part.kind !== 'text'));
  return links || groups.length > 0 || materials.length > 0;
}

/** Says what is wrong with an entry and what became of it, in one sentence where both are about the list. */
function reportEntry(
  { file, problems }: Composing,
  { problem, title, own, outline: { line } }: OpenEntry,
  papers: readonly PaperId[],
  undecided: boolean,
): void {
  const isMatched = own.length === 0 && papers.length > 0 && problem !== null;
  const message = isMatched
    ? listWording.matchedByTitle(title)
    : undecided
      ? listWording.leadDecides(title)
      : '';
  if (problem?.file === file && message !== '')
    problems.push({ ...problem, message: `${problem.message} ${message}` });
  else {
    if (problem !== null) problems.push(problem);
    if (message !== '') problems.push({ file, line, message });
  }
}

/** Groups of one heading become one. */
function joinGroups(
  groups: readonly ResourceGroup[],
  settle: (line: Line) => Line,
): readonly ResourceGroup[] {
  const joined = new Map<string, ResourceGroup>();
  for (const { heading, items } of groups) {
    const settled = items.map(({ form, line }) => ({ form, line: settle(line) }));
    joined.set(heading, { heading, items: (joined.get(heading)?.items ?? []).concat(settled) });
  }
  return [...joined.values()];
}
