/** Paths sorted for finding those that begin alike, ignoring case, without looking at all of them. */
export class PathIndex {
  private readonly keys: readonly string[];
  private readonly paths: readonly string[];

  constructor(paths: readonly string[]) {
    const sorted = paths
      .map(path => [path.toLowerCase(), path] as const)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    this.keys = sorted.map(([key]) => key);
    this.paths = sorted.map(([, path]) => path);
  }

  startingWith(prefix: string): readonly string[] {
    const key = prefix.toLowerCase();
    let low = 0;
    let high = this.keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.keys[middle] ?? '') < key) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < this.keys.length && (this.keys[end] ?? '').startsWith(key)) end += 1;
    return this.paths.slice(low, end);
  }
}
