/** What an import says of itself. Sentence case; what was found, what was expected and what to do. */

export const unreadable = (reason: string): string => `The list could not be read: ${reason}`;
export const unplanned = (reason: string): string =>
  `The import could not be planned: ${reason} Nothing was written.`;
export const broken = (reason: string): string =>
  `The import broke off: ${reason} What was written is whole; import again to go on.`;
export const noSuchPath = (path: string): string =>
  `There is no file or folder "${path}" in this vault. Give the path of a Markdown file or of a folder with a README.`;
export const unknownSource = (from: string): string =>
  `"${from}" is not a source. Use "bundled" or the path of a file or folder of this vault.`;
export const taken = (path: string): string =>
  `"${path}" is there already, so it was not written. Move or rename it, then import again.`;
export const nothing = 'Nothing to import: your notes already have everything on the list.';
export const pasted = 'pasted text';
export const nothingToUndo = 'There is no import to undo.';
