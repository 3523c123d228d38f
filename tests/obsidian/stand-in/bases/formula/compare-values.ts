import { DateValue, momentOf } from '../values/date-value';
import { DurationValue } from '../values/duration-value';
import { BooleanValue, contentOf, NumberValue, StringValue } from '../values/primitive-value';
import { NullValue, type Value } from '../values/value';

/** What has an order as a number: numbers, dates, durations, and booleans. */
function numberOf(value: Value): number | null {
  if (value instanceof NumberValue) return contentOf<number>(value);
  if (value instanceof BooleanValue) return value.isTruthy() ? 1 : 0;
  if (value instanceof DateValue) return momentOf(value).getTime();
  return value instanceof DurationValue ? value.getMilliseconds() : null;
}

/** A text beside a date is read as one. */
function beside(value: Value, other: Value): Value {
  if (!(value instanceof StringValue)) return value;
  if (other instanceof DateValue) return DateValue.parseFromString(value.toString()) ?? value;
  return other instanceof DurationValue ? (DurationValue.fromWords(value.toString()) ?? value) : value;
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Below 0 when the first comes first; null for what has no order, such as a text beside a number or what is not there. */
export function compareValues(one: Value, other: Value): number | null {
  const [first, second] = [beside(one, other), beside(other, one)];
  const [left, right] = [numberOf(first), numberOf(second)];
  if (left !== null && right !== null) return left - right;
  const areTexts = first instanceof StringValue && second instanceof StringValue;
  return areTexts ? collator.compare(first.toString(), second.toString()) : null;
}

// App: help: A → Z, 0 → 1, old to new. Assumed: kinds stand apart, numbers first, and what has no value comes last either way.
export function compareForSorting(one: Value, other: Value, direction: 'ASC' | 'DESC'): number {
  const [first, second] = [isEmpty(one), isEmpty(other)];
  if (first || second) return Number(first) - Number(second);
  const between =
    compareValues(one, other) ??
    (kindOf(one) - kindOf(other) || collator.compare(one.toString(), other.toString()));
  return direction === 'DESC' ? -between : between;
}

function kindOf(value: Value): number {
  return numberOf(value) === null ? 1 : 0;
}

// Assumed: an empty text counts as no value.
function isEmpty(value: Value): boolean {
  return value instanceof NullValue || value.toString() === '';
}
