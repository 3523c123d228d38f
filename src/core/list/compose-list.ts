import type { Problem } from '../problem';
import * as listWording from '../wording/list-wording';
import type { Catalogue } from './citation';
import { distinct } from './distinct';
import { matchedPapers, nameOfPaper, ownPapers, papersByTitle } from './entry-papers';
import { nameOfPage } from './folder-outline';
import type { AddressOf, FindMaterials } from './materials';
import type { Outline, OutlineEntry } from './outline';
import type { PaperId } from './paper-id';
import { paperRegister } from './paper-register';
import type { PageReading } from './read-page';
import { readPage } from './read-page';
import type { Entry, Line, Paper, ReadingList, ResourceGroup, ResourceItem } from './reading-list';

/** What putting a list together needs at hand. */
interface Composing {
  readonly file: string;
  readonly pages: ReadonlyMap<string, string | Problem>;
  readonly catalogue: Catalogue;
  readonly materials: FindMaterials;
  readonly addressOf: AddressOf;
  readonly problems: Problem[];
  readonly settle: (line: Line) => Line;
}

/** An entry with its page read, before its papers are settled. */
interface OpenEntry {
  readonly outline: OutlineEntry;
  readonly number: number;
  readonly title: string;
  readonly page: PageReading | null;
  /** Papers that the list or the page links. */
  readonly own: readonly Paper[];
  ids: readonly PaperId[];
}

/** Puts a list together: first every page is read, then papers are settled in the order of the list. */
export function composeList(
  { file, title, introduction, sections, problems: found }: Outline,
  pages: ReadonlyMap<string, string | Problem>,
  catalogue: Catalogue,
  materials: FindMaterials,
  addressOf: AddressOf,
): ReadingList {
  const problems = [...found];
  const { add, settle, settled } = paperRegister(catalogue);
  const composing: Composing = { file, pages, catalogue, materials, addressOf, problems, settle };
  let position = 0;
  const opened = sections.map(({ entries }) =>
    entries.map(entry => openEntry(composing, entry, (position += 1))),
  );
  const all = opened.flat();
  const known = papersByTitle(all);
  for (const entry of all) {
    const { own, title: named, outline } = entry;
    const papers = own.length > 0 ? own : matchedPapers(file, catalogue, named, outline, known);
    entry.ids = distinct(papers.map(add));
  }
  return {
    title,
    introduction: introduction.map(settle),
    sections: sections.map((section, at) => ({
      title: section.title,
      line: section.line,
      introduction: section.introduction.map(settle),
      entries: (opened[at] ?? []).map(entry => finishEntry(composing, entry)),
    })),
    papers: settled(),
    problems,
  };
}

function openEntry(
  { file, pages, catalogue }: Composing,
  outline: OutlineEntry,
  position: number,
): OpenEntry {
  const { page: path, hasPage, paper } = outline;
  const text = path !== null && hasPage ? pages.get(path) : undefined;
  const page = typeof text === 'string' ? readPage(text, outline.title) : null;
  const label = outline.title === '' ? (page?.title ?? page?.papers[0]?.title ?? '') : outline.title;
  const ownName = (): string => (paper === null ? nameOfPage(path ?? '') : nameOfPaper(catalogue, paper));
  const written = label === '' ? ownName() : label;
  const title = written.replace(/([^.])\.$/, '$1');
  const own = ownPapers(file, catalogue, outline, page, title);
  return { outline, number: outline.number ?? position, title, page, own, ids: [] };
}

function finishEntry(composing: Composing, open: OpenEntry): Entry {
  const { outline, page, number, title, ids } = open;
  const { page: path, summary, materials } = outline;
  const linked = page === null ? path === null && hasResources(outline) : page.hasMainLink;
  const undecided = ids.length === 0 && !linked;
  reportEntry(composing, open, undecided);
  const beside = path === null || !outline.hasPage ? [] : composing.materials(path, page?.paths ?? []);
  const isListed = outline.line > 0 || path === null;
  return {
    number,
    title,
    file: isListed ? composing.file : path,
    line: Math.max(1, outline.line),
    page: path,
    pageMissing: path !== null && page === null,
    papers: ids,
    summary: summary.concat(page?.summary ?? []).map(composing.settle),
    groups: groupsOf(open, composing),
    materials: distinct(materials.concat(beside)).map(each => ({
      path: each,
      address: composing.addressOf(each),
    })),
    undecided,
  };
}

function hasResources({ summary, links, materials }: OutlineEntry): boolean {
  const isLinked = summary.some(line => line.some(part => part.kind !== 'text'));
  return isLinked || links.length > 0 || materials.length > 0;
}

/** Says what is wrong with the page of an entry and what became of it, in one sentence where both are about the list. */
function reportEntry({ file, pages, problems }: Composing, open: OpenEntry, undecided: boolean): void {
  const { page, hasPage, line } = open.outline;
  const isMissing = page !== null && open.page === null;
  const said: string[] = [];
  const found = isMissing && hasPage ? pages.get(page) : undefined;
  if (typeof found === 'object') problems.push(found);
  else if (isMissing) said.push(hasPage ? listWording.pageUnread(page) : listWording.pageMissing(page));
  if (undecided) said.push(listWording.leadDecides(open.title));
  if (isMissing && open.own.length === 0 && open.ids.length > 0)
    said.push(listWording.matchedByTitle(open.title));
  if (said.length > 0) problems.push({ file, line, message: said.join(' ') });
}

/** What the list and the page link; groups of one heading become one. */
function groupsOf({ outline: { links }, page }: OpenEntry, { settle }: Composing): readonly ResourceGroup[] {
  const listed: readonly ResourceItem[] = links.map(line => ({ form: 'bullet', line: settle(line) }));
  const own: readonly ResourceGroup[] = links.length === 0 ? [] : [{ heading: 'Links', items: listed }];
  if (page === null) return own;
  const groups = new Map(own.map(({ heading, items }) => [heading, items]));
  for (const [heading, items] of page.groups) {
    const settled = items.map(({ form, line }) => ({ form, line: settle(line) }));
    groups.set(heading, [...(groups.get(heading) ?? []), ...settled]);
  }
  return [...groups].map(([heading, items]) => ({ heading, items }));
}
