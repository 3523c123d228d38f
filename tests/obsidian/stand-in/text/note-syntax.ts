import type { BlockContext, InlineContext, Line, MarkdownConfig } from '@lezer/markdown';
import { GFM, parser } from '@lezer/markdown';

// App: docs: a tag is letters, digits, `_`, `-` and `/`, and not digits alone.
const tag = /^#(?=[^\s]*[^\d\s])[\p{L}\p{N}\p{M}\p{Extended_Pictographic}\u200d\ufe0f_/-]+/u;

/** Finds `pattern` at the place where the inline parser stands; the pattern begins with `^`. */
function inline(name: string, first: string, pattern: RegExp, mayFollow = /^[^]?$/) {
  const parse = (cx: InlineContext, next: number, pos: number): number => {
    if (next !== first.charCodeAt(0)) return -1;
    const found = pattern.exec(cx.slice(pos, cx.end))?.[0];
    const before = pos > cx.offset ? cx.slice(pos - 1, pos) : '';
    if (found === undefined || !mayFollow.test(before)) return -1;
    return cx.addElement(cx.elt(name, pos, pos + found.length));
  };
  return { name, parse, before: 'Escape' };
}

/** A fenced part of a note whose end may be missing, and which then goes on to the end. */
function fencedBlock(name: string, fence: string, hasLinks: boolean) {
  const parse = (cx: BlockContext, line: Line): boolean => {
    const text = line.text.slice(line.pos);
    if (!text.startsWith(fence)) return false;
    const from = cx.lineStart + line.pos;
    const isOneLine = text.slice(fence.length).trimEnd().endsWith(fence);
    if (!isOneLine && text.slice(fence.length).includes(fence)) return false;
    let whole = line.text.slice(line.pos);
    if (!isOneLine) {
      while (cx.nextLine()) {
        whole += `\n${line.text}`;
        if (line.text.includes(fence)) break;
      }
    }
    const to = cx.lineStart + line.text.length;
    const inner = hasLinks ? cx.parser.parseInline(whole, from) : [];
    cx.addElement(cx.elt(name, from, to, inner));
    cx.nextLine();
    return true;
  };
  return {
    name,
    parse,
    before: 'IndentedCode',
    endLeaf: (_: unknown, line: Line) => line.text.startsWith(fence),
  };
}

const definition = /^\[\^[^\]\s]+\]:/;

// App: docs: a footnote is defined at the beginning of a line and goes on to the next empty one.
const footnoteDefinition = {
  name: 'FootnoteDefinition',
  before: 'LinkReference',
  endLeaf: (_: unknown, line: Line) => definition.test(line.text),
  parse: (cx: BlockContext, line: Line): boolean => {
    const label = definition.exec(line.text)?.[0];
    if (label === undefined) return false;
    const from = cx.lineStart;
    let to = from + line.text.length;
    let text = line.text;
    while (cx.nextLine() && line.text.trim() !== '' && !definition.test(line.text)) {
      to = cx.lineStart + line.text.length;
      text += `\n${line.text}`;
    }
    const inner = cx.parser.parseInline(text.slice(label.length), from + label.length);
    cx.addElement(cx.elt('FootnoteDefinition', from, to, inner));
    return true;
  },
};

const vaultSyntax: MarkdownConfig = {
  defineNodes: [
    'WikiLink',
    'WikiEmbed',
    'Hashtag',
    'FootnoteReference',
    'InlineMath',
    { name: 'VaultComment', block: true },
    { name: 'MathBlock', block: true },
    { name: 'FootnoteDefinition', block: true },
  ],
  parseInline: [
    inline('WikiEmbed', '!', /^!\[\[[^[\]\n]+\]\]/),
    inline('WikiLink', '[', /^\[\[[^[\]\n]+\]\]/),
    inline('FootnoteReference', '[', /^\[\^[^\]\s]+\]/),
    inline('Hashtag', '#', tag, /^[\s%]?$/),
    inline('InlineMath', '$', /^\$(?![\s$])[^$\n]*[^\s$]\$(?!\d)/),
  ],
  // Assumed: links and tags in a comment count, since people hide them there; in mathematics they do not.
  parseBlock: [
    fencedBlock('VaultComment', '%%', true),
    fencedBlock('MathBlock', '$$', false),
    footnoteDefinition,
  ],
};

/** Markdown as the app reads it: GitHub's with links, tags, comments, mathematics and footnotes. */
export const noteParser = parser.configure([GFM, vaultSyntax]);
