import { counted } from './counted';

/** What the report of an import says. Sentence case; what was found, what was expected and what to do. */

export const done = 'Import finished';
export const stopped = 'Import stopped';
export const failed = 'Import finished, but not everything could be written';
export const left = (notes: number): string =>
  `${counted(notes, 'change was', 'changes were')} not begun. Import again to go on where you stopped.`;
export const couldNot = (notes: number): string =>
  `${counted(notes, 'note')} could not be written; the reasons are below. Import again to retry.`;
export const created = 'Created';
export const updated = 'Updated';
export const kept = 'Kept';
export const counts = { created: 'created', updated: 'updated', kept: 'kept' } as const;
export const openList = 'Open reading list';
export const undo = 'Undo import';
export const close = 'Close';
