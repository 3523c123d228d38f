import { shownAddress } from './address';
import type { Inline, LinkInline } from './inline';
import { firstLink, plainTextOf, rawTextOf, STRONG, textRun } from './inline';
import { isMereLabel } from './mere-label';
import { collapseSpaces, trimEndOf } from './spaces';

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

/** The title of an entry: a link that is no mere label, else bold or quoted words, else the words before the first link. */
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
    if (isName(title.text) && !/^[[(]|:$/.test(title.text)) return title;
    at = last;
  }
  return null;
}

function isBold(inline: Inline | undefined): boolean {
  return inline !== undefined && (inline.marks & STRONG) !== 0;
}

/** Whether words can be a title: they say more than what is behind a link. */
function isName(text: string): boolean {
  return /\p{L}[\p{L}\p{N}]/u.test(text) && !isMereLabel(text);
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
    // Quoted words inside a sentence are no title; those after the authors are.
    if (/(?:^|[.,:;)\]])$/.test(plainTextOf(title.before))) return title;
  }
  return null;
}

/** Unmarked words before the first link, up to a year in parentheses, a dash or the authors. */
function findWords(inlines: readonly Inline[]): FoundTitle | null {
  const link = firstLink(inlines);
  const end = link < 0 ? inlines.length : link;
  const text = rawTextOf(inlines.slice(0, end))
    .trim()
    .replace(/^[\s\p{P}\p{S}]*(?=[\p{L}\p{N}"“(])/u, '');
  const cut =
    /[^\s] {2,}(?=\S)|\s+·(?=\s|$)|\s*\((?:[\p{L} ,]{0,12})?(?:19|20)\d\d|\s+[-–—]\s|,\s+\p{Lu}\.[\s-]|\.\s+\p{Lu}/u.exec(
      text,
    );
  const at = cut === null ? text.length : cut.index + (/^\S {2}/.test(cut[0]) ? 1 : 0);
  const title = trimEndOf(collapseSpaces(text.slice(0, at)), /[\s[(|]/);
  if (!isName(title)) return null;
  const after = [textRun(text.slice(at)), ...inlines.slice(end)];
  return { text: title, before: [], after, link: null, isMarked: false };
}
