import { nameKey } from './note-name';
import { plainLinkText } from './plain-value';

/**
 * Writes links that Obsidian itself resolves: by name where one note has it, else by path. `[[name]]`, or
 * `[[name|shown]]` where the shown text is not what a note of this title is `called`. A note that the member renamed
 * keeps that form, because Obsidian keeps it when it follows the rename.
 */
export type LinkWriter = (path: string, shown: string, called: string) => string;

/** `paths` are all notes of the vault as they will be after the import. */
export function linkWriter(paths: Iterable<string>): LinkWriter {
  const names = new Set<string>();
  const shared = new Set<string>();
  for (const path of paths) {
    const name = nameKey(baseName(path));
    (names.has(name) ? shared : names).add(name);
  }
  return (path, shown, called) => {
    const base = baseName(path);
    const text = plainLinkText(shown);
    if (shared.has(nameKey(base))) return `[[${withoutExtension(path)}|${text}]]`;
    return text === called ? `[[${base}]]` : `[[${base}|${text}]]`;
  };
}

export function baseName(path: string): string {
  return withoutExtension(path.slice(path.lastIndexOf('/') + 1));
}

function withoutExtension(path: string): string {
  return path.replace(/\.md$/i, '');
}
