import type { SourceChoice } from '../ui/import-state';

const longestPath = 1000;

/**
 * The source that a link or a command line names. Its words may come from anybody, so only the bundled list and a
 * plain path inside the vault are understood; null for all else.
 */
export function readSourceChoice(from: string | undefined): SourceChoice | null {
  if (from === undefined || from === 'bundled') return { kind: 'bundled' };
  const path = from.trim().replace(/\/$/, '');
  if (path === '' || path.length > longestPath) return null;
  if (/[\\\p{Cc}]|^[a-z][a-z0-9+.-]*:/iu.test(path)) return null;
  // Hidden folders hold settings and keys, and `..` leads out; both begin with a dot.
  return path.split('/').every(part => part !== '' && !part.startsWith('.')) ? { kind: 'vault', path } : null;
}
