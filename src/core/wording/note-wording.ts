/** What notes say, and why a note stays as it is. Sentence case; what was found, what was expected and what to do. */

export const fromTheList = 'From the reading list';
export const furtherMaterials = 'Materials';
export const papers = 'Papers';
export const gone = 'No longer on the list';
export const undecided = 'The list does not say which paper this is: the lead decides.';
export const undecidedShort = 'the lead decides';
export const readIn = 'Read in';
export const paper = 'Paper';
export const pdf = 'PDF';
export const otherTitle = (title: string, id: string, real: string): string =>
  `"${title}" is linked to ${id}, which is "${real}": check the link on the list.`;
export const doubled = (id: string, paths: readonly string[]): string =>
  `${paths.length} notes say that they are ${id} (${paths.join(', ')}), so none of them was touched. Keep one, and remove its id from the others or delete them.`;
export const brokenMarkers =
  'The markers of the list block ("%% paper-club list %%", "%% paper-club list wrote … %%" and "%% end paper-club list %%") are not one whole set, so this note was not touched. Put back the missing one, or delete all three to make the whole note yours.';
export const unreadableProperties =
  'The properties of this note cannot be read or changed safely, so this note was not touched. Mend them between the two lines of three hyphens.';
export const deleted = (title: string): string => `You deleted the note "${title}", so it stays deleted.`;
export const keptProperty = (name: string, theirs: string): string =>
  `You set "${name}", so it stays as you set it; the list has ${theirs}.`;
export const keptItem = (theirs: string): string =>
  `You changed or removed this, so it stays so; the list now has: ${theirs}`;
export const changedMeanwhile =
  'This note was changed while the import ran, so it was left alone. Import again to go on.';
export const notWritten = (reason: string): string => `This note could not be written: ${reason}`;
export const noJournal = (reason: string): string =>
  `Nothing was written, because the record that makes an undo possible could not be written: ${reason}`;
export const journalNotClosed = (reason: string): string =>
  `The import is done, but its record could not be brought up to date: ${reason}`;
export const changedSince =
  'This note was changed, moved or deleted since the import, so it was left as it is.';
export const renamed = (title: string): string =>
  `The list now calls this "${title}"; the note keeps its file name, rename it if you like.`;
