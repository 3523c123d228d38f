import type { Inline } from './inline';
import { linkInline, linksOf, textRun } from './inline';

/** "arXiv:2001.08361", "arxiv 2001.08361v2", "doi:10.1038/nature16961", "doi.org/10.1038/nature16961". */
const WRITTEN_ID =
  /\barxiv(?::\s*|\s+)(\d{4}\.\d{4,5}|[a-z-]+\/\d{7})(?:v\d+)?(?!\w)|(?:\bdoi:?\s*|\b(?:dx\.)?doi\.org\/)?\b(10\.\d{4,9}\/[^\s,;"”)\]]*[^\s,;"”)\].:])/i;

/** An item that links nothing on the web, with the first paper id in its words as the link that it stands for. */
export function linkWrittenId(inlines: readonly Inline[]): readonly Inline[] {
  if (linksOf(inlines).some(({ target }) => target === 'web')) return inlines;
  for (const [at, inline] of inlines.entries()) {
    const match = inline.kind === 'text' ? WRITTEN_ID.exec(inline.text) : null;
    if (match === null) continue;
    const [words, arxiv, doi] = match;
    const place = arxiv === undefined ? 'doi.org' : 'arxiv.org/abs';
    const link = linkInline([textRun('paper')], `https://${place}/${arxiv ?? doi ?? ''}`);
    const part = (from: number, to?: number): Inline => textRun(inline.text.slice(from, to), inline.marks);
    const parts = [part(0, match.index), link, part(match.index + words.length)];
    return [...inlines.slice(0, at), ...parts, ...inlines.slice(at + 1)];
  }
  return inlines;
}
