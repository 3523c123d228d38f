import { importsOf } from './imports-of';
import type { SourceFile } from './source-file';

/** Each circle of imports, once; a circle of types counts, for its files can only be understood together. */
export function cycleFaults(files: readonly SourceFile[]): readonly string[] {
  const known = new Map(files.map(file => [withoutEnding(file.path), file]));
  const finished = new Set<string>();
  const faults: string[] = [];

  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) faults.push(`imports go in a circle: ${[...trail.slice(start), path].join(' -> ')}`);
    const file = known.get(path);
    if (start >= 0 || finished.has(path) || file === undefined) return;
    for (const wanted of importsOf(file)) if (wanted.path !== null) visit(wanted.path, [...trail, path]);
    finished.add(path);
  };

  for (const path of known.keys()) visit(path, []);
  return faults;
}

function withoutEnding(path: string): string {
  return path.replace(/\.tsx?$/, '');
}
