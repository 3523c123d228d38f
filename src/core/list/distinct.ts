/** Each value once; most entries have one paper, no nickname and no file, and nothing to compare. */
export function distinct<Value>(values: readonly Value[]): readonly Value[] {
  return values.length < 2 ? values : [...new Set(values)];
}
