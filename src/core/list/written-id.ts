import type { Inline } from './inline';
import { linkInline, textRun } from './inline';

/** "arXiv:2001.08361", "arxiv 2001.08361v2", "doi:10.1038/nature16961", "doi.org/10.1038/nature16961". */
const WRITTEN_ID =
  /\barxiv(?::\s*|\s+)(\d{4}\.\d{4,5}|[a-z-]+\/\d{7})(?:v\d+)?(?!\w)|(?:\bdoi:?\s*|\b(?:dx\.)?doi\.org\/)?\b(10\.\d{4,9}\/[^\s,;"”)\]]*[^\s,;"”)\].:])/i;

/** An item that links nothing on the web, with the first paper id in its words as the link that it stands for. */
export function linkWrittenId(inlines: readonly Inline[]): readonly Inline[] {
  if (inlines.some(inline => inline.kind === 'link' && inline.target === 'web')) return inlines;
  for (const [at, { kind, text, marks }] of inlines.entries()) {
    const match = kind === 'text' ? WRITTEN_ID.exec(text) : null;
    if (match === null) continue;
    const [words, arxiv, doi = ''] = match;
    const address = arxiv === undefined ? `https://doi.org/${doi}` : `https://arxiv.org/abs/${arxiv}`;
    return inlines.toSpliced(
      at,
      1,
      textRun(text.slice(0, match.index), marks),
      linkInline([textRun('paper')], address),
      textRun(text.slice(match.index + words.length), marks),
    );
  }
  return inlines;
}
