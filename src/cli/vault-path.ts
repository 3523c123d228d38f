import { cliWording } from '../core/wording/cli-wording';

/** Whether a path with `/` can only lead to something below the folder it is relative to, on every system. */
export function isSafePath(path: string): boolean {
  if (path === '' || path.includes('\\') || path.includes('\0') || /^[a-z]:/i.test(path)) return false;
  return path.split('/').every(part => part !== '' && part !== '.' && part !== '..');
}

/** Folder and name of a path with `/`; the folder is '' at the top. Throws when the path could leave its root. */
export function splitPath(path: string): { readonly folder: string; readonly name: string } {
  if (!isSafePath(path)) throw new Error(cliWording.disk.outside(path));
  const slash = path.lastIndexOf('/');
  return { folder: path.slice(0, Math.max(slash, 0)), name: path.slice(slash + 1) };
}

/** What two names share that some system takes for one: case and Unicode form. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
