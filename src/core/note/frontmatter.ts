import type { ParseYaml } from './parse-yaml';
import { isList } from './property-value';
import { remember } from './remember';

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
  const [whole, text] = /\ufeff?---[ \t]*\r?\n([^]*?)^---[ \t]*\r?$/my.exec(note) ?? [];
  if (whole === undefined || text === undefined) return null;
  const from = whole.indexOf('\n') + 1;
  return { from, to: from + text.length, text };
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
  return plainScalar(lineOf(key).exec(frontmatter)?.[2] ?? '');
}

const lineOf = remember(
  (key: string) => new RegExp(`^(["']?)${key}\\1[ \\t]*:[ \\t]*(.*?)[ \\t]*\\r?$`, 'm'),
);

/** The texts in a property that is a list. */
export function textsOf(frontmatter: string, key: string, parseYaml: ParseYaml): readonly string[] {
  const chunk = propertyChunks(frontmatter).find(each => each.key === key);
  const value = parseProperties(chunk?.text ?? '', parseYaml)?.[key];
  return isList(value) ? value.filter(each => typeof each === 'string') : [];
}

function plainScalar(value: string): string | null {
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(value)?.[0];
  if (quoted !== undefined) return unquoted(quoted);
  return /^(?:["'#]|$)/.test(value) ? null : value.replace(/\s+#.*$/, '');
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
  return match?.[1] === undefined ? null : unquoted(match[1]);
}

function unquoted(text: string): string | null {
  if (text.startsWith("'")) return text.slice(1, -1).replace(/''/g, "'");
  if (!text.startsWith('"')) return text;
  try {
    return String(JSON.parse(text));
  } catch {
    return null;
  }
}
