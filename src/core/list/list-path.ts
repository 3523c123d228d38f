/** A path that a list names, judged: a place inside the source, or refused. */
export type ListPath =
  | { readonly kind: 'inside'; readonly path: string }
  /** It leads out of the source, or into a place that lists have no business in. */
  | { readonly kind: 'outside' };

/** Resolves a relative link of `base`, a file of the source, without ever leaving the source. */
export function resolveListPath(written: string, base: string): ListPath {
  const text = decoded((written.split(/[?#]/)[0] ?? '').trim());
  if (text === null || text === '' || /[\\\p{Cc}]/u.test(text) || /^\/|^[a-z]:/i.test(text))
    return { kind: 'outside' };
  // A second round would hide a path from this check: %252e%252e.
  if (/%[0-9a-f]{2}/i.test(text) && decoded(text) !== text && /%2e|%2f|%5c/i.test(text))
    return { kind: 'outside' };
  const steps = base.split('/').slice(0, -1);
  for (const step of text.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return { kind: 'outside' };
  }
  if (steps.length === 0 || steps.some(step => step.startsWith('.'))) return { kind: 'outside' };
  return { kind: 'inside', path: steps.join('/') };
}

/** Whether a path names a Markdown file that can be the page of an entry. */
export function isPagePath(path: string): boolean {
  if (!/\.(?:md|markdown)$/i.test(path)) return false;
  return !/(?:^|\/)(?:license|contributing|changelog|code_of_conduct|security|support|pull_request_template|issue_template)\.\w+$/i.test(
    path,
  );
}

/** The files of a source by their lower-case paths, for lists whose links have the wrong case. */
export function indexFiles(files: readonly string[]): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const file of files) {
    const key = file.normalize('NFC').toLowerCase();
    if (!index.has(key)) index.set(key, file);
  }
  return index;
}

/** The file that a resolved path means: itself, or the only one that differs in case. */
export function findFile(
  path: string,
  files: ReadonlySet<string>,
  index: ReadonlyMap<string, string>,
): string | null {
  if (files.has(path)) return path;
  return index.get(path.normalize('NFC').toLowerCase()) ?? null;
}

export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

export function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
