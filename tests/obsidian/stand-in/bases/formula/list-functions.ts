import type { ListValue, ObjectValue } from '../values/composite-values';
import { itemsOf, keysOf, wrap } from '../values/composite-values';
import { contentOf, NumberValue, StringValue } from '../values/primitive-value';
import { Value } from '../values/value';
import { compareForSorting } from './compare-values';
import { functionsOf } from './formula-function';
import { flatten, listOf, numberOf, textOf } from './given-values';

/** App: help (functions, list type); `filter`, `map` and `reduce` are read where formulas are worked out. */
export const listFunctions = functionsOf<ListValue>({
  'contains(value: Any)': (list, [value]) => wrap(includes(list, value)),
  'containsAll(...values: Any)': (list, given) => wrap(given.every(value => includes(list, value))),
  'containsAny(...values: Any)': (list, given) => wrap(given.some(value => includes(list, value))),
  'flat()': list => listOf(flatten(list)),
  'isEmpty()': list => wrap(list.length() === 0),
  'join(separator: String)': (list, [separator]) =>
    new StringValue(itemsOf(list).map(String).join(textOf(separator))),
  'reverse()': list => listOf([...itemsOf(list)].reverse()),
  'slice(start: Number, end?: Number)': (list, [start, end]) =>
    listOf(itemsOf(list).slice(numberOf(start), numberOf(end))),
  'sort()': list => listOf([...itemsOf(list)].sort((one, other) => compareForSorting(one, other, 'ASC'))),
  'unique()': list => listOf(unique(itemsOf(list))),
  // App: help (summaries): `values.mean().round(3)`. Assumed: what is no number is passed over, and of nothing it is nothing.
  'mean()': list => wrap(mean(numbersIn(itemsOf(list)))),
  'sum()': list => wrap(numbersIn(itemsOf(list)).reduce((sum, number) => sum + number, 0)),
});

export const objectFunctions = functionsOf<ObjectValue>({
  'isEmpty()': object => wrap(object.isEmpty()),
  'keys()': object => listOf(keysOf(object)),
  'values()': object => listOf(keysOf(object).map(key => object.get(key))),
});

function includes(list: ListValue, value: Value | undefined): boolean {
  return value !== undefined && list.includes(value);
}

export function unique(values: readonly Value[]): readonly Value[] {
  return values.filter((value, at) => values.findIndex(other => Value.equals(value, other)) === at);
}

export function numbersIn(values: readonly Value[]): readonly number[] {
  return values.filter(value => value instanceof NumberValue).map(value => contentOf<number>(value));
}

export function mean(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null;
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
