import { FormulaError } from './formula-error';

export type Token =
  | { readonly kind: 'number'; readonly value: number; readonly at: number }
  | { readonly kind: 'string'; readonly value: string; readonly at: number }
  | { readonly kind: 'pattern'; readonly value: RegExp; readonly at: number }
  | { readonly kind: 'name' | 'sign'; readonly value: string; readonly at: number }
  | { readonly kind: 'end'; readonly value: ''; readonly at: number };

const spaces = /\s+/y;
/** App: help: `5.isEmpty()` is a number and a function, so a dot without a digit after it is not part of it. */
const number = /\d+(?:\.\d+)?/y;
const name = /[\p{L}\p{So}_$][\p{L}\p{N}\p{M}\p{So}_$]*/uy;
const string = /"((?:[^"\\]|\\[^])*)"|'((?:[^'\\]|\\[^])*)'/y;
const sign = /&&|\|\||[=!<>]=|[-+*/%<>!()[\]{},.:]/y;
const pattern = /\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*)/y;

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

/** App: seen (Quorafind/Bases-Toolbox#3): how a formula that cannot be read is answered. */
export function syntaxError(at: number, words: string): FormulaError {
  return new FormulaError(`Syntax error at column ${at + 1} of formula. ${words}`);
}

/** Cuts a formula into its words and signs. */
export function tokensOf(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (rule: RegExp): RegExpExecArray | null => {
    rule.lastIndex = at;
    const found = rule.exec(source);
    if (found) at += found[0].length;
    return found;
  };
  while (take(spaces) !== null || at < source.length) {
    if (at >= source.length) break;
    tokens.push(nextToken(at, take, tokens.at(-1), source));
  }
  return [...tokens, { kind: 'end', value: '', at: source.length }];
}

type Take = (rule: RegExp) => RegExpExecArray | null;

function nextToken(at: number, take: Take, before: Token | undefined, source: string): Token {
  const digits = take(number);
  if (digits) return { kind: 'number', value: Number(digits[0]), at };
  const word = take(name);
  if (word) return { kind: 'name', value: word[0], at };
  const quoted = take(string);
  if (quoted) return { kind: 'string', value: unescape(quoted[1] ?? quoted[2] ?? ''), at };
  const between = endsValue(before) ? null : take(pattern);
  if (between) return { kind: 'pattern', value: regExp(between, at), at };
  const found = take(sign);
  if (found) return { kind: 'sign', value: found[0], at };
  throw syntaxError(at, `Unexpected character: "${source[at] ?? ''}"`);
}

/** After a value a slash divides; elsewhere it begins a pattern. */
function endsValue(token: Token | undefined): boolean {
  if (!token) return false;
  return token.kind === 'sign' ? [')', ']', '}'].includes(token.value) : true;
}

function unescape(text: string): string {
  return text.replace(/\\([^])/g, (_, character: string) => escapes[character] ?? character);
}

function regExp([, source = '', flags = '']: RegExpExecArray, at: number): RegExp {
  try {
    return new RegExp(source, flags);
  } catch {
    throw syntaxError(at, 'Invalid regular expression.');
  }
}
