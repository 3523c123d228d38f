import type * as app from 'obsidian';

/** Spaces that do not break look like spaces and are none, so a path with one would never be found. */
const unbreakableSpaces = /[\u00a0\u202f]/g;

// App: docs: slashes are joined and trimmed, spaces are plain and letters are composed. Assumed: nothing at all is the root.
export const normalizePath: typeof app.normalizePath = path => {
  const slashed = path.replace(/[\\/]+/g, '/').replace(/^\/|\/$/g, '');
  return slashed.replace(unbreakableSpaces, ' ').normalize('NFC') || '/';
};

/** The folder that holds a path; '' for what lies at the root. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function joinPath(folder: string, name: string): string {
  return folder === '' || folder === '/' ? name : `${folder}/${name}`;
}

// Assumed: `.gitignore` has no extension, and `a.b.md` has `md`, in small letters.
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 && dot < name.length - 1 ? name.slice(dot + 1).toLowerCase() : '';
}

export function withoutExtension(name: string): string {
  const extension = extensionOf(name);
  return extension === '' ? name : name.slice(0, -extension.length - 1);
}

// App: docs: files and folders whose name begins with a dot are not part of the vault.
export function isHidden(path: string): boolean {
  return path.split('/').some(part => part.startsWith('.'));
}

// Assumed: letters are compared in small and composed, in links everywhere and on disks that do not regard case.
export function foldCase(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** The path of `path` with its `.` and `..` walked from a folder. */
export function walkFrom(folder: string, path: string): string {
  const walked = folder === '' ? [] : folder.split('/');
  for (const part of path.split('/')) {
    if (part === '..' && walked.length > 0) walked.pop();
    else if (part !== '.' && part !== '') walked.push(part);
  }
  return walked.join('/');
}

/** How one walks from a folder to a path. */
export function relativePath(folder: string, path: string): string {
  const from = folder === '' ? [] : folder.split('/');
  const to = path.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

// App: seen: in its English texts: the sentence, and these characters where it runs on Windows and Android.
const forbidden = /[*"\\<>:|?]/;

export function checkName(path: string): void {
  const name = nameOf(path);
  if (forbidden.test(name)) {
    throw new Error('File name cannot contain any of the following characters: * " \\ / < > : | ?');
  }
  // Assumed: a note that the vault would not show is refused rather than lost.
  if (isHidden(path)) throw new Error('File name must not start with a dot.');
}
