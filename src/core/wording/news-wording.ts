/** What is said of what the list has that a vault has not taken yet, a sentence each. */

const and = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
const places = (sections: readonly string[]): string =>
  and(sections.map(section => (section === '' ? 'no section' : `“${section}”`)));

export const added = (title: string, sections: readonly string[]): string =>
  sections.every(section => section === '')
    ? `“${title}” is new.`
    : `“${title}” is new in ${places(sections)}.`;
export const moved = (title: string, from: readonly string[], to: readonly string[]): string =>
  `“${title}” moved from ${places(from)} to ${places(to)}.`;
export const alsoIn = (title: string, sections: readonly string[]): string =>
  `“${title}” is now in ${places(sections)} too.`;
export const noMoreIn = (title: string, sections: readonly string[]): string =>
  sections.every(section => section === '')
    ? `“${title}” is no longer an entry of its own.`
    : `“${title}” is no longer in ${places(sections)}.`;
export const renamed = (before: string, title: string): string =>
  `“${before}” is called “${title}” now; your note keeps its file name.`;
export const identified = (title: string, before: string | null, id: string): string =>
  before === null
    ? `It is decided which paper “${title}” is: ${id}.`
    : `“${title}” has another id: ${id} in place of ${before}.`;
export const changed = (title: string): string => `What the list says about “${title}” changed.`;
export const removed = (title: string): string => `“${title}” is no longer on the list; your note stays.`;
export const section = (title: string): string => `The section “${title}” is new.`;
export const shrunk = (removed: number): string =>
  `${removed} entries, most of the list, are gone from it, which may be a mistake there. None is marked as removed unless you choose it; ask the lead of your group.`;
