import { inertText } from '../list/inert';
import type { PaperId } from '../list/paper-id';
import type { Line } from '../list/reading-list';

/** How a line of the list names papers: as links to their notes, even to notes that are only promised. */
export interface PaperMentions {
  /** A wikilink; null when the work's title is not known, so that no note can be named after it. */
  link(id: PaperId, shown: string): string | null;
}

/** One line of Markdown. The paper that the note itself is about is named and not linked. */
export function renderLine(
  line: Line,
  mentions: PaperMentions,
  self: PaperId | null,
  form: 'bullet' | 'prose',
): string {
  const parts = line.map(part => {
    if (part.kind === 'text') return part.markdown;
    if (part.kind === 'link') return `[${part.label}](${part.url})`;
    if (part.id === self) return `*${inertText(part.title)}*`;
    const link = mentions.link(part.id, part.title);
    if (link === null) return `[${inertText(part.title)}](${part.url})`;
    const source = `[${sourceName(part.id)}](${part.url})`;
    return form === 'bullet' ? `${link} · ${source}` : `${link} (${source})`;
  });
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** Where a link to a paper leads, in one or two words. */
export function sourceName(id: PaperId): string {
  if (id.startsWith('arxiv:')) return 'arXiv';
  if (id.startsWith('doi:')) return 'DOI';
  if (id.startsWith('acl:')) return 'ACL Anthology';
  if (id.startsWith('openreview:')) return 'OpenReview';
  return /^url:https?:\/\/(?:www\.)?([^/?#]+)/.exec(id)?.[1] ?? 'link';
}
