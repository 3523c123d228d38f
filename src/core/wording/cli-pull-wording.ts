/** What the terminal program says of a pull. Sentence case; what was found, what was expected and what to do. */
export const nothingNew = (source: string): string =>
  `Nothing new: ${source} is as it was when all of it was last pulled.`;
export const nothingTaken = 'Nothing new for this vault.';
export const isNew = 'The list is new to this vault: all of it counts.';
export const reading = 'Reading the list: {value} files';
export const headings = {
  added: 'New',
  moved: 'Moved',
  renamed: 'Renamed',
  identified: 'Another paper id',
  changed: 'Changed',
  removed: 'Removed from the list',
} as const;
export const heading = (kind: keyof typeof headings, count: number): string => `${headings[kind]} (${count})`;
export const left = (count: number): string => `Left for another time (${count})`;
export const notWritten = (count: number): string =>
  `Not taken, because not all could be written (${count}); pull again`;
export const unmatched = (words: string, titles: readonly string[]): string => {
  const shown = titles.slice(0, 10).map(title => `“${title}”`);
  const more = titles.length > shown.length ? ` and ${titles.length - shown.length} more` : '';
  return `No news has “${words}” in its title, so nothing was written. News there is of ${shown.join(', ')}${more}.`;
};
export const noChoice =
  'The list is new to this vault, so there is nothing to choose from yet. Pull all of it first, without --only and --except.';
export const notRemembered = (reason: string): string =>
  `What was pulled could not be remembered, so all of it is read again the next time: ${reason}`;
