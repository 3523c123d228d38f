import type { Problem } from '../problem';
import { listWording } from '../wording/list-wording';
import { findFile, indexFiles, isPagePath, resolveListPath } from './list-path';

/** The files of a source, as the links of its list find them. */
export interface ListFiles {
  readonly file: string;
  readonly all: ReadonlySet<string>;
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
  return { file, all: new Set(files), index: indexFiles(files) };
}

/** Finds what a relative link names, without ever leaving the source. */
export function linkedFile(written: string, line: number, files: ListFiles): LinkedFile {
  const resolved = resolveListPath(written, files.file);
  if (resolved.kind === 'outside')
    return {
      kind: 'refused',
      problem: { file: files.file, line, message: listWording.pathOutside(written) },
    };
  const found = findFile(resolved.path, files.all, files.index) ?? readmeOf(resolved.path, files);
  if (found === files.file) return { kind: 'unknown' };
  const path = found ?? resolved.path;
  if (isPagePath(path)) return { kind: 'page', path, exists: found !== null };
  return found === null ? { kind: 'unknown' } : { kind: 'material', path };
}

/** A link to a folder means its README, as on GitHub. */
function readmeOf(path: string, files: ListFiles): string | null {
  return findFile(`${path}/README.md`, files.all, files.index);
}
