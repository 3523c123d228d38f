/** What is chosen once these boxes were ticked, or the ticks taken away. */
export function toggleKeys(
  chosen: ReadonlySet<string>,
  keys: readonly string[],
  on: boolean,
): ReadonlySet<string> {
  const rest = [...chosen].filter(key => !keys.includes(key));
  return new Set(on ? [...rest, ...keys] : rest);
}
