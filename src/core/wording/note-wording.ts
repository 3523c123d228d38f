/** What notes say, and why a note stays as it is. Sentence case; what was found, what was expected and what to do. */
export const noteWording = {
  fromTheList: 'From the reading list',
  furtherMaterials: 'Materials',
  papers: 'Papers',
  gone: 'No longer on the list',
  undecided: 'The list does not say which paper this is: the lead decides.',
  undecidedShort: 'the lead decides',
  readIn: 'Read in',
  paper: 'Paper',
  pdf: 'PDF',
  otherTitle: (title: string, id: string, real: string) =>
    `"${title}" is linked to ${id}, which is "${real}": check the link on the list.`,
  doubled: (id: string, paths: readonly string[]) =>
    `${paths.length} notes say that they are ${id} (${paths.join(', ')}), so none of them was touched. Keep one, and remove its id from the others or delete them.`,
  brokenMarkers:
    'The markers of the list block ("%% paper-club list %%" and "%% end paper-club list … %%") are not one whole pair, so this note was not touched. Put back the missing one, or delete both to make the whole note yours.',
  unreadableProperties:
    'The properties of this note cannot be read or changed safely, so this note was not touched. Mend them between the two lines of three hyphens.',
  deleted: (title: string) => `You deleted the note "${title}", so it stays deleted.`,
  keptProperty: (name: string, theirs: string) =>
    `You set "${name}", so it stays as you set it; the list has ${theirs}.`,
  keptItem: (theirs: string) => `You changed or removed this, so it stays so; the list now has: ${theirs}`,
  changedMeanwhile:
    'This note was changed while the import ran, so it was left alone. Import again to go on.',
  notWritten: (reason: string) => `This note could not be written: ${reason}`,
  noJournal: (reason: string) =>
    `Nothing was written, because the record that makes an undo possible could not be written: ${reason}`,
  journalNotClosed: (reason: string) =>
    `The import is done, but its record could not be brought up to date: ${reason}`,
  changedSince: 'This note was changed, moved or deleted since the import, so it was left as it is.',
  renamed: (title: string) =>
    `The list now calls this "${title}"; the note keeps its file name, rename it if you like.`,
} as const;
