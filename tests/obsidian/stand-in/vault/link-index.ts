import type * as app from 'obsidian';
import { getLinkpath } from '../text/link-text';
import { foldCase, nameOf } from '../text/paths';

/** Every way in which a note points at another: in its text, as an embed and in its properties. */
export function referencesOf(cache: app.CachedMetadata): readonly app.Reference[] {
  return [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])];
}

/** A name as links may write it, with or without `.md`. */
function linkedName(path: string): string {
  return foldCase(nameOf(path)).replace(/\.md$/, '');
}

/** Knows which notes speak of a name, so that they are looked at again when a file of that name comes or goes. */
export class LinkIndex {
  readonly #sources = new Map<string, Set<string>>();
  readonly #names = new Map<string, readonly string[]>();

  set(sourcePath: string, cache: app.CachedMetadata): void {
    this.remove(sourcePath);
    const names = referencesOf(cache).map(({ link }) => linkedName(getLinkpath(link).trim()));
    this.#names.set(sourcePath, names);
    for (const name of names) {
      const sources = this.#sources.get(name) ?? new Set<string>();
      this.#sources.set(name, sources.add(sourcePath));
    }
  }

  remove(sourcePath: string): void {
    for (const name of this.#names.get(sourcePath) ?? []) this.#sources.get(name)?.delete(sourcePath);
    this.#names.delete(sourcePath);
  }

  sourcesNaming(path: string): readonly string[] {
    return [...(this.#sources.get(linkedName(path)) ?? [])];
  }
}
