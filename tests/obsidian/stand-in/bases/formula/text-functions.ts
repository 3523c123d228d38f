import { wrap } from '../values/composite-values';
import { StringValue } from '../values/primitive-value';
import { patternOf, type RegExpValue } from '../values/reg-exp-value';
import { FormulaError } from './formula-error';
import { functionsOf } from './formula-function';
import { listOf, numberOf, textOf, textOrPattern } from './given-values';

/** App: help (functions, string type). */
export const textFunctions = functionsOf<StringValue>({
  'contains(value: String)': (text, [value]) => wrap(textOf(text).includes(textOf(value))),
  'containsAll(...values: String)': (text, given) =>
    wrap(given.every(each => textOf(text).includes(textOf(each)))),
  'containsAny(...values: String)': (text, given) =>
    wrap(given.some(each => textOf(text).includes(textOf(each)))),
  'endsWith(query: String)': (text, [query]) => wrap(textOf(text).endsWith(textOf(query))),
  'isEmpty()': text => wrap(textOf(text) === ''),
  'lower()': text => new StringValue(textOf(text).toLowerCase()),
  'replace(pattern: String | RegExp, replacement: String)': (text, [pattern, replacement]) =>
    new StringValue(replace(textOf(text), textOrPattern(pattern), textOf(replacement))),
  'repeat(count: Number)': (text, [count]) => new StringValue(repeat(textOf(text), numberOf(count) ?? 0)),
  'reverse()': text => new StringValue([...textOf(text)].reverse().join('')),
  'slice(start: Number, end?: Number)': (text, [start, end]) =>
    new StringValue(textOf(text).slice(numberOf(start), numberOf(end))),
  'split(separator: String | RegExp, n?: Number)': (text, [separator, n]) =>
    listOf(textOf(text).split(textOrPattern(separator), numberOf(n))),
  'startsWith(query: String)': (text, [query]) => wrap(textOf(text).startsWith(textOf(query))),
  'title()': text =>
    new StringValue(textOf(text).replace(/\p{L}[\p{L}\p{M}\p{N}'’]*/gu, word => capitalized(word))),
  'trim()': text => new StringValue(textOf(text).trim()),
});

export const patternFunctions = functionsOf<RegExpValue>({
  'matches(value: String)': (pattern, [value]) => wrap(new RegExp(patternOf(pattern)).test(textOf(value))),
});

// App: help: a text is replaced wherever it is; a pattern as often as its flags say.
function replace(text: string, pattern: string | RegExp, replacement: string): string {
  return typeof pattern === 'string'
    ? text.split(pattern).join(replacement)
    : text.replace(pattern, replacement);
}

function repeat(text: string, count: number): string {
  if (count < 0 || text.length * count > 1_000_000) throw new FormulaError(`Invalid count value: ${count}`);
  return text.repeat(count);
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
