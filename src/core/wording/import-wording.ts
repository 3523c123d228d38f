/** What an import says of itself. Sentence case; what was found, what was expected and what to do. */
export const importWording = {
  unreadable: (reason: string) => `The list could not be read: ${reason}`,
  unplanned: (reason: string) => `The import could not be planned: ${reason} Nothing was written.`,
  broken: (reason: string) =>
    `The import broke off: ${reason} What was written is whole; import again to go on.`,
  noSuchPath: (path: string) =>
    `There is no file or folder "${path}" in this vault. Give the path of a Markdown file or of a folder with a README.`,
  unknownSource: (from: string) =>
    `"${from}" is not a source. Use "bundled" or the path of a file or folder of this vault.`,
  taken: (path: string) =>
    `"${path}" is there already, so it was not written. Move or rename it, then import again.`,
  nothing: 'Nothing to import: your notes already have everything on the list.',
  pasted: 'pasted text',
  nothingToUndo: 'There is no import to undo.',
} as const;
