import { readAddress } from './address';
import { withoutFrontMatter } from './front-matter';
import { inertText } from './inert';
import type { Inline, LinkInline } from './inline';
import { linksOf, plainTextOf } from './inline';
import { isEmptyLine, lineOf } from './line';
import { isPaperLabel } from './link-label';
import { parseMarkdown } from './markdown-tree';
import { groupOfLink, onlyLink, splitLabel } from './page-label';
import type { NamedPaper } from './page-papers';
import { namedPaper, nicknamesBeside, paperByTitle, papersByLead, strongPaper } from './page-papers';
import type { PageLine, PageSections } from './page-sections';
import { cutPage } from './page-sections';
import { withoutNaming } from './page-summary';
import { readBlocks } from './read-blocks';
import { isStrongId } from './paper-id';
import type { Line, ResourceGroup, ResourceItem } from './reading-list';

/** What an entry's own page says. */
export interface PageReading {
  readonly title: string | null;
  readonly papers: readonly PagePaper[];
  readonly summary: readonly Line[];
  readonly groups: readonly ResourceGroup[];
  /** Relative links of the page, as written. */
  readonly paths: readonly string[];
  /** Whether the lead links something to look at, though it be no paper. */
  readonly hasMainLink: boolean;
}

/** A paper that the page is about. */
export interface PagePaper {
  readonly named: NamedPaper;
  readonly nicknames: readonly string[];
  readonly about: readonly Line[];
  readonly line: number;
}

/** Reads the page of an entry, which the list calls by `entryTitle` ('' when the list has no name for it). */
export function readPage(text: string, entryTitle: string): PageReading {
  const page = cutPage(readBlocks(parseMarkdown(withoutFrontMatter(text))));
  const papers = papersOfPage(page, entryTitle);
  return {
    title: page.title,
    papers,
    ...contentsOf(page, papers),
    paths: pathsOf(page),
    hasMainLink: page.lead.some(({ inlines }) => linksOf(inlines).some(link => namedPaper(link) !== null)),
  };
}

function papersOfPage(page: PageSections, entryTitle: string): readonly PagePaper[] {
  const byTitle = findByTitle(page, [entryTitle, page.title ?? '']);
  for (const line of page.lead) {
    const named = papersByLead(line.inlines);
    if (named.length > 0 && (byTitle === null || named.some(paper => paper.link === byTitle.named.link)))
      return named.map(paper => pagePaper(paper, line));
  }
  if (byTitle !== null) return [byTitle];
  const labelled = papersByLabel(page);
  return labelled.length > 0 ? labelled : symposium(page.lead);
}

function findByTitle(page: PageSections, titles: readonly string[]): PagePaper | null {
  for (const line of [...page.lead, ...page.groups.flatMap(group => group.lines)]) {
    const named = paperByTitle(line.inlines, titles);
    if (named !== null && !isTool(named, line)) return pagePaper(named, line);
  }
  return null;
}

/** "This week's library is […]" names something to use, not something to read. */
function isTool(named: NamedPaper, line: PageLine): boolean {
  if (isStrongId(named.id)) return false;
  const before = plainTextOf(line.inlines.slice(0, line.inlines.indexOf(named.link)));
  return (
    named.id.startsWith('url:https://github.com/') || /\b(?:library|tool|framework|package)\b/i.test(before)
  );
}

function pagePaper(named: NamedPaper, line: PageLine): PagePaper {
  return { named, nicknames: nicknamesBeside(line.inlines, named.link), about: [], line: line.line };
}

/** `Paper: […]` in the lead, a link called "Paper", or the first group when it is labelled so. */
function papersByLabel(page: PageSections): readonly PagePaper[] {
  const first = page.groups[0];
  const inGroup = first !== undefined && /^papers?$/i.test(first.heading) ? first.lines : [];
  const found = [...page.lead.filter(isPaperLine), ...inGroup].flatMap(line => {
    const named = linksOf(line.inlines)
      .map(strongPaper)
      .find(paper => paper !== null);
    return named === undefined ? [] : [pagePaper(named, line)];
  });
  return found;
}

function isPaperLine(line: PageLine): boolean {
  const label = splitLabel(line.inlines)?.label;
  if (label !== undefined) return /^papers?$/i.test(label);
  const link = onlyLink(line.inlines);
  return link !== null && (link.label.length === 0 || isPaperLabel(plainTextOf(link.label)));
}

