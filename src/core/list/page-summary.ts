import type { Inline, LinkInline } from './inline';

/** A beginning that names the paper and says no more. */
const NAMING =
  /(^|[.!?](?=\s))\s*(?:this week['’]s (?:papers?|report|post|reading|article|blog ?post) (?:is|are)|(?:this week,? )?we(?:['’]ll| will)? read(?: and discuss)?)\s*:?\s*["“]?\s*$/i;

/** A sentence that ends here, and what follows unless it leans on the sentence. */
const END = /^\s*["”]?(?:[.!?](?:\s+|$)|$)(?!\s*(?:which|that|and|but|it|they)\b)([^]*)$/i;

/**
 * A lead paragraph without the sentence that only names the papers of the entry; a sentence that says more stays whole,
 * links and all.
 */
export function withoutNaming(
  inlines: readonly Inline[],
  papers: ReadonlySet<LinkInline>,
): readonly Inline[] {
  const isRead = (inline?: Inline): boolean => inline?.kind === 'link' && papers.has(inline);
  const at = inlines.findIndex(isRead);
  const before = inlines[at - 1];
  let last = at;
  while (isRead(inlines[last + 2])) last += 2;
  const after = inlines[last + 1] ?? { kind: 'text', text: '', marks: 0 };
  const rest = after.kind === 'text' ? END.exec(after.text)?.[1] : undefined;
  if (before?.kind !== 'text' || after.kind !== 'text' || rest === undefined) return inlines;
  const words = before.text.replace(/\s+/g, ' ');
  const kept = words.replace(NAMING, '$1');
  if (kept === words) return inlines;
  const start = { ...before, text: kept === '' ? '' : `${kept} ` };
  return [...inlines.slice(0, at - 1), start, { ...after, text: rest }, ...inlines.slice(last + 2)];
}
