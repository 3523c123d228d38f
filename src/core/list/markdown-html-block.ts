import { LESS } from './character-codes';
import type { Containers } from './markdown-containers';
import type { Line } from './markdown-line';
import type { MarkdownNode } from './markdown-node';
import { makeNode } from './markdown-node';

interface HtmlKind {
  readonly name: 'HTMLBlock' | 'CommentBlock' | 'ProcessingInstructionBlock';
  readonly begins: RegExp;
  /** What ends the block; null for an empty line. */
  readonly ends: RegExp | null;
}

const BLOCK_TAGS =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|' +
  'fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|' +
  'menuitem|nav|noframes|ol|optgroup|option|p|param|section|source|summary|table|tbody|td|tfoot|th|thead|title|tr|' +
  'track|ul';

const ANY_TAG =
  /^(?:<\/[a-z][\w-]*\s*>|<[a-z][\w-]*(?:\s+[a-z:_][\w-.]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*>)\s*$/i;

/** The seven kinds of CommonMark, in its order; the last is the only one that cannot end a paragraph. */
const KINDS: readonly HtmlKind[] = [
  {
    name: 'HTMLBlock',
    begins: /^<(?:script|pre|style|textarea)(?:\s|>|$)/i,
    ends: /<\/(?:script|pre|style|textarea)>/i,
  },
  { name: 'CommentBlock', begins: /^<!--/, ends: /-->/ },
  { name: 'ProcessingInstructionBlock', begins: /^<\?/, ends: /\?>/ },
  { name: 'HTMLBlock', begins: /^<![A-Z]/, ends: />/ },
  { name: 'HTMLBlock', begins: /^<!\[CDATA\[/, ends: /\]\]>/ },
  { name: 'HTMLBlock', begins: new RegExp(`^</?(?:${BLOCK_TAGS})(?:\\s|/?>|$)`, 'i'), ends: null },
  { name: 'HTMLBlock', begins: ANY_TAG, ends: null },
];

export function htmlKind(line: Line): HtmlKind | null {
  if (line.next !== LESS) return null;
  const text = line.text.slice(line.at, line.end);
  return KINDS.find(kind => kind.begins.test(text)) ?? null;
}

export function htmlEndsParagraph(line: Line): boolean {
  const kind = htmlKind(line);
  return kind !== null && kind.begins !== ANY_TAG;
}

export function readHtmlBlock(blocks: Containers, { name, ends }: HtmlKind): void {
  const { line } = blocks;
  const from = line.at;
  const marks: MarkdownNode[] = [];
  let isWhole = false;
  while (!(isWhole = endsHere(line, ends)) && blocks.nextLine()) {
    if (!blocks.continuesAll) break;
    marks.push(...line.marks);
  }
  if (isWhole && ends !== null) blocks.nextLine();
  blocks.add(makeNode(name, from, blocks.lastEnd, marks));
}

/** The whole line counts, marks of quotes included, so that a quote's empty line does not end the block. */
function endsHere(line: Line, ends: RegExp | null): boolean {
  return ends === null ? /^[ \t]*$/.test(lineText(line)) : ends.test(lineText(line));
}

function lineText(line: Line): string {
  return line.text.slice(line.start, line.end);
}
