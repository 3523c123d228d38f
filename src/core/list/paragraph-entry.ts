import { readAddress } from './address';
import type { Inline } from './inline';
import { linksOf, plainTextOf } from './inline';
import { isMereLabel } from './link-label';
import { strongIdOf } from './paper-id';
import { findTitle } from './entry-title';

/** Whether a paragraph is an entry by its form: a number in brackets, or a marked title with a link to its text. */
export function looksLikeEntry(inlines: readonly Inline[]): boolean {
  const links = linksOf(inlines);
  if (links.length === 0) return false;
  const text = plainTextOf(inlines);
  if (/^\[\d{1,4}\]\s/.test(text)) return true;
  const title = findTitle(inlines);
  if (title === null || !title.isMarked) return false;
  if (title.link !== null) return plainTextOf(title.before) === '' && isPaper(title.link.address);
  if (plainTextOf(title.before).length > 160) return false;
  return links.some(
    link => link.label.length > 0 && isMereLabel(plainTextOf(link.label)) && isPaper(link.address),
  );
}

function isPaper(written: string): boolean {
  const address = readAddress(written);
  return address.kind === 'web' && (strongIdOf(address.url) !== null || /\.pdf(?:$|[?#])/i.test(address.url));
}
