/** What is said while an import writes. Sentence case; what was found, what was expected and what to do. */

export const heading = 'Importing';
export const progress = (done: number, total: number): string => `${done} of ${total} notes`;
export const stop = 'Stop';
export const stopping = 'Stopping after this note…';
export const label = 'Import progress';
