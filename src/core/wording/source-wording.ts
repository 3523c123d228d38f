/** What is said of places that lists come from. Sentence case; what was found, what was expected and what to do. */
export const sourceWording = {
  noReadme: (name: string, found: readonly string[]) =>
    `${name} is no reading list: a README.md that names papers was expected at its top, and ${
      found.length === 0 ? 'no file' : found.slice(0, 5).join(', ') + (found.length > 5 ? ' and more' : '')
    } was found.`,
  notThere: (path: string) => `There is no file ${path} in the source.`,
  notPacked: 'The bundled list is not part of this build. Build again with "npm run build".',
  named: (path: string) =>
    `${path} is named in the listing of the source, but the file itself is not there to be read.`,
  outside: (path: string) => `${path} leads out of the source's folder and was not read.`,
  tooLarge: (path: string, megabytes: number, limit: number) =>
    `${path} is ${megabytes} MB; a reading list or page may be ${limit} MB at most.`,
  streamTooLarge: (limit: number) =>
    `Standard input holds more than ${limit} MB; a reading list may be ${limit} MB at most.`,
  missing: (name: string) =>
    `There is no file or folder ${name}. Name a folder that holds a README, or a Markdown file.`,
  notAFile: (name: string) =>
    `${name} is neither a folder nor a file. Name a folder that holds a README, or a Markdown file.`,
  notYet: (name: string) =>
    `${name} is on the web, and lists from the web cannot be read yet. Download the list and name its folder instead.`,
  unknownScheme: (name: string) =>
    `${name} is no address that a list can be read from. Name a folder, a Markdown file, github:owner/name or an http(s) address.`,
  standardInput: 'standard input',
} as const;
