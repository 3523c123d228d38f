/** Headings under which a list tells about itself and names no paper. */
const ABOUT =
  /^(?:(?:table of )?contents?|toc|index|contribut\w*|how to contribute|license|licence|acknowledge?ments?|thanks|contact\w*|star history|stargazers|citation|citing|cite|code of conduct|update log|updates?|changelog|news|copyright|the team|authors?|maintainers?|sponsors?|support|disclaimer|faq|taxonomy|legend|keywords? convention|other contributors|contributing to .*|contribution guid\w*|contributing guid\w*)$/i;

/** The words of a heading: without pictures, emoji and a colon. */
export function sectionTitle(text: string): string {
  const plain = text
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d/gu, ' ')
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
  const counts = new Map<string, number>();
  for (const { title } of sections)
    counts.set(title.toLowerCase(), (counts.get(title.toLowerCase()) ?? 0) + 1);
  const used = new Set<string>();
  return sections.map(({ title, parent }) => {
    const isShared = (counts.get(title.toLowerCase()) ?? 0) > 1;
    const named =
      isShared && parent !== '' && parent !== title && title !== '' ? `${title} (${parent})` : title;
    return claim(named, used);
  });
}

function claim(title: string, used: Set<string>): string {
  let unique = title;
  for (let number = 2; used.has(unique.toLowerCase()); number += 1)
    unique = title === '' ? `${number}` : `${title} ${number}`;
  used.add(unique.toLowerCase());
  return unique;
}
