import { itemsOf, ListValue, wrap } from '../values/composite-values';
import { contentOf, NumberValue } from '../values/primitive-value';
import { patternOf, RegExpValue } from '../values/reg-exp-value';
import type { Value } from '../values/value';

/** What functions make of the values that they are given, whose types are already checked. */
export function textOf(value: Value | undefined): string {
  return value?.toString() ?? '';
}

export function numberOf(value: Value | undefined): number | undefined {
  return value instanceof NumberValue ? contentOf<number>(value) : undefined;
}

export function textOrPattern(value: Value | undefined): string | RegExp {
  return value instanceof RegExpValue ? patternOf(value) : textOf(value);
}

export function listOf(items: readonly unknown[]): Value {
  return new ListValue(items.map(wrap));
}

export function flatten(list: ListValue): readonly Value[] {
  return itemsOf(list).flatMap(item => (item instanceof ListValue ? flatten(item) : [item]));
}
