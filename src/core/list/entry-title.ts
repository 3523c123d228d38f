import { shownAddress } from './address';
import type { Inline, LinkInline } from './inline';
import { firstLink, plainTextOf, rawTextOf, STRONG, textRun } from './inline';
import { isLeadLabel, isMereLabel } from './mere-label';
import { collapseSpaces, trimEndOf } from './spaces';

/** What no title goes beyond when nothing marks its end. */
const END_OF_TITLE =
  /[^\s] {2,}(?=\S)|\s*\((?:[\p{L} ,]{0,12})?(?:19|20)\d\d|\s+[-–—|·](?=\s|$)|,\s+(?:by\s+[\p{Lu}]|[\p{Lu}]\.[\s-])|\.\s+[\p{Lu}]/u;

/** Where the title of an entry stands among its inlines, and what it is. */
export interface FoundTitle {
  readonly text: string;
  /** Inlines before the title: a date, a nickname, the authors. */
  readonly before: readonly Inline[];
  readonly after: readonly Inline[];
  /** The link that the title itself is. */
  readonly link: LinkInline | null;
  /** Whether it is set apart as a title: a link, bold or in quotes. */
  readonly isMarked: boolean;
}

/** The title of an entry: a link that is no mere label, else bold or quoted words, else the words before the first link or after a label. */
export function findTitle(inlines: readonly Inline[]): FoundTitle | null {
  const at = inlines.findIndex(inline => inline.kind === 'link' && !inline.isMere);
  const link = inlines[at];
  const bold = findBold(inlines, at < 0 ? inlines.length : at);
  if (bold !== null && (link === undefined || !isAside(bold, link))) return bold;
  const hasLabels = inlines.some(
    inline => inline.kind === 'link' && inline.label.length > 0 && inline.isMere,
  );
  if (link !== undefined && (!hasLabels || rawTextOf(inlines.slice(0, at)).length < 60))
    return titleLink(inlines, at);
  return findQuoted(inlines) ?? findWords(inlines) ?? titleLink(inlines, at < 0 ? firstLink(inlines) : at);
}

/** The title that stands in some of the inlines. */
function cutTitle(inlines: readonly Inline[], from: number, to: number): FoundTitle {
  const text = plainTextOf(inlines.slice(from, to));
  return { text, before: inlines.slice(0, from), after: inlines.slice(to), link: null, isMarked: true };
}

/** A link as a title; a bullet may be an address or a label and no more. */
function titleLink(inlines: readonly Inline[], at: number): FoundTitle | null {
  const link = inlines[at];
  if (link?.kind !== 'link') return null;
  const title = { ...cutTitle(inlines, at, at + 1), link };
  if (link.label.length === 0) return { ...title, text: shownAddress(link.address) };
  return { ...title, isMarked: !link.isMere };
}

/** The first bold words that can be a title: not a number, a remark in parentheses or a label. */
function findBold(inlines: readonly Inline[], end: number): FoundTitle | null {
  for (let at = 0; at < end; at += 1) {
    let last = at;
    while (last < end && isBold(inlines[last])) last += 1;
    if (last === at) continue;
    const title = cutTitle(inlines, at, last);
    const before = plainTextOf(title.before);
    if (isName(title.text) && !/^[[(]|:$/.test(title.text))
      return before.length < 60 || opensTitle(before) ? title : null;
    at = last;
  }
  return null;
}

/** Whether words set apart after these can be a title: they end as authors do, and are no whole summary. */
function opensTitle(before: string): boolean {
  return before.length < 500 && /[.,:;)\]"“|–—-]$/.test(before);
}

function isBold(inline: Inline | undefined): boolean {
  return inline !== undefined && (inline.marks & STRONG) !== 0;
}

/** Whether words can be a title: they say more than what is behind a link. */
function isName(text: string): boolean {
  return /[\p{L}][\p{L}\p{N}]/u.test(text) && !isMereLabel(text);
}

/** Bold words before a linked title: "**Survey** [A Survey of …](…)". */
function isAside({ text, after }: FoundTitle, link: Inline): boolean {
  const [next, second] = after;
  const isNext =
    next === link || (next?.kind === 'text' && second === link && /^[\s:,–—-]*$/.test(next.text));
  const words = text.split(/\s+/).length;
  return isNext && words <= 3 && plainTextOf([link]).split(/\s+/).length > words;
}

function findQuoted(inlines: readonly Inline[]): FoundTitle | null {
  for (const [at, { kind, text, marks }] of inlines.entries()) {
    const match = kind === 'text' ? /["“]([^"“”]{8,}?)[.,]?["”]/.exec(text) : null;
    if (match === null) continue;
    const pieces = [text.slice(0, match.index), match[1] ?? '', text.slice(match.index + match[0].length)];
    const cut = pieces.map(piece => textRun(piece, marks));
    const title = cutTitle([...inlines.slice(0, at), ...cut, ...inlines.slice(at + 1)], at + 1, at + 2);
    // Quoted words inside a sentence are no title; those after a label or the authors are.
    const before = plainTextOf(title.before);
    if (isMereLabel(before) || opensTitle(before)) return title;
  }
  return null;
}

/** Unmarked words up to the next link, a year in parentheses, a dash or the authors. */
function findWords(inlines: readonly Inline[]): FoundTitle | null {
  const start = inlines.findIndex(inline => !isLead(inline));
  const words = start < 0 ? [] : inlines.slice(start);
  const link = firstLink(words);
  const written = rawTextOf(link < 0 ? words : words.slice(0, link)).trim();
  const text = withoutLead(written);
  const cut = END_OF_TITLE.exec(text.replace(/\bvs\. /gi, 'vs, '));
  const at = cut === null ? text.length : cut.index + (/^\S {2}/.test(cut[0]) ? 1 : 0);
  const title = trimEndOf(collapseSpaces(text.slice(0, at)), /[\s[(|]/);
  if (!isName(title)) return null;
  const before = [...inlines.slice(0, start), textRun(written.slice(0, written.length - text.length))];
  const after = [textRun(text.slice(at)), ...(link < 0 ? [] : words.slice(link))];
  return { text: title, before, after, link: null, isMarked: false };
}

/** Whether an inline only leads to the title: a label or a date that is set apart, or signs. */
function isLead(inline: Inline): boolean {
  const isApart = inline.kind === 'link' || isBold(inline);
  return isApart ? isLeadLabel(inline.text) : !/[\p{L}\p{N}"“]/u.test(inline.text);
}

/** Cuts signs, labels and dates off the start: "2024-01-05: …", "Paper - …". */
function withoutLead(written: string): string {
  const text = written.replace(/^[\s\p{P}\p{S}]*(?:(?:of|for)\s+)?(?=[\p{L}\p{N}"“(])/u, '');
  const lead = /^(.{1,60}?)(?:\s+[-–—|·]\s+|\s*[:：]\s*)(?=\S)/u.exec(text);
  if (lead === null || !isLeadLabel(lead[1] ?? '')) return text;
  return withoutLead(text.slice(lead[0].length));
}
