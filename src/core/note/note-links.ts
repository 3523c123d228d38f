import { nameKey, noteName } from './note-name';
import { plainLinkText } from './plain-value';

/** Writes links that Obsidian itself resolves: by name where one note has it, else by path. */
export interface LinkWriter {
  /**
   * `[[name]]`, or `[[name|shown]]` where the shown text is not what a note of this title is called. A note that the
   * member renamed keeps that form, because Obsidian keeps it when it follows the rename.
   */
  link(path: string, shown: string, title: string): string;
}

/** `paths` are all notes of the vault as they will be after the import. */
export function linkWriter(paths: Iterable<string>): LinkWriter {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const key = nameKey(baseName(path));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return {
    link(path, shown, title) {
      const base = baseName(path);
      const unique = (counts.get(nameKey(base)) ?? 0) <= 1;
      const text = plainLinkText(shown);
      if (!unique) return `[[${withoutExtension(path)}|${text}]]`;
      return text === noteName(title) ? `[[${base}]]` : `[[${base}|${text}]]`;
    },
  };
}

export function baseName(path: string): string {
  return withoutExtension(path.slice(path.lastIndexOf('/') + 1));
}

function withoutExtension(path: string): string {
  return path.replace(/\.md$/i, '');
}
