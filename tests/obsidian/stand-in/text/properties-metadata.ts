import type * as app from 'obsidian';
import { getFrontMatterInfo } from './frontmatter-info';
import { readMarkdownLink, readWikilink } from './link-syntax';
import type { TextPositions } from './text-positions';
import { parseYaml } from './yaml';

type PropertiesMetadata = Pick<
  app.CachedMetadata,
  'frontmatter' | 'frontmatterPosition' | 'frontmatterLinks'
>;

function parseProperties(yaml: string): app.FrontMatterCache | undefined {
  try {
    const value: unknown = parseYaml(yaml);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? value : undefined;
  } catch {
    return undefined;
  }
}

// App: docs: a property is a link when the whole of its text is one; `key` is the way to it, `sections.0`.
function linksIn(value: unknown, key: string): readonly app.FrontmatterLinkCache[] {
  if (typeof value === 'string') {
    const wikilink = /^\[\[[^[\]\n]+\]\]$/.test(value) ? readWikilink(value) : undefined;
    const link = wikilink ?? (/^\[[^\]]*\]\([^)]*\)$/.test(value) ? readMarkdownLink(value) : undefined);
    return link ? [{ key, ...link }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    linksIn(inner, key === '' ? name : `${key}.${name}`),
  );
}

// Assumed: properties that are no YAML leave the note without `frontmatter`, but still with a place for it.
export function propertiesOf(text: string, positions: TextPositions): PropertiesMetadata {
  const { exists, frontmatter, contentStart } = getFrontMatterInfo(text);
  if (!exists) return {};
  const end = text.slice(0, contentStart).trimEnd().length;
  const properties = parseProperties(frontmatter);
  const links = linksIn(properties, '');
  return {
    frontmatterPosition: positions.between(0, end),
    ...(properties ? { frontmatter: properties } : {}),
    ...(links.length > 0 ? { frontmatterLinks: [...links] } : {}),
  };
}
