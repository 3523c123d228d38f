import { inertText } from '../list/inert';
import type { PaperId } from '../list/paper-id';
import type { Line, ResourceItem } from '../list/reading-list';

/**
 * How a line of the list names papers: as wikilinks to their notes, even to notes that are only promised; null when the
 * work's title is not known, so that no note can be named after it.
 */
export type MentionWriter = (id: PaperId, shown: string) => string | null;

/** One line of the list as Markdown. */
export type LineWriter = (line: Line, form: ResourceItem['form']) => string;

/** How one note writes lines. The paper that the note itself is about is named and not linked. */
export function lineWriter(mention: MentionWriter, self: PaperId | null): LineWriter {
  return (line, form) => {
    const parts = line.map(part => {
      if (part.kind === 'text') return part.markdown;
      if (part.kind === 'link') return `[${part.label}](${part.url})`;
      if (part.id === self) return `*${inertText(part.title)}*`;
      const link = mention(part.id, part.title);
      if (link === null) return `[${inertText(part.title)}](${part.url})`;
      const source = `[${sourceName(part.id)}](${part.url})`;
      return form === 'bullet' ? `${link} · ${source}` : `${link} (${source})`;
    });
    return parts.join('').replace(/\s+/g, ' ').trim();
  };
}

const services: Readonly<Record<string, string>> = {
  arxiv: 'arXiv',
  doi: 'DOI',
  acl: 'ACL Anthology',
  openreview: 'OpenReview',
};

/** Where a link to a paper leads, in one or two words. */
export function sourceName(id: PaperId): string {
  return services[id.slice(0, id.indexOf(':'))] ?? hostOf(id.slice('url:'.length));
}

export function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/.exec(url)?.[1] ?? 'link';
}
