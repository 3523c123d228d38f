/** A stretch of a text with its dollar signs, which Markdown must not read. */
export interface MathSpan {
  readonly from: number;
  readonly to: number;
}

/** What would be live in a note even between dollar signs. */
const LIVE = /<%|%>|%%|\[\[|\]\]|::|`/;

/** The `$…$` of one line of text, by the rule Obsidian uses: no space inside the signs and no digit after them. */
export function mathSpans(text: string, from: number, to: number): MathSpan[] {
  const first = text.indexOf('$', from);
  if (first < 0 || first >= to) return [];
  const spans: MathSpan[] = [];
  const math = /\$(?![\s$])((?:\\.|[^\\$\n])*?)(?:\\.|[^\\$\s])\$(?!\d)/y;
  for (let at = first; at >= 0 && at < to; at = text.indexOf('$', at)) {
    math.lastIndex = at;
    const found = text[at - 1] === '\\' ? null : math.exec(text);
    const end = at + (found?.[0].length ?? 1);
    if (found !== null && end <= to && !LIVE.test(found[0])) spans.push({ from: at, to: end });
    at = end;
  }
  return spans;
}
