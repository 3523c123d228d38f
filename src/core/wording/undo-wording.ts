import { counted } from './counted';

/** What is said of taking an import back. Sentence case; what was found, what was expected and what to do. */

export const asks = (source: string): string => `Take back the import of ${source}?`;
export const explains = (removed: number, restored: number, left: number): string =>
  [
    removed > 0 ? `${counted(removed, 'note')} it made will be removed.` : '',
    restored > 0 ? `${counted(restored, 'note')} it changed will read as before.` : '',
    left > 0 ? `${counted(left, 'note')} edited since will stay as you left them.` : '',
  ]
    .filter(Boolean)
    .join('\n');
export const bundled = 'the bundled list';
export const and = ' and ';
export const confirm = 'Undo import';
export const heading = (source: string): string => `The import of ${source} was taken back`;
export const restored = 'Read as before';
export const removed = 'Removed';
export const left = 'Left as they are';
