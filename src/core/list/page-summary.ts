import type { Inline, LinkInline } from './inline';

/** A beginning that names the paper and says no more. */
const NAMING =
  /(?:^|[.!?]\s+)(?:this week['’]s (?:papers?|report|post|reading|article|blog ?post) (?:is|are)|(?:this week,? )?we(?:['’]ll| will)? read(?: and discuss)?)\s*:?\s*["“]?\s*$/i;

/**
 * A lead paragraph without the sentence that only names the papers of the entry; a sentence that says more stays whole,
 * links and all.
 */
export function withoutNaming(
  inlines: readonly Inline[],
  papers: ReadonlySet<LinkInline>,
): readonly Inline[] {
  const at = inlines.findIndex(inline => inline.kind === 'link' && papers.has(inline));
  const before = inlines[at - 1];
  if (at < 1 || before?.kind !== 'text' || !NAMING.test(before.text.replace(/\s+/g, ' '))) return inlines;
  let last = at;
  for (let next = inlines[last + 2]; next?.kind === 'link' && papers.has(next); next = inlines[last + 2])
    last += 2;
  const after = inlines[last + 1];
  const rest = after?.kind === 'text' ? endOfSentence(after.text) : after === undefined ? '' : null;
  if (rest === null) return inlines;
  const kept = before.text.replace(/\s+/g, ' ').replace(NAMING, match => /^[.!?]/.exec(match)?.[0] ?? '');
  const tail: readonly Inline[] =
    after?.kind === 'text' ? [{ ...after, text: rest }, ...inlines.slice(last + 2)] : [];
  return [...inlines.slice(0, at - 1), { ...before, text: kept === '' ? '' : `${kept} ` }, ...tail];
}

/** What follows a sentence that ends here; null when the sentence goes on, or the next one leans on it. */
function endOfSentence(text: string): string | null {
  const end = /^\s*["”]?(?:[.!?](?:\s+|$)|$)/.exec(text);
  if (end === null) return null;
  const rest = text.slice(end[0].length);
  return /^(?:which|that|and|but|it|they)\b/i.test(rest) ? null : rest;
}
