/** A stretch of a text with its dollar signs, which Markdown must not read. */
export interface MathSpan {
  readonly from: number;
  readonly to: number;
}

/** What would be live in a note even between dollar signs. */
const LIVE = /<%|%>|%%|\[\[|\]\]|::|`/;

/** The `$…$` of one line of text, by the rule Obsidian uses: no space inside the signs and no digit after them. */
export function mathSpans(text: string, from: number, to: number): MathSpan[] {
  // Looking for a sign beyond the span, in the whole text, would take the square of its length.
  const part = text.slice(from, to);
  if (!part.includes('$')) return [];
  const spans: MathSpan[] = [];
  const math = /\$(?![\s$])((?:\\.|[^\\$\n])*?)(?:\\.|[^\\$\s])\$(?!\d)/y;
  for (let at = part.indexOf('$'); at >= 0; at = part.indexOf('$', at)) {
    math.lastIndex = at;
    const found = part[at - 1] === '\\' ? null : math.exec(part);
    const end = at + (found?.[0].length ?? 1);
    if (found !== null && !LIVE.test(found[0])) spans.push({ from: from + at, to: from + end });
    at = end;
  }
  return spans;
}
