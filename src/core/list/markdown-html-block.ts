import { TAG_NAME, tagAttributes } from './markdown-tag';

const BLOCK_TAGS =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|' +
  'fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|' +
  'menuitem|nav|noframes|ol|optgroup|option|p|param|section|source|summary|table|tbody|td|tfoot|th|thead|title|tr|' +
  'track|ul';

/** How a block of HTML begins and what ends it; without the latter, an empty line does. */
type HtmlKind = readonly [begins: RegExp, ends?: RegExp];

const ANY_TAG: HtmlKind = [new RegExp(`^<(?:/${TAG_NAME}|${TAG_NAME}${tagAttributes('')})\\s*>\\s*$`)];

/** The seven kinds of CommonMark, in its order; the last is the only one that cannot end a paragraph. */
const KINDS: readonly HtmlKind[] = [
  [/^<(?:script|pre|style|textarea)(?:\s|>|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![A-Z]/, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [new RegExp(`^</?(?:${BLOCK_TAGS})(?:\\s|/?>|$)`, 'i')],
  ANY_TAG,
];

export function htmlKind(line: string): HtmlKind | undefined {
  return KINDS.find(([begins]) => begins.test(line));
}

export function htmlEndsParagraph(line: string): boolean {
  const kind = htmlKind(line);
  return kind !== undefined && kind !== ANY_TAG;
}
