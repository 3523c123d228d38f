import { isHidden, walkFolder } from './walk-folder';
import { isLeftover } from './whole-file';

/** What lies in a vault: walked once for all who ask, and anew once something was made or removed. */
export class VaultListing {
  readonly #root: string;
  #seen: Seen | null = null;

  constructor(root: string) {
    this.#root = root;
  }

  /** Files that are not hidden from Obsidian. */
  get files(): readonly string[] {
    return this.#walk().files;
  }

  /** Symbolic links that are not hidden: named, never followed. */
  get links(): readonly string[] {
    return this.#walk().links;
  }

  /** What runs that died left half-written, in hidden folders too. */
  get leftovers(): readonly string[] {
    return this.#walk().leftovers;
  }

  /** Called for every file that comes or goes. */
  forget(): void {
    this.#seen = null;
  }

  #walk(): Seen {
    return (this.#seen ??= lookInto(this.#root));
  }
}

interface Seen {
  readonly files: readonly string[];
  readonly links: readonly string[];
  readonly leftovers: readonly string[];
}

function lookInto(root: string): Seen {
  const walk = walkFolder(root, {
    // Packages of a plugin are many thousand files that neither Obsidian nor an import ever looks at.
    skipFolder: (name, path) => name === '.git' || (name === 'node_modules' && isBelowHidden(path)),
    skipFile: () => false,
    depth: Infinity,
    files: Infinity,
  });
  return {
    files: walk.files.filter(path => !isBelowHidden(path)),
    links: walk.links.filter(path => !isBelowHidden(path)),
    leftovers: walk.files.filter(path => isLeftover(path.slice(path.lastIndexOf('/') + 1))),
  };
}

/** Whether a path has a hidden part. */
function isBelowHidden(path: string): boolean {
  return isHidden(path) || path.includes('/.');
}
