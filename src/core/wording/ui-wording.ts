import { counted } from './counted';

/** What several windows of the plugin say. Sentence case; what was found, what was expected and what to do. */

export const importTitle = 'Import reading list';
export const undoTitle = 'Undo last import';
export const reading = 'Reading the list and your notes…';
export const noListNote = 'The reading list has no note yet. Import again to finish it.';
export const more = (count: number): string => `Show ${count} more`;
export const line = (line: number): string => `line ${line}`;
export const stoppedNotice = (written: number, left: number): string =>
  `Import stopped: ${counted(written, 'note')} written, ${left} not begun. Import again to go on.`;
export const failedNotice = (reason: string): string => `That did not work: ${reason}`;