/** Two or more bullets of the lead that begin with a paper: all of them are read. */
function symposium(lead: readonly PageLine[]): readonly PagePaper[] {
  const start = lead.findIndex(line => line.form === 'bullet');
  const prose = lead.slice(0, Math.max(0, start));
  if (start < 1 || prose.some(line => linksOf(line.inlines).some(link => strongPaper(link) !== null)))
    return [];
  const papers: PagePaper[] = [];
  for (const line of lead.slice(start)) {
    const last = papers[papers.length - 1];
    if (line.form !== 'bullet') break;
    const named = line.nested ? null : leadingPaper(line.inlines);
    if (named !== null) papers.push({ ...pagePaper(named, line), about: aboutOf(line, named.link) });
    else if (line.nested && last !== undefined)
      papers[papers.length - 1] = { ...last, about: [...last.about, lineOf(line.inlines)] };
  }
  return papers.length > 1 ? papers : [];
}

function leadingPaper(inlines: readonly Inline[]): NamedPaper | null {
  const first = inlines.findIndex(inline => inline.kind === 'link');
  const link = inlines[first];
  if (link?.kind !== 'link' || plainTextOf(inlines.slice(0, first)) !== '') return null;
  return strongPaper(link);
}

function aboutOf(line: PageLine, link: LinkInline): readonly Line[] {
  const rest = lineOf(line.inlines.slice(line.inlines.indexOf(link) + 1));
  return isEmptyLine(rest) ? [] : [rest];
}

interface Contents {
  readonly summary: Line[];
  readonly groups: { readonly heading: string; readonly items: ResourceItem[] }[];
}

function contentsOf(
  page: PageSections,
  papers: readonly PagePaper[],
): Pick<PageReading, 'summary' | 'groups'> {
  const contents: Contents = { summary: [], groups: [] };
  const links = new Set(papers.map(paper => paper.named.link));
  const isSymposium = papers.some(paper => paper.about.length > 0) || papers.length > 1;
  let inSymposium = false;
  for (const line of page.lead) {
    const begins =
      isSymposium && line.form === 'bullet' && linksOf(line.inlines).some(link => links.has(link));
    inSymposium = begins || (inSymposium && line.nested);
    if (!inSymposium) addLeadLine(contents, line, links);
  }
  for (const group of page.groups)
    for (const line of group.lines)
      if (!isPaperAlone(line.inlines, links)) addItem(contents, group.heading, line);
  return contents;
}

function addLeadLine(contents: Contents, line: PageLine, papers: ReadonlySet<LinkInline>): void {
  if (isPaperAlone(line.inlines, papers)) return;
  const labelled = line.form === 'paragraph' ? splitLabel(line.inlines) : null;
  const only = onlyLink(line.inlines);
  if (labelled !== null)
    addItem(contents, labelled.label, { ...line, form: 'bullet', inlines: labelled.rest });
  else if (line.form === 'paragraph' && only !== null)
    addItem(contents, groupOfLink(only), { ...line, form: 'bullet' });
  else if (line.form === 'bullet' && linksOf(line.inlines).length > 0) addItem(contents, 'Links', line);
  else {
    const text = lineOf(withoutNaming(line.inlines, papers));
    if (!isEmptyLine(text)) contents.summary.push(text);
  }
}

/** Whether a line is nothing but an entry's paper, with or without the label "Paper". */
function isPaperAlone(inlines: readonly Inline[], papers: ReadonlySet<LinkInline>): boolean {
  const labelled = splitLabel(inlines);
  const link = onlyLink(labelled !== null && /^papers?$/i.test(labelled.label) ? labelled.rest : inlines);
  return link !== null && papers.has(link);
}

function addItem(contents: Contents, heading: string, line: PageLine): void {
  const only = onlyLink(line.inlines);
  const text = lineOf(line.inlines);
  if (isEmptyLine(text)) return;
  const safe = inertText(heading);
  const item: ResourceItem = { form: only === null ? line.form : 'bullet', line: text };
  const known = contents.groups.find(group => group.heading === safe);
  if (known === undefined) contents.groups.push({ heading: safe, items: [item] });
  else known.items.push(item);
}

function pathsOf(page: PageSections): readonly string[] {
  const lines = [...page.lead, ...page.groups.flatMap(group => group.lines)];
  return lines.flatMap(line =>
    linksOf(line.inlines).flatMap(link => {
      const address = readAddress(link.address);
      return address.kind === 'path' ? [address.path] : [];
    }),
  );
}
