import { digest } from '../digest';

export type ItemForm = 'heading' | 'bullet' | 'paragraph';

/** One thing in a list block: a heading, a list line or a paragraph. Merging keeps or replaces whole items. */
export interface BlockItem {
  readonly form: ItemForm;
  /** Blank lines before it, as they are in the note. */
  readonly gap: string;
  /** Its lines, each with its line break. */
  readonly text: string;
}

/** An item as the list wants it. `key` names the thing it is about, and stays when its words change. */
export interface WantedItem {
  readonly form: ItemForm;
  readonly key: string;
  /** Without a line break at the end. */
  readonly text: string;
}

const listLine = /^\s*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;
const heading = /^ {0,3}#{1,6}(?:\s|$)/;
/** Three backticks that close on their own line are code in a line. */
const fence = /^\s*(`{3,}(?=[^`]*$)|~{3,})/;

/** Cuts the text between the markers into items; gaps, items and tail put together are the text again. */
export function splitItems(content: string): { readonly items: readonly BlockItem[]; readonly tail: string } {
  const items: { form: ItemForm; gap: string; text: string }[] = [];
  let gap = '';
  let closing: RegExp | null = null;
  for (const line of content.match(/[^\n]*\n|[^\n]+/g) ?? []) {
    const last = items.at(-1);
    const glued = gap === '' && last !== undefined && last.form !== 'heading';
    if (closing !== null && last !== undefined) {
      last.text += gap + line;
      gap = '';
      if (closing.test(line)) closing = null;
      continue;
    }
    if (line.trim() === '') {
      gap += line;
      continue;
    }
    const opened = fence.exec(line)?.[1] ?? null;
    const form = heading.test(line) ? 'heading' : listLine.test(line) ? 'bullet' : 'paragraph';
    if (form === 'paragraph' && glued) last.text += line;
    else items.push({ form, gap, text: line });
    gap = '';
    if (opened !== null) closing = new RegExp(`^\\s*\\${opened[0] ?? '`'}{${opened.length},}\\s*$`);
  }
  return { items, tail: gap };
}

/** The blank line that must stand before an item so that it does not run into the one above. */
export function gapBetween(above: ItemForm | null, form: ItemForm, eol: string): string {
  if (above === null) return '';
  if (form === 'bullet') return above === 'paragraph' ? eol : '';
  return eol;
}

/** What counts of an item's text: not line ends, spaces, bullet characters or list numbers. */
export function itemText(text: string): string {
  // Nearly every item is one bullet as we write it.
  if (/^- \S/.test(text) && !/[^\S ]| {2}| $/.test(text)) return text;
  return text
    .split('\n')
    .map(line =>
      line
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^[-*+](?= |$)/, '-')
        .replace(/^\d{1,9}[.)](?= |$)/, '1.'),
    )
    .filter(line => line !== '')
    .join('\n');
}

export function itemDigest(text: string): string {
  return digest(itemText(text));
}

/** The items as a fresh block holds them, each line ended with `eol`. */
export function renderItems(items: readonly Pick<WantedItem, 'form' | 'text'>[], eol: string): string {
  let above: ItemForm | null = null;
  let content = '';
  for (const item of items) {
    content += gapBetween(above, item.form, eol) + item.text.replace(/\n/g, eol) + eol;
    above = item.form;
  }
  return content;
}
