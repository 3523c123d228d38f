import type * as app from 'obsidian';

const withSource = /^(note|file|formula)\.(.+)$/s;

// App: typings and help: the source stands before the first dot; without one it is a property of the note.
export const parsePropertyId: typeof app.parsePropertyId = propertyId => {
  const [, type, name] = withSource.exec(propertyId) ?? [];
  if (type === undefined || name === undefined) return { type: 'note', name: propertyId };
  return { type: type as app.BasesPropertyType, name };
};

/** The whole id of what a `.base` file may write without its source; null for what is no id. */
export function readPropertyId(written: unknown): app.BasesPropertyId | null {
  if (typeof written !== 'string' || written.trim() === '') return null;
  return withSource.test(written) ? (written as app.BasesPropertyId) : `note.${written}`;
}

/** App: seen (its texts for translators): the properties of every file, with the names that tables show. */
export const filePropertyNames: Readonly<Record<string, string>> = {
  file: 'file',
  name: 'file name',
  basename: 'file base name',
  path: 'file path',
  folder: 'folder',
  ext: 'file extension',
  ctime: 'created time',
  mtime: 'modified time',
  size: 'file size',
  backlinks: 'file backlinks',
  links: 'file links',
  embeds: 'file embeds',
  tags: 'file tags',
  // Assumed: the texts have no name for it.
  properties: 'file properties',
};
