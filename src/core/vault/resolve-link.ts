/** Answers the path that a link leads to from a note, or null when it leads to nothing. */
export type ResolveLink = (linkPath: string, from: string) => string | null;

/** The file part of a link and what follows its first `#`. */
export interface LinkParts {
  readonly path: string;
  readonly subpath: string;
}

export function splitLink(target: string): LinkParts {
  const hash = target.indexOf('#');
  return hash < 0
    ? { path: target.trim(), subpath: '' }
    : { path: target.slice(0, hash).trim(), subpath: target.slice(hash + 1).trim() };
}

/**
 * Resolves links as Obsidian does: by name wherever the file is, ignoring case, by path when one is given, with
 * `.md` left out. An alias resolves to nothing.
 */
export function makeLinkResolver(paths: readonly string[]): ResolveLink {
  const byPath = new Map<string, string>();
  const byName = new Map<string, string[]>();
  for (const path of [...paths].sort(shortestFirst)) {
    const key = foldPath(path);
    byPath.set(key, byPath.get(key) ?? path);
    const name = key.slice(key.lastIndexOf('/') + 1);
    const same = byName.get(name);
    if (same === undefined) byName.set(name, [path]);
    else same.push(path);
  }
  const found = new Map<string, string | null>();
  const anywhere = (link: string): string | null => {
    const known = found.get(link);
    if (known !== undefined) return known;
    const answer = nearest(link, byPath, byName) ?? nearest(`${link}.md`, byPath, byName);
    found.set(link, answer);
    return answer;
  };
  return (linkPath, from) => {
    if (linkPath === '') return from;
    const link = foldPath(linkPath);
    if (link.startsWith('/')) return exact(link.slice(1), byPath);
    if (/^\.\.?\//.test(link)) return exact(joined(foldPath(from), link), byPath);
    return anywhere(link);
  };
}

function foldPath(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function shortestFirst(one: string, other: string): number {
  if (one.length !== other.length) return one.length - other.length;
  return one < other ? -1 : 1;
}

function exact(link: string, byPath: ReadonlyMap<string, string>): string | null {
  return byPath.get(link) ?? byPath.get(`${link}.md`) ?? null;
}

function nearest(
  link: string,
  byPath: ReadonlyMap<string, string>,
  byName: ReadonlyMap<string, readonly string[]>,
): string | null {
  const whole = byPath.get(link);
  if (whole !== undefined) return whole;
  const candidates = byName.get(link.slice(link.lastIndexOf('/') + 1)) ?? [];
  return candidates.find(path => !link.includes('/') || foldPath(path).endsWith(`/${link}`)) ?? null;
}

/** A link that climbs out of the vault leads nowhere. */
function joined(from: string, link: string): string {
  const folders = from.split('/').slice(0, -1);
  for (const part of link.split('/')) {
    if (part === '..') {
      if (folders.pop() === undefined) return '';
    } else if (part !== '.') folders.push(part);
  }
  return folders.join('/');
}
