const lineFeed = 0x0a;
const dash = 0x2d;

/** Whether the bytes of a note open with properties, one of which has one of these keys; nothing is parsed. */
export function hasProperty(note: Buffer, keys: RegExp): boolean {
  const start = note[0] === 0xef && note[1] === 0xbb && note[2] === 0xbf ? 3 : 0;
  if (note[start] !== dash || note[start + 1] !== dash || note[start + 2] !== dash) return false;
  const first = note.indexOf(lineFeed, start);
  if (first === -1 || note.toString('latin1', start, first).trim() !== '---') return false;
  // The fence may be the very next line, so the search begins at the line feed itself.
  const end = note.indexOf('\n---', first, 'latin1');
  return end > first && keys.test(note.toString('latin1', first, end));
}

/** What `hasProperty` looks for: one of the keys at the start of a line, quoted or not. */
export function propertyPattern(keys: readonly string[]): RegExp {
  const names = keys.map(key => key.replace(/[^\w-]/g, '\\$&')).join('|');
  return new RegExp(`^(["']?)(?:${names})\\1[ \\t]*:`, 'm');
}
