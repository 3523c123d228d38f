import type { FoundTitle } from './entry-title';
import { findTitle } from './entry-title';
import type { Inline, LinkInline } from './inline';
import { linksOf, plainTextOf } from './inline';

/** Whether a paragraph is an entry by its form: a number in brackets, or a marked title with a link to its text. */
export function looksLikeEntry(inlines: readonly Inline[]): boolean {
  const links = linksOf(inlines);
  if (links.length === 0) return false;
  if (/^\[\d{1,4}\]\s/.test(plainTextOf(inlines))) return true;
  const title = findTitle(inlines);
  return title !== null && title.isMarked && linksItsText(title, links);
}

function linksItsText({ link, before }: FoundTitle, links: readonly LinkInline[]): boolean {
  const words = plainTextOf(before);
  if (link !== null) return words === '' && isPaper(link);
  return words.length <= 160 && links.some(other => other.label.length > 0 && other.isMere && isPaper(other));
}

function isPaper({ target, address, id }: LinkInline): boolean {
  return id !== null || (target === 'web' && /\.pdf(?:$|[?#])/i.test(address));
}
