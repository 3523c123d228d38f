import type { Inline, LinkInline } from './inline';
import { plainTextOf } from './inline';
import { isEmptyLine, lineOf, titleOf } from './line';
import { isPaperLabel } from './mere-label';
import { nicknamesBeside } from './nickname';
import { onlyLink, splitLabel } from './page-label';
import type { PageLine, PageSections } from './page-sections';
import type { PaperId } from './paper-id';
import { isStrongId, paperIdOf } from './paper-id';
import type { Line } from './reading-list';
import { titleKey } from './title-key';

/** A paper that the page is about. */
export interface PagePaper {
  readonly link: LinkInline;
  readonly id: PaperId;
  /** The words of the link; '' when they are a mere label such as "pdf". */
  readonly title: string;
  readonly nicknames: readonly string[];
  readonly about: readonly Line[];
  readonly line: number;
}

/** Says what the group reads: "This week's paper is", "we will read and discuss". */
const READS =
  /this week['’]?s?\s+(?:paper|reading|report|post|blog ?post|article)s?\b|\bwe(?:['’]ll| will| are going to)?\s+(?:be\s+)?(?:read(?:ing)?|discuss(?:ing)?|cover(?:ing)?)\b/i;

/** What the page of an entry is about: by the words of its lead, by its title, by a label, or as a symposium. */
export function papersOfPage(
  { title, lead, groups: [first] }: PageSections,
  lines: readonly PageLine[],
  entryTitle: string,
): readonly PagePaper[] {
  const byTitle = findByTitle(lines, [entryTitle, title ?? '']);
  for (const line of lead) {
    const read = linksByLead(line.inlines);
    if (read.length > 0 && (byTitle === null || read.includes(byTitle.link)))
      return read.flatMap(link => pagePaper(link, line));
  }
  if (byTitle !== null) return [byTitle];
  const inGroup = first !== undefined && isPaperHeading(first.heading) ? first.lines : [];
  const labelled = [...lead.filter(isPaperLine), ...inGroup].flatMap(line =>
    pagePaper(
      line.links.find(({ id }) => id !== null),
      line,
    ),
  );
  return labelled.length > 0 ? labelled : symposium(lead);
}

/** The work behind a link, if it can be read: a paper or, by its address alone, a document. */
export function workOf({ id, target, address }: LinkInline): PaperId | null {
  return id ?? (target === 'web' ? paperIdOf(address) : null);
}

export function isPaperHeading(text: string): boolean {
  return /^papers?$/i.test(text);
}

/** One paper, or none when there is no work behind the link. */
function pagePaper(
  link: LinkInline | undefined,
  { inlines, line }: PageLine,
  about: readonly Line[] = [],
): readonly PagePaper[] {
  const id = link === undefined ? null : workOf(link);
  if (link === undefined || id === null) return [];
  const at = inlines.indexOf(link);
  const nicknames = nicknamesBeside(inlines[at - 1], inlines[at + 1]);
  return [{ link, id, title: link.isMere ? '' : titleOf(link.label), nicknames, about, line }];
}

/** The links of a sentence that says what is read: the first one and those joined to it by "and". */
function linksByLead(inlines: readonly Inline[]): readonly LinkInline[] {
  const start = inlines.findIndex(({ kind, text }) => kind === 'text' && READS.test(text));
  const found: LinkInline[] = [];
  let between = '';
  for (const inline of start < 0 ? [] : inlines.slice(start)) {
    if (inline.kind !== 'link') {
      between += inline.text;
      continue;
    }
    const isFirst = found.length === 0;
    if (!isFirst && (inline.id === null || !/^\s*(?:,|and|&|,\s*and)\s*$/.test(between))) break;
    const isSameSentence = !/[.!?]\s/.test(between.slice(between.search(READS)));
    if (inline.id !== null || (isSameSentence && workOf(inline) !== null)) found.push(inline);
    between = found.length > 0 ? '' : between + inline.text;
  }
  return found;
}

/** The link that is called what the entry is called. */
function findByTitle(lines: readonly PageLine[], titles: readonly string[]): PagePaper | null {
  const keys = new Set(titles.filter(title => title !== '').map(titleKey));
  for (const line of lines) {
    const link = line.links.find(
      ({ label, text, target }) => target === 'web' && label.length > 0 && keys.has(titleKey(text.trim())),
    );
    const [paper] = pagePaper(link, line);
    if (paper !== undefined && !isTool(paper, line)) return paper;
  }
  return null;
}

/** "This week's library is […]" names something to use, not something to read. */
function isTool({ id, link }: PagePaper, { inlines }: PageLine): boolean {
  if (isStrongId(id)) return false;
  const before = plainTextOf(inlines.slice(0, inlines.indexOf(link)));
  return id.startsWith('url:https://github.com/') || /\b(?:library|tool|framework|package)\b/i.test(before);
}

/** `Paper: […]`, or a link called "Paper". */
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
    const [first, ...rest] = inlines[0]?.text.trim() === '' ? inlines.slice(1) : inlines;
    const about = lineOf(nested ? inlines : rest);
    const last = papers.at(-1);
    if (nested && last !== undefined) papers.splice(-1, 1, { ...last, about: [...last.about, about] });
    else if (!nested && first?.kind === 'link' && first.id !== null)
      papers.push(...pagePaper(first, line, isEmptyLine(about) ? [] : [about]));
  }
  return papers.length > 1 ? papers : [];
}
