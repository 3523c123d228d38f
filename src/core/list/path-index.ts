/** Finds the paths that begin alike, ignoring case, without looking at all of them. */
export function pathIndex(paths: readonly string[]): (prefix: string) => readonly string[] {
  const sorted = paths
    .map(path => ({ key: path.toLowerCase(), path }))
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
  return prefix => {
    const wanted = prefix.toLowerCase();
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.key ?? '') < wanted) low = middle + 1;
      else high = middle;
    }
    const found: string[] = [];
    for (let at = low; sorted[at]?.key.startsWith(wanted) === true; at += 1)
      found.push(sorted[at]?.path ?? '');
    return found;
  };
}
