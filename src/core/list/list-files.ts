import type { Problem } from '../problem';
import * as listWording from '../wording/list-wording';
import { isPagePath, resolveListPath } from './list-path';

/** The files of a source, as the links of its list find them. */
export interface ListFiles {
  readonly file: string;
  /** By their paths, and by their folded paths for lists whose links have the wrong case. */
  readonly index: ReadonlyMap<string, string>;
}

/** What a relative link of a list means. */
export type LinkedFile =
  | { readonly kind: 'page'; readonly path: string; readonly exists: boolean }
  | { readonly kind: 'material'; readonly path: string }
  /** Not there, and no page either. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'refused'; readonly problem: Problem };

export function listFiles(file: string, files: readonly string[]): ListFiles {
  const index = new Map<string, string>();
  for (const path of files) {
    if (!index.has(folded(path))) index.set(folded(path), path);
    index.set(path, path);
  }
  return { file, index };
}

/** Finds what a relative link names, without ever leaving the source. */
export function linkedFile(written: string, line: number, { file, index }: ListFiles): LinkedFile {
  const path = resolveListPath(written, file);
  if (path === null)
    return { kind: 'refused', problem: { file, line, message: listWording.pathOutside(written) } };
  // A link to a folder means its README, as on GitHub.
  const [found] = [path, `${path}/README.md`].flatMap(
    each => index.get(each) ?? index.get(folded(each)) ?? [],
  );
  if (found !== file && isPagePath(found ?? path))
    return { kind: 'page', path: found ?? path, exists: found !== undefined };
  return found === undefined || found === file ? { kind: 'unknown' } : { kind: 'material', path: found };
}

function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
