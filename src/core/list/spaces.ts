/** One space for any run of white space; text that has none is not copied, for most of a long list needs nothing. */
export function collapseSpaces(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ');
}

/** Cuts characters off the end; walking back is many times faster than a pattern that tries every space of a long text. */
export function trimEndOf(text: string, characters: RegExp): string {
  let end = text.length;
  while (end > 0 && characters.test(text.charAt(end - 1))) end -= 1;
  return end === text.length ? text : text.slice(0, end);
}
