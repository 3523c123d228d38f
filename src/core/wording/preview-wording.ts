/** What the preview of an import says. Sentence case; what was found, what was expected and what to do. */

export const heading = 'What the import would do';
export const nothingHeading = 'Everything is up to date';
export const created = 'New notes';
export const updated = 'Changed notes';
export const kept = 'Kept as you left them';
export const deleted = 'Deleted by you';
export const problems = 'To look at';
export const restore = 'Bring back deleted notes';
export const restoreAbout = 'As the list has them now; what you had written in them does not come back.';
export const importNow = 'Import';
export const back = 'Choose another list';
export const cancel = 'Cancel';
export const openNote = 'Open note';
export const otherNotes = 'Sections and list';
export const counts = {
  created: 'new',
  updated: 'changed',
  unchanged: 'unchanged',
  kept: 'kept as you left them',
  deleted: 'deleted by you',
  problems: 'to look at',
} as const;
export const noSection = 'Without a section';
export const broughtBack = 'brought back';
