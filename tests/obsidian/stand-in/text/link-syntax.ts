import type * as app from 'obsidian';
import { displayTextOf } from './link-text';

/** `[[Note#Heading|shown]]` or an embed of it; the bar may be escaped for a table. */
export function readWikilink(original: string): app.Reference {
  const [target = '', shown] = original.replace(/^!?\[\[|\]\]$/g, '').split(/\\?\|([^]*)/);
  const link = target.trim();
  // Assumed: a link without words of its own shows its target.
  return { link, original, displayText: shown ?? displayTextOf(link) };
}

const markdownLink = /^!?\[([^]*)\]\(\s*(?:<([^<>\n]*)>|([^\s]*?))(?:\s+(?:"[^]*"|'[^]*'|\([^]*\)))?\s*\)$/;

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** `[shown](Note.md)`; nothing when the address leads out of the vault. */
export function readMarkdownLink(original: string): app.Reference | undefined {
  const [, displayText, inBrackets, bare] = markdownLink.exec(original) ?? [];
  const address = inBrackets ?? bare ?? '';
  const isOutside = address === '' || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address);
  // Assumed: the address of a Markdown link is kept decoded, so that it reads like a link text.
  return isOutside ? undefined : { link: decoded(address), original, displayText: displayText ?? '' };
}
