import { digest } from '../digest';
import { token, type Token } from './list-block';

export type ItemForm = 'heading' | 'bullet' | 'paragraph';

/** One thing in a list block: a heading, a list line or a paragraph. Merging keeps or replaces whole items. */
export interface BlockItem {
  readonly form: ItemForm;
  /** Blank lines before it, as they are in the note. */
  readonly gap: string;
  /** Its lines, each with its line break. */
  readonly text: string;
}

/** An item as the list wants it. */
export interface WantedItem {
  readonly form: ItemForm;
  /** Tells the thing that it is about, which stays when its words change, and its words. */
  readonly token: Token;
  /** Without a line break at the end. */
  readonly text: string;
}

const listLine = /^\s*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;
const heading = /^ {0,3}#{1,6}(?:\s|$)/;
/** Three backticks that close on their own line are code in a line. */
const fence = /^\s*(`{3,}(?=[^`]*$)|~{3,})/;

/** `key` names the thing that the item is about. */
export function wantedItem(form: ItemForm, key: string, text: string): WantedItem {
  return { form, token: token(key, itemText(text)), text };
}

/** Cuts the text between the markers into items; gaps, items and tail put together are the text again. */
export function splitItems(content: string): { readonly items: readonly BlockItem[]; readonly tail: string } {
  const items: { form: ItemForm; gap: string; text: string }[] = [];
  let gap = '';
  let closing: RegExp | null = null;
  for (const line of content.match(/[^\n]*\n|[^\n]+/g) ?? []) {
    const last = items.at(-1);
    if (closing === null && line.trim() === '') {
      gap += line;
      continue;
    }
    const form = heading.test(line) ? 'heading' : listLine.test(line) ? 'bullet' : 'paragraph';
    const goesOn = form === 'paragraph' && gap === '' && last?.form !== 'heading';
    if (last !== undefined && (closing !== null || goesOn)) last.text += gap + line;
    else items.push({ form, gap, text: line });
    gap = '';
    const opened: string | undefined = closing === null ? fence.exec(line)?.[1] : undefined;
    if (opened !== undefined) closing = new RegExp(`^\\s*\\${opened.charAt(0)}{${opened.length},}\\s*$`);
    else if (closing?.test(line) === true) closing = null;
  }
  return { items, tail: gap };
}

/** The blank line that must stand before an item so that it does not run into the one above. */
export function gapBetween(above: ItemForm | null, form: ItemForm, eol: string): string {
  return above === null || (form === 'bullet' && above !== 'paragraph') ? '' : eol;
}

/** What counts of an item's text: not line ends, spaces, bullet characters or list numbers. */
export function itemText(text: string): string {
  // Nearly every item is one tidy line.
  if (!/[^\S ]| {2}|^ | $/.test(text)) return withoutMark(text);
  return text
    .split('\n')
    .map(line => withoutMark(line.replace(/\s+/g, ' ').trim()))
    .filter(line => line !== '')
    .join('\n');
}

/** The line with one mark for every bullet, and one for every number. */
function withoutMark(line: string): string {
  return line.replace(/^(?:[*+]|\d{1,9}[.)])(?= |$)/, mark => (/\d/.test(mark) ? '1.' : '-'));
}

export function itemDigest(text: string): string {
  return digest(itemText(text));
}

/** The items as a block holds them, each line ended with `eol`; a gap that the member left stays where it is enough. */
export function renderItems(
  items: readonly (Pick<WantedItem, 'form' | 'text'> & Partial<BlockItem>)[],
  eol: string,
): string {
  let above: ItemForm | null = null;
  let content = '';
  for (const { form, text, gap = '' } of items) {
    const needed = gapBetween(above, form, eol);
    content += gap.length < needed.length ? needed : gap;
    content += text.endsWith('\n') ? text : text.replace(/\n/g, eol) + eol;
    above = form;
  }
  return content;
}
