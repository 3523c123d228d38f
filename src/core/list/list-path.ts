import { decodePath } from './decode-path';

/**
 * Resolves a relative link of `base`, a file of the source, without ever leaving the source: null for what leads out of
 * it, or into a place that lists have no business in.
 */
export function resolveListPath(written: string, base: string): string | null {
  const text = decodePath((written.split(/[?#]/)[0] ?? '').trim());
  if (text === null || text === '' || /[\\\p{Cc}]|^\/|^[a-z]:/iu.test(text)) return null;
  // A second round would hide a path from this check: %252e%252e.
  if (/%(?:2e|2f|5c)/i.test(text) && decodePath(text) !== text) return null;
  const steps = base.split('/').slice(0, -1);
  for (const step of text.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return null;
  }
  return steps.length === 0 || steps.some(step => step.startsWith('.')) ? null : steps.join('/');
}

/** Whether a path names a Markdown file that can be the page of an entry. */
export function isPagePath(path: string): boolean {
  if (!/\.(?:md|markdown)$/i.test(path)) return false;
  return !/(?:^|\/)(?:license|contributing|changelog|code_of_conduct|security|support|pull_request_template|issue_template)\.\w+$/i.test(
    path,
  );
}

export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

export function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}

/** Whether a file tells about its folder, and goes by the folder's name. */
export function isReadme(path: string): boolean {
  return /^(?:readme|index)$/i.test(stemOf(path));
}
