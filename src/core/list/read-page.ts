import { withoutFrontMatter } from './front-matter';
import { inertText } from './inert';
import type { Inline, LinkInline } from './inline';
import { plainTextOf } from './inline';
import { isEmptyLine, lineOf } from './line';
import { isPaperLabel } from './mere-label';
import { parseMarkdown } from './markdown-tree';
import { groupOfLink, onlyLink, splitLabel } from './page-label';
import type { NamedPaper } from './page-papers';
import { namedPaper, nicknamesBeside, papersByLead, strongPaper } from './page-papers';
import type { PageLine, PageSections } from './page-sections';
import { cutPage } from './page-sections';
import { withoutNaming } from './page-summary';
import { readBlocks } from './read-blocks';
import { isStrongId } from './paper-id';
import type { Line, ResourceGroup, ResourceItem } from './reading-list';
import { titleKey } from './title-key';

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
  const lines = [...page.lead, ...page.groups.flatMap(group => group.lines)];
  const papers = papersOfPage(page, lines, entryTitle);
  const paths = lines.flatMap(({ links }) => links.filter(({ target }) => target === 'path'));
  return {
    title: page.title,
    papers,
    ...contentsOf(page, papers),
    paths: paths.map(({ address }) => address),
    hasMainLink: page.lead.some(({ links }) => links.some(link => namedPaper(link) !== null)),
  };
}

function papersOfPage(
  page: PageSections,
  lines: readonly PageLine[],
  entryTitle: string,
): readonly PagePaper[] {
  const byTitle = findByTitle(lines, [entryTitle, page.title ?? '']);
  for (const line of page.lead) {
    const named = papersByLead(line.inlines);
    if (named.length > 0 && (byTitle === null || named.some(({ link }) => link === byTitle.named.link)))
      return named.map(paper => pagePaper(paper, line));
  }
  if (byTitle !== null) return [byTitle];
  const labelled = papersByLabel(page);
  return labelled.length > 0 ? labelled : symposium(page.lead);
}

/** The link that is called what the entry is called. */
function findByTitle(lines: readonly PageLine[], titles: readonly string[]): PagePaper | null {
  const keys = new Set(titles.filter(title => title !== '').map(titleKey));
  for (const line of lines) {
    const link = line.links.find(
      ({ label, text, target }) => target === 'web' && label.length > 0 && keys.has(titleKey(text.trim())),
    );
    const named = link === undefined ? null : namedPaper(link);
    if (named !== null && !isTool(named, line)) return pagePaper(named, line);
  }
  return null;
}

/** "This week's library is […]" names something to use, not something to read. */
function isTool({ id, link }: NamedPaper, { inlines }: PageLine): boolean {
  if (isStrongId(id)) return false;
  const before = plainTextOf(inlines.slice(0, inlines.indexOf(link)));
  return id.startsWith('url:https://github.com/') || /\b(?:library|tool|framework|package)\b/i.test(before);
}

function pagePaper(named: NamedPaper, { inlines, line }: PageLine, about: readonly Line[] = []): PagePaper {
  return { named, nicknames: nicknamesBeside(inlines, named.link), about, line };
}

/** `Paper: […]` in the lead, a link called "Paper", or the first group when it is labelled so. */
function papersByLabel({ lead, groups: [first] }: PageSections): readonly PagePaper[] {
  const inGroup = first !== undefined && isPaperHeading(first.heading) ? first.lines : [];
  return [...lead.filter(isPaperLine), ...inGroup].flatMap(line => {
    const named = line.links.map(strongPaper).find(paper => paper !== null);
    return named === undefined ? [] : [pagePaper(named, line)];
  });
}

function isPaperHeading(text: string): boolean {
  return /^papers?$/i.test(text);
}

function isPaperLine({ inlines }: PageLine): boolean {
  const label = splitLabel(inlines)?.label;
  if (label !== undefined) return isPaperHeading(label);
  const link = onlyLink(inlines);
  return link !== null && (link.label.length === 0 || isPaperLabel(link.text));
}

/** Two or more bullets of the lead that begin with a paper: all of them are read. */
function symposium(lead: readonly PageLine[]): readonly PagePaper[] {
  const start = lead.findIndex(({ form }) => form === 'bullet');
  if (start < 1 || lead.slice(0, start).some(({ links }) => links.some(({ id }) => id !== null))) return [];
  const papers: PagePaper[] = [];
  for (const line of lead.slice(start)) {
    if (line.form !== 'bullet') break;
    const { inlines, nested } = line;
    const [first, ...rest] = plainTextOf(inlines.slice(0, 1)) === '' ? inlines.slice(1) : inlines;
    const named = !nested && first?.kind === 'link' ? strongPaper(first) : null;
    const about = lineOf(nested ? inlines : rest);
    const last = papers.at(-1);
    if (named !== null) papers.push(pagePaper(named, line, isEmptyLine(about) ? [] : [about]));
    else if (nested && last !== undefined) papers.splice(-1, 1, { ...last, about: [...last.about, about] });
  }
  return papers.length > 1 ? papers : [];
}

interface Contents {
  readonly summary: Line[];
  readonly groups: { readonly heading: string; readonly items: ResourceItem[] }[];
}

function contentsOf(page: PageSections, papers: readonly PagePaper[]): Contents {
  const contents: Contents = { summary: [], groups: [] };
  const read = new Set(papers.map(({ named }) => named.link));
  const isSymposium = papers.length > 1;
  let inSymposium = false;
  for (const line of page.lead) {
    const begins = isSymposium && line.form === 'bullet' && line.links.some(link => read.has(link));
    inSymposium = begins || (inSymposium && line.nested);
    if (!inSymposium && !isPaperAlone(line, read)) addLeadLine(contents, line, read);
  }
  for (const { heading, lines } of page.groups)
    for (const line of lines)
      if (!isPaperAlone(line, read))
        addItem(contents, heading, onlyLink(line.inlines) === null ? line.form : 'bullet', line.inlines);
  return contents;
}

function addLeadLine(
  contents: Contents,
  { form, inlines, links }: PageLine,
  read: ReadonlySet<LinkInline>,
): void {
  const labelled = form === 'paragraph' ? splitLabel(inlines) : null;
  const only = onlyLink(inlines);
  if (labelled !== null) addItem(contents, labelled.label, 'bullet', labelled.rest);
  else if (form === 'paragraph' && only !== null) addItem(contents, groupOfLink(only), 'bullet', inlines);
  else if (form === 'bullet' && links.length > 0) addItem(contents, 'Links', form, inlines);
  else {
    const text = lineOf(withoutNaming(inlines, read));
    if (!isEmptyLine(text)) contents.summary.push(text);
  }
}

/** Whether a line is nothing but an entry's paper, with or without the label "Paper". */
function isPaperAlone({ inlines }: PageLine, read: ReadonlySet<LinkInline>): boolean {
  const labelled = splitLabel(inlines);
  const link = onlyLink(labelled !== null && isPaperHeading(labelled.label) ? labelled.rest : inlines);
  return link !== null && read.has(link);
}

function addItem(
  { groups }: Contents,
  written: string,
  form: ResourceItem['form'],
  inlines: readonly Inline[],
): void {
  const line = lineOf(inlines);
  if (isEmptyLine(line)) return;
  const heading = inertText(written);
  const known = groups.find(group => group.heading === heading);
  if (known === undefined) groups.push({ heading, items: [{ form, line }] });
  else known.items.push({ form, line });
}
