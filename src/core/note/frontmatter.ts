import type { ParseYaml } from './parse-yaml';

/** The properties of a note as text, so that a change replaces the lines of its own key and no other byte. */
export interface Frontmatter {
  /** Offset of the first property line. */
  readonly from: number;
  /** Offset of the closing fence. */
  readonly to: number;
  readonly text: string;
}

/** The lines of one top-level key; lines between keys (comments, blanks) have the key null. */
export interface PropertyChunk {
  readonly key: string | null;
  /** With line breaks. */
  readonly text: string;
}

/** Null when the note does not begin with properties. */
export function findFrontmatter(note: string): Frontmatter | null {
  const open = /^\ufeff?---[ \t]*\r?\n/.exec(note);
  if (open === null) return null;
  const from = open[0].length;
  const close = /^---[ \t]*\r?$/m;
  const found = close.exec(note.slice(from));
  if (found === null) return null;
  const to = from + found.index;
  return { from, to, text: note.slice(from, to) };
}

export function propertyChunks(text: string): readonly PropertyChunk[] {
  const chunks: { key: string | null; text: string }[] = [];
  let owner = 0;
  for (const line of text.match(/[^\n]*\n|[^\n]+/g) ?? []) {
    const key = keyOf(line);
    if (key !== null || chunks.length === 0 || /^#|^\s*$/.test(line)) {
      chunks.push({ key, text: line });
      if (key !== null) owner = chunks.length - 1;
      continue;
    }
    // A value that goes on after a blank line or a comment has them inside it.
    const own = chunks.splice(owner);
    chunks.push({ key: own[0]?.key ?? null, text: own.map(chunk => chunk.text).join('') + line });
  }
  return chunks;
}

/** The value of a property that is one word or one quoted string, read without a YAML parser; null when absent. */
export function plainProperty(frontmatter: string, key: string): string | null {
  return plainScalar(lineOf(key).exec(frontmatter)?.[1] ?? '');
}

/** One pattern a key, because a large vault asks for the same few keys of every note. */
const patterns = new Map<string, RegExp>();

function lineOf(key: string): RegExp {
  const known = patterns.get(key);
  if (known !== undefined) return known;
  const pattern = new RegExp(`^(?:${key}|"${key}"|'${key}')[ \\t]*:[ \\t]*(.*?)[ \\t]*\\r?$`, 'm');
  patterns.set(key, pattern);
  return pattern;
}

/** The values of a property that is a list of words or quoted strings, one a line or all in brackets on one. */
export function plainList(frontmatter: string, key: string): readonly string[] {
  const chunk = propertyChunks(frontmatter).find(each => each.key === key)?.text ?? '';
  const inBrackets = /^[^\n]*?:[ \t]*\[(.*)\]/.exec(chunk)?.[1];
  const values =
    inBrackets === undefined
      ? [...chunk.matchAll(/^[ \t]*-[ \t]+(.*?)[ \t]*\r?$/gm)].map(match => match[1] ?? '')
      : (inBrackets.match(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,\s][^,]*/g) ?? []);
  return values.map(value => plainScalar(value.trim())).filter(value => value !== null);
}

function plainScalar(value: string): string | null {
  if (value === '' || value.startsWith('#')) return null;
  if (value.startsWith('"')) return quoted(/^"(?:[^"\\]|\\.)*"/.exec(value)?.[0] ?? '');
  if (value.startsWith("'")) return /^'((?:[^']|'')*)'/.exec(value)?.[1]?.replace(/''/g, "'") ?? null;
  return value.replace(/\s+#.*$/, '');
}

/** The properties as values; null when they are not YAML or no mapping. */
export function parseProperties(
  text: string,
  parseYaml: ParseYaml,
): Readonly<Record<string, unknown>> | null {
  if (text.trim() === '') return {};
  try {
    const value = parseYaml(text);
    if (value === null || value === undefined) return {};
    return typeof value === 'object' && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

function keyOf(line: string): string | null {
  const match = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#'"\-[\]{}&*!|>%@`,?:][^:#]*?)[ \t]*:(?=\s|$)/.exec(
    line,
  );
  const key = match?.[1];
  if (key === undefined) return null;
  return key.startsWith('"') ? quoted(key) : key.startsWith("'") ? key.slice(1, -1) : key;
}

function quoted(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}
