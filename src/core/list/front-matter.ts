/** A text whose properties at the top are blanked line by line, so that later lines keep their numbers. */
export function withoutFrontMatter(source: string): string {
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  if (!/^---[ \t]*\r?\n/.test(text)) return text;
  const end = /\n---[ \t]*(?:\r?\n|$)/.exec(text.slice(3));
  if (end === null) return text;
  const after = 3 + end.index + end[0].length;
  const block = text.slice(0, after);
  // A rule at the top, with prose before the next rule, is no properties block.
  if (!/^[\w-]+[ \t]*:/m.test(block) || /\n[ \t]*\r?\n/.test(block)) return text;
  return block.replace(/[^\n]/g, '') + text.slice(after);
}
