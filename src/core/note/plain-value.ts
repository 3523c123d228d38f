import { inertPlain } from '../list/inert';

/** Most titles hold nothing that needs a second look. */
const harmless = /^(?! )(?:[\p{L}\p{N},.;()'’&–—!?/*+-]|:(?=[^:])| (?=[^ ]))*$/u;

/**
 * Makes a title or a name from a list safe where Markdown escapes do not work: in a property, or as the text of
 * a link. What other plugins would run, and what would end the property, is pulled apart.
 */
export function plainValue(text: string): string {
  if (harmless.test(text)) return text;
  const spaced = text.replace(/[\s\p{Cc}\u200e\u200f\u2028\u2029\ufeff]+/gu, ' ');
  return inertPlain(spaced)
    .replace(/`(?=\s*\$?=)/g, "'")
    .replace(/ +/g, ' ')
    .trim();
}

/** The same for the text after the bar of a wikilink, where a bar or a bracket would end the link. */
export function plainLinkText(text: string): string {
  return plainValue(text).replace(/\|/g, '-').replace(/\[/g, '(').replace(/\]/g, ')');
}
