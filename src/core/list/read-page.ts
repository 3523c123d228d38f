import { withoutFrontMatter } from './front-matter';
import { inertText } from './inert';
import type { Inline, LinkInline } from './inline';
import { isEmptyLine, lineOf } from './line';
import { parseMarkdown } from './markdown-tree';
import { groupOfLink, onlyLink, splitLabel } from './page-label';
import type { PagePaper } from './page-papers';
import { isPaperHeading, papersOfPage, workOf } from './page-papers';
import type { PageLine, PageSections } from './page-sections';
import { cutPage } from './page-sections';
import { withoutNaming } from './page-summary';
import type { Line, ResourceItem } from './reading-list';

/** What an entry's own page says. */
export interface PageReading {
  readonly title: string | null;
  readonly papers: readonly PagePaper[];
  readonly summary: readonly Line[];
  /** Its resources by their headings. */
  readonly groups: ReadonlyMap<string, readonly ResourceItem[]>;
  /** Relative links of the page, as written. */
  readonly paths: readonly string[];
  /** Whether the lead links something to look at, though it be no paper. */
  readonly hasMainLink: boolean;
}

interface Contents {
  readonly summary: Line[];
  readonly groups: Map<string, ResourceItem[]>;
}

/** Reads the page of an entry, which the list calls by `entryTitle` ('' when the list has no name for it). */
export function readPage(text: string, entryTitle: string): PageReading {
  const page = cutPage(parseMarkdown(withoutFrontMatter(text)));
  const lines = [...page.lead, ...page.groups.flatMap(group => group.lines)];
  const papers = papersOfPage(page, lines, entryTitle);
  const paths = lines.flatMap(({ links }) => links.filter(({ target }) => target === 'path'));
  return {
    title: page.title,
    papers,
    ...contentsOf(page, papers),
    paths: paths.map(({ address }) => address),
    hasMainLink: page.lead.some(({ links }) => links.some(link => workOf(link) !== null)),
  };
}

function contentsOf(page: PageSections, papers: readonly PagePaper[]): Contents {
  const contents: Contents = { summary: [], groups: new Map() };
  const read = new Set(papers.map(({ link }) => link));
  let inSymposium = false;
  for (const line of page.lead) {
    const { form, links, nested } = line;
    const begins = papers.length > 1 && form === 'bullet' && links.some(link => read.has(link));
    inSymposium = begins || (inSymposium && nested);
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
  const only = form === 'paragraph' ? onlyLink(inlines) : null;
  if (labelled !== null) addItem(contents, labelled.label, 'bullet', labelled.rest);
  else if (only !== null) addItem(contents, groupOfLink(only), 'bullet', inlines);
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
  groups.set(heading, [...(groups.get(heading) ?? []), { form, line }]);
}
