import type * as app from 'obsidian';

/** Slashes and spaces as the app's own function leaves them. */
export const normalizePath: typeof app.normalizePath = path =>
  path
    .replace(/[\\/]+/g, '/')
    .replace(/^\/|\/$/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .normalize('NFC') || '/';

export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function isHidden(path: string): boolean {
  return path.split('/').some(part => part.startsWith('.'));
}

/** Refuses the names that the app refuses to make. */
export function checkName(path: string): void {
  if (/[*"<>:|?\\]/.test(nameOf(path))) {
    throw new Error('File name cannot contain any of the following characters: * " \\ / < > : | ?');
  }
  if (isHidden(path)) throw new Error('File name must not start with a dot');
}
