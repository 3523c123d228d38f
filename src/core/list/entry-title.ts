import type { Inline, LinkInline } from './inline';
import { plainTextOf, rawTextOf, STRONG } from './inline';
import { isMereLabel } from './link-label';
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
  const link = inlines.findIndex(inline => inline.kind === 'link' && hasOwnWords(inline));
  const bold = findBold(inlines, link < 0 ? inlines.length : link);
  if (bold !== null && (link < 0 || !isAside(bold, inlines[link]))) return bold;
  if (link >= 0 && (rawTextOf(inlines.slice(0, link)).length < 60 || !hasLabelledLink(inlines)))
    return titleLink(inlines, link);
  return (
    findQuoted(inlines) ?? findWords(inlines) ?? (link >= 0 ? titleLink(inlines, link) : bareAddress(inlines))
  );
}

function hasOwnWords(link: LinkInline): boolean {
  return !isMereLabel(plainTextOf(link.label));
}

function hasLabelledLink(inlines: readonly Inline[]): boolean {
  return inlines.some(inline => inline.kind === 'link' && inline.label.length > 0 && !hasOwnWords(inline));
}

function titleLink(inlines: readonly Inline[], at: number): FoundTitle | null {
  const link = inlines[at];
  if (link?.kind !== 'link') return null;
  const text = plainTextOf(link.label);
  return { text, before: inlines.slice(0, at), after: inlines.slice(at + 1), link, isMarked: true };
}

/** The first bold words that can be a title: not a number, a remark in parentheses or a label. */
function findBold(inlines: readonly Inline[], end: number): FoundTitle | null {
  for (let at = 0; at < end; at += 1) {
    if (!isBold(inlines[at])) continue;
    let last = at + 1;
    while (last < end && isBold(inlines[last])) last += 1;
    const text = plainTextOf(inlines.slice(at, last));
    if (/\p{L}[\p{L}\p{N}]/u.test(text) && !/^[[(]|:$/.test(text) && !isMereLabel(text))
      return { text, before: inlines.slice(0, at), after: inlines.slice(last), link: null, isMarked: true };
    at = last;
  }
  return null;
}

function isBold(inline: Inline | undefined): boolean {
  return (
    inline !== undefined && inline.kind !== 'link' && inline.kind !== 'break' && (inline.marks & STRONG) !== 0
  );
}

/** Bold words before a linked title: "**Survey** [A Survey of …](…)". */
function isAside(bold: FoundTitle, link: Inline | undefined): boolean {
  if (link?.kind !== 'link') return false;
  const next = bold.after[0];
  const isNext =
    next === link || (next?.kind === 'text' && /^[\s:,–—-]*$/.test(next.text) && bold.after[1] === link);
  const words = bold.text.split(/\s+/).length;
  return isNext && words <= 3 && plainTextOf(link.label).split(/\s+/).length > words;
}

function findQuoted(inlines: readonly Inline[]): FoundTitle | null {
  for (const [at, inline] of inlines.entries()) {
    const match = inline.kind === 'text' ? /["“]([^"“”]{8,}?)[.,]?["”]/.exec(inline.text) : null;
    if (inline.kind !== 'text' || match === null) continue;
    const before = { ...inline, text: inline.text.slice(0, match.index) };
    // Quoted words inside a sentence are no title; those after the authors are.
    if (!/(?:^|[.,:;)\]])$/.test(plainTextOf([...inlines.slice(0, at), before]))) continue;
    const after = { ...inline, text: inline.text.slice(match.index + match[0].length) };
    return {
      text: plainTextOf([{ ...inline, text: match[1] ?? '' }]),
      before: [...inlines.slice(0, at), before],
      after: [after, ...inlines.slice(at + 1)],
      link: null,
      isMarked: true,
    };
  }
  return null;
}

/** Unmarked words before the first link, up to a year in parentheses, a dash or the authors. */
function findWords(inlines: readonly Inline[]): FoundTitle | null {
  const end = inlines.findIndex(inline => inline.kind === 'link');
  const words = inlines.slice(0, end < 0 ? inlines.length : end);
  const text = rawTextOf(words)
    .trim()
    .replace(/^[\s\p{P}\p{S}]*(?=[\p{L}\p{N}"“(])/u, '');
  const cut =
    /[^\s] {2,}(?=\S)|\s+·(?=\s|$)|\s*\((?:[\p{L} ,]{0,12})?(?:19|20)\d\d|\s+[-–—]\s|,\s+\p{Lu}\.[\s-]|\.\s+\p{Lu}/u.exec(
      text,
    );
  const at = cut === null ? text.length : cut.index + (/^\S/.test(cut[0]) && / {2}/.test(cut[0]) ? 1 : 0);
  const title = trimEndOf(collapseSpaces(text.slice(0, at)), /[\s[(|]/);
  if (!/\p{L}[\p{L}\p{N}]/u.test(title) || isMereLabel(title)) return null;
  const rest = text.slice(at);
  const after: readonly Inline[] = [{ kind: 'text', text: rest, marks: 0 }, ...inlines.slice(words.length)];
  return { text: title, before: [], after, link: null, isMarked: false };
}

/** A bullet that is an address and no more. */
function bareAddress(inlines: readonly Inline[]): FoundTitle | null {
  const at = inlines.findIndex(inline => inline.kind === 'link');
  const link = inlines[at];
  if (link?.kind !== 'link') return null;
  const text =
    link.label.length === 0
      ? link.address.replace(/^https?:\/\//i, '').replace(/\/$/, '')
      : plainTextOf(link.label);
  return {
    text,
    before: inlines.slice(0, at),
    after: inlines.slice(at + 1),
    link,
    isMarked: link.label.length === 0,
  };
}
