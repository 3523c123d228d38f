import { counted } from './counted';

/** What pulling new papers says. Sentence case; what was found, what was expected and what to do. */

export const title = 'Pull new papers';
export const asking = 'Asking for new papers';
export const askingWhom = (source: string, at: number, total: number): string =>
  total > 1 ? `Asking ${source}, list ${at} of ${total}…` : `Asking ${source} and reading your notes…`;
export const heading = 'What’s new';
export const nothingHeading = 'Nothing new';
export const refusedHeading = 'The list could not be read';
export const nothing = 'Your notes have everything that is on this list.';
export const choose = 'All new papers and changes';
export const chooseRemovals = (count: number): string =>
  `Mark ${counted(count, 'entry', 'entries')} as removed`;
export const kinds = {
  added: 'new',
  identified: 'with another id',
  renamed: 'renamed',
  moved: 'moved',
  changed: 'changed',
  removed: 'no longer on the list',
} as const;
export const removals = 'No longer on the list';
export const chooseList = 'All of this list';
export const chooseWhole = (source: string): string => `Import ${source}, which is new here`;
export const comesWith = 'Comes with what you take';
export const showChanges = 'What changes in the note';
export const takeAll = 'Take all';
export const takeChosen = 'Take chosen';
export const tryAgain = 'Try again';
export const chosen = (count: number, of: number): string => `${count} of ${of} chosen.`;
export const later = 'What you leave out is offered again next time.';
export const unreadable = (reason: string): string =>
  `The list could not be read: ${reason} Nothing was changed.`;
export const noAddress =
  'This list has no address yet. Open the settings of Paper Club and give it one, such as github:owner/name.';
export const somethingNew = 'Pull new papers (there is something new)';
export const statusBar = 'New papers';
export const reportOfCommandLine = (source: string): string => `${source}:`;
