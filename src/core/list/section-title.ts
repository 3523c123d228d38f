/** Headings under which a list tells about itself and names no paper. */
const ABOUT =
  /^(?:(?:table of )?contents?|toc|index|(?:how to |other )?contribut(?:\w*(?: guid\w*)?|ing to .*)|licen[cs]e|acknowledge?ments?|thanks|contact\w*|star history|stargazers|cit(?:ation|ing|e)|code of conduct|updates?(?: log)?|changelog|news|copyright|the team|authors?|maintainers?|sponsors?|support|disclaimer|faq|taxonomy|legend|keywords? convention)$/i;

/** The words of a heading: without pictures, emoji and a colon. */
export function sectionTitle(text: string): string {
  const plain = text
    .replace(/[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u200d]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const title = plain.replace(/\s*:$/, '');
  return title === '' ? text.trim() : title;
}

/** Whether a heading opens a part that holds no entries. */
export function isAboutTheList(title: string): boolean {
  return ABOUT.test(title.replace(/[^\p{L}\p{N}\s]/gu, '').trim());
}

/** Whether a heading only opens a table of contents: the headings below it may be deeper and are sections all the same. */
export function isContents(title: string): boolean {
  return /^(?:table of )?contents?\b|^toc$|^index$/i.test(title.trim());
}

/** Makes section titles unique ignoring case: first by the heading above, then by a number. */
export function uniqueTitles(
  sections: readonly { readonly title: string; readonly parent: string }[],
): readonly string[] {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { title } of sections) (seen.has(title.toLowerCase()) ? shared : seen).add(title.toLowerCase());
  const used = new Set<string>();
  return sections.map(({ title, parent }) => {
    const isTold = title !== '' && parent !== '' && parent !== title && shared.has(title.toLowerCase());
    const named = isTold ? `${title} (${parent})` : title;
    let unique = named;
    for (let number = 2; used.has(unique.toLowerCase()); number += 1) unique = `${named} ${number}`.trim();
    used.add(unique.toLowerCase());
    return unique;
  });
}
