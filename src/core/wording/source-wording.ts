/** What is said of places that lists come from. Sentence case; what was found, what was expected and what to do. */

export const noReadme = (name: string, found: readonly string[]): string =>
  `${name} is no reading list: a README.md that names papers was expected at its top, and ${
    found.length === 0 ? 'no file' : found.slice(0, 5).join(', ') + (found.length > 5 ? ' and more' : '')
  } was found.`;
export const notThere = (path: string): string => `There is no file ${path} in the source.`;
export const listWaits = 'Nothing else says what its entry is, so nothing of the list was taken.';
export const named = (path: string): string =>
  `${path} is named in the listing of the source, but the file itself is not there to be read.`;
export const outside = (path: string): string => `${path} leads out of the source's folder and was not read.`;
export const tooLarge = (path: string, megabytes: number, limit: number): string =>
  `${path} is ${megabytes} MB; a reading list or page may be ${limit} MB at most.`;
export const streamTooLarge = (limit: number): string =>
  `Standard input holds more than ${limit} MB; a reading list may be ${limit} MB at most.`;
export const missing = (name: string): string =>
  `There is no file or folder ${name}. Name a folder that holds a README, or a Markdown file.`;
export const notAFile = (name: string): string =>
  `${name} is neither a folder nor a file. Name a folder that holds a README, or a Markdown file.`;
export const unknownScheme = (name: string): string =>
  `${name} is no address that a list can be read from. Name a folder, a Markdown file, github:owner/name or an https address.`;
export const standardInput = 'standard input';
