import type { MarkdownNode } from './markdown-node';

/** What would be live in a note even between dollar signs. */
const LIVE = /<%|%>|%%|\[\[|\]\]|::|`/;

const NONE: readonly MarkdownNode[] = [];

/** The `$…$` of one line of text, by the rule Obsidian uses: no space inside the signs and no digit after them. */
export function mathSpans(text: string, from: number, to: number): readonly MarkdownNode[] {
  // Looking for a sign beyond the span, in the whole text, would take the square of its length.
  const part = text.slice(from, to);
  if (!part.includes('$')) return NONE;
  const spans: MarkdownNode[] = [];
  const math = /\$(?![\s$])((?:\\.|[^\\$\n])*?)(?:\\.|[^\\$\s])\$(?!\d)/y;
  for (let at = part.indexOf('$'); at >= 0; at = part.indexOf('$', at)) {
    math.lastIndex = at;
    const found = part[at - 1] === '\\' ? null : math.exec(part);
    const end = at + (found?.[0].length ?? 1);
    if (found !== null && !LIVE.test(found[0]))
      spans.push({ name: 'Math', from: from + at, to: from + end, children: NONE });
    at = end;
  }
  return spans;
}
