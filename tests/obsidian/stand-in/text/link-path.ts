import { foldCase, nameOf, parentOf, walkFrom } from './paths';

interface Placed<File> {
  readonly path: string;
  readonly file: File;
}

/** Finds files by what links call them: a name, the end of a path, a path, or a way from the linking note. */
export class LinkPaths<File> {
  readonly #byName = new Map<string, Map<string, Placed<File>>>();

  add(path: string, file: File): void {
    const name = foldCase(nameOf(path));
    const namesakes = this.#byName.get(name) ?? new Map<string, Placed<File>>();
    namesakes.set(path, { path, file });
    this.#byName.set(name, namesakes);
  }

  remove(path: string): void {
    this.#byName.get(foldCase(nameOf(path)))?.delete(path);
  }

  isOnlyOneNamed(name: string): boolean {
    return (this.#byName.get(foldCase(name))?.size ?? 0) <= 1;
  }

  /** The best match first; `linkpath` is without its subpath. */
  find(linkpath: string, sourcePath: string): readonly File[] {
    const wanted = foldCase(linkpath.trim());
    // App: docs: the `.md` of a note may be left out; a file that has the very name goes first.
    const asWritten = this.#matches(wanted, sourcePath);
    const found = asWritten.length > 0 ? asWritten : this.#matches(`${wanted}.md`, sourcePath);
    return found.map(({ file }) => file);
  }

  #matches(wanted: string, sourcePath: string): readonly Placed<File>[] {
    const namesakes = [...(this.#byName.get(nameOf(wanted))?.values() ?? [])];
    const at = (path: string): readonly Placed<File>[] =>
      namesakes.filter(placed => foldCase(placed.path) === path);
    const folder = foldCase(parentOf(sourcePath));
    // App: docs: `./` and `../` go from the linking note, and `/` from the root of the vault.
    if (/^\.\.?\//.test(wanted)) return at(walkFrom(folder, wanted));
    if (wanted.startsWith('/')) return at(wanted.slice(1));
    const exact = at(wanted);
    // Assumed: beside a full path, the end of a path will do; the linking note's own folder wins, then the shortest path.
    const endings = namesakes.filter(({ path }) => foldCase(path).endsWith(`/${wanted}`));
    const nearness = ({ path }: Placed<File>): number => (isUnder(foldCase(path), folder) ? 0 : 1);
    endings.sort((one, other) => nearness(one) - nearness(other) || one.path.length - other.path.length);
    return [...exact, ...endings];
  }
}

function isUnder(path: string, folder: string): boolean {
  return folder !== '' && path.startsWith(`${folder}/`);
}
