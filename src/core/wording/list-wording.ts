/** What is said of a list that is read. Sentence case; what was found, what was expected and what to do. */

export const untitled = 'Reading list';
export const pathOutside = (path: string): string =>
  `Expected a link to a file of the list, found “${path}”, which leads out of it: the link is left out. Move the file into the list's folder or link it on the web.`;
export const pageMissing = (page: string): string =>
  `Expected the page “${page}”, but there is no such file: the entry arrives from the list alone. Add the file or mend the link.`;
export const pageUnread = (page: string): string =>
  `The page “${page}” could not be read: the entry arrives from the list alone.`;
export const matchedByTitle = (title: string): string =>
  `“${title}” was matched with its paper by its exact title.`;
export const leadDecides = (title: string): string =>
  `Nothing in the list says which paper “${title}” is: the lead decides, and links the paper in the list.`;
export const notAList = (found: string): string =>
  `Expected a list of papers in Markdown, found ${found}. Choose the list's README, and import again.`;
export const foundEmpty = 'an empty file';
export const foundBinary = (kind: string): string => `${kind}, which is no text`;
export const foundUtf16 = 'text in UTF-16; save it as UTF-8';
export const foundNotUtf8 = 'text that is not UTF-8; save it as UTF-8';
export const foundTooLarge = (megabytes: string): string =>
  `a file of ${megabytes} MB; a list may have 10 MB at most`;
export const foundHtml = 'an HTML page; use the address of the raw Markdown file';
export const foundNotFound = 'the answer “404: Not Found”; check the address and the branch';
export const foundNoEntry = 'a text that names none';
