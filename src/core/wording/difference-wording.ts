import { counted } from './counted';

/** What stands beside the lines that change in a note. Sentence case; what was found, what was expected and what to do. */

export const tooLong = 'Too much has changed to show it line by line.';
export const added = 'Added: ';
export const removed = 'Removed: ';
export const left = (lines: number): string => `${counted(lines, 'line')} unchanged`;
