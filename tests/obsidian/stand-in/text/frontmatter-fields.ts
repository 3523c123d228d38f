import type * as app from 'obsidian';

type Properties = Readonly<Record<string, unknown>> | null | undefined;

// Assumed: a key given as a text is found whatever its case.
export const parseFrontMatterEntry: typeof app.parseFrontMatterEntry = (frontmatter: Properties, key) => {
  const wanted = typeof key === 'string' ? key.toLowerCase() : key;
  const isWanted = (name: string): boolean =>
    typeof wanted === 'string' ? name.toLowerCase() === wanted : wanted.test(name);
  const name = Object.keys(frontmatter ?? {}).find(isWanted);
  return name === undefined ? null : (frontmatter?.[name] ?? null);
};

// Assumed: a single text counts as a list with commas between its parts; what is no text or number is passed over.
export const parseFrontMatterStringArray: typeof app.parseFrontMatterStringArray = (frontmatter, key) => {
  const value: unknown = parseFrontMatterEntry(frontmatter, key);
  const isPlain = (part: unknown): part is string | number =>
    typeof part === 'string' || typeof part === 'number';
  const parts: readonly unknown[] =
    typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : [value];
  const texts = parts.filter(isPlain).map(part => String(part).trim());
  const filled = texts.filter(text => text !== '');
  return filled.length > 0 ? filled : null;
};

export const parseFrontMatterAliases: typeof app.parseFrontMatterAliases = frontmatter =>
  parseFrontMatterStringArray(frontmatter, /^alias(?:es)?$/i);

// Assumed: tags are given with their `#`, written or not, and a single text may have spaces between them.
export const parseFrontMatterTags: typeof app.parseFrontMatterTags = frontmatter => {
  const parts = parseFrontMatterStringArray(frontmatter, /^tags?$/i) ?? [];
  const tags = parts.flatMap(part => part.split(/[,\s]+/)).filter(tag => tag !== '' && tag !== '#');
  return tags.length > 0 ? tags.map(tag => (tag.startsWith('#') ? tag : `#${tag}`)) : null;
};

// App: typings: the tags of the properties and those of the text in one list.
export const getAllTags: typeof app.getAllTags = cache => {
  const inText = (cache.tags ?? []).map(({ tag }) => tag);
  return [...(parseFrontMatterTags(cache.frontmatter) ?? []), ...inText];
};
