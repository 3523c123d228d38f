import type * as app from 'obsidian';

/** The properties with the lines that fence them; they are properties only at the very beginning of a note. */
const fenced = /^---[ \t]*\r?\n((?:[^\n]*\n)*?)---[ \t]*(?:\r?\n|$)/;

// App: typings: from, to and contentStart are offsets; the text between them is without the fences.
export const getFrontMatterInfo: typeof app.getFrontMatterInfo = content => {
  const found = fenced.exec(content);
  if (!found) return { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
  const [whole, frontmatter = ''] = found;
  const from = content.indexOf('\n') + 1;
  return { exists: true, frontmatter, from, to: from + frontmatter.length, contentStart: whole.length };
};
