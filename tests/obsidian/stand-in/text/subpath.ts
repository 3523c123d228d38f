import type * as app from 'obsidian';
import { stripHeading } from './link-text';

const matchable = (heading: string): string => stripHeading(heading).toLowerCase();

export const resolveSubpath: typeof app.resolveSubpath = (cache, subpath) => {
  const parts = subpath.split('#').filter(part => part.trim() !== '');
  const [only] = parts;
  if (only === undefined) return null;
  if (parts.length === 1 && only.startsWith('^')) return findBlock(cache, only.slice(1));
  const footnote = /^\[\^(.+)\]$/.exec(only)?.[1];
  if (parts.length === 1 && footnote !== undefined) return findFootnote(cache, footnote);
  return findHeading(cache.headings ?? [], parts.map(matchable));
};

// Assumed: block ids are matched without regard to case.
function findBlock(cache: app.CachedMetadata, id: string): app.BlockSubpathResult | null {
  const block = cache.blocks?.[id.toLowerCase()];
  if (block === undefined) return null;
  const list = cache.listItems?.find(item => item.id?.toLowerCase() === id.toLowerCase());
  const { start, end } = block.position;
  return { type: 'block', block, start, end, ...(list === undefined ? {} : { list }) };
}

function findFootnote(cache: app.CachedMetadata, id: string): app.FootnoteSubpathResult | null {
  const footnote = cache.footnotes?.find(candidate => candidate.id.toLowerCase() === id.toLowerCase());
  if (footnote === undefined) return null;
  const { start, end } = footnote.position;
  return { type: 'footnote', footnote, start, end };
}

// App: docs: `#A#B` is the heading B somewhere below the heading A.
function findHeading(
  headings: readonly app.HeadingCache[],
  path: readonly string[],
): app.HeadingSubpathResult | null {
  let found = 0;
  let level = 0;
  for (const [index, current] of headings.entries()) {
    if (found > 0 && current.level <= level) [found, level] = [0, 0];
    if (matchable(current.heading) !== path[found]) continue;
    [found, level] = [found + 1, current.level];
    if (found < path.length) continue;
    const next = headings.slice(index + 1).find(later => later.level <= current.level);
    const { start } = current.position;
    // App: typings: the end may be null. Assumed: then there is no next heading either, whatever its type says.
    return {
      type: 'heading',
      current,
      next: next as app.HeadingCache,
      start,
      end: next?.position.start ?? null,
    };
  }
  return null;
}
