/** CommonMark's bound for labels serves titles too: looking for an end far away, again and again, takes too long. */
const LABEL = String.raw`(?:[^[\]\\]|\\[^]){0,998}`;

const SPACE = String.raw`[ \t\n]`;
const LETTERS = String.raw`[^ \t\n\\()]*`;
const ESCAPE = String.raw`\\(?:[^ \t\n]|(?=[ \t\n]|$))`;

/** Parentheses in an address match; those in others in others are nobody's writing. */
const FLAT = String.raw`\(${LETTERS}(?:${ESCAPE}${LETTERS})*\)`;
const NESTED = String.raw`\(${LETTERS}(?:(?:${ESCAPE}|${FLAT})${LETTERS})*\)`;

/** CommonMark lets a grammar stop counting; without a bound, each of a million open links looks through the rest. */
const BARE = String.raw`(?=[^ \t\n<)])${LETTERS}(?:(?:${ESCAPE}|${NESTED}|(?!${NESTED})\()${LETTERS}){0,32}`;
const ADDRESS = String.raw`(<(?:[^<>\n\\]|\\+(?:[<>]|(?![<>\\])))*>|${BARE})`;

const TITLE = String.raw`(?:"(?:[^"\\]|\\[^]){0,998}"|'(?:[^'\\]|\\[^]){0,998}'|\((?:[^)\\]|\\[^]){0,998}\))`;

/** What follows the brackets of a link: its address or the name of a definition, in brackets. */
export const TARGET = new RegExp(
  String.raw`\(${SPACE}*(?:${ADDRESS}(?:${SPACE}+${TITLE})?${SPACE}*)?\)|\[${LABEL}\]`,
  'y',
);

const DEFINITION = new RegExp(
  String.raw`^\[(?!${SPACE}*\])(${LABEL})\]:${SPACE}*${ADDRESS}(?:${SPACE}+${TITLE})?[ \t]*(?=\n|$)`,
);

/** The definition of a name for links that a text begins with. */
export interface Definition {
  readonly name: string;
  readonly address: string;
  readonly length: number;
}

export function readDefinition(text: string): Definition | null {
  const found = DEFINITION.exec(text);
  if (found === null) return null;
  const [{ length }, name = '', address = ''] = found;
  return { name, address, length };
}

/** The name of a reference link as links and definitions compare it. */
export function foldReference(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
