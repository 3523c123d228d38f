import { ListValue } from '../values/composite-values';
import { DateValue, momentOf } from '../values/date-value';
import { DurationValue } from '../values/duration-value';
import { BooleanValue, contentOf, NumberValue, StringValue } from '../values/primitive-value';
import { NullValue, typeOf, Value } from '../values/value';
import { compareValues } from './compare-values';
import { FormulaError } from './formula-error';
import type { BinaryOperator } from './formula-syntax';

type Arithmetic = '+' | '-' | '*' | '/' | '%';

const calculations: Readonly<Record<Arithmetic, (one: number, other: number) => number>> = {
  '+': (one, other) => one + other,
  '-': (one, other) => one - other,
  '*': (one, other) => one * other,
  '/': (one, other) => one / other,
  '%': (one, other) => one % other,
};

const orders: Readonly<Record<'<' | '<=' | '>' | '>=', (between: number) => boolean>> = {
  '<': between => between < 0,
  '<=': between => between <= 0,
  '>': between => between > 0,
  '>=': between => between >= 0,
};

/** What an operator makes of two values that are there. */
export function operate(operator: Exclude<BinaryOperator, '&&' | '||'>, one: Value, other: Value): Value {
  switch (operator) {
    case '==':
      return new BooleanValue(Value.looseEquals(one, other));
    case '!=':
      return new BooleanValue(!Value.looseEquals(one, other));
    case '<':
    case '<=':
    case '>':
    case '>=': {
      // Assumed: what is not there is neither before nor after anything, as help's "Overdue" takes for granted.
      const between = compareValues(one, other);
      return new BooleanValue(between !== null && orders[operator](between));
    }
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
      return calculate(operator, one, other);
  }
}

function calculate(operator: Arithmetic, one: Value, other: Value): Value {
  const result =
    calculateDates(operator, one, other) ??
    calculateDurations(operator, one, other) ??
    (one instanceof NumberValue && other instanceof NumberValue
      ? new NumberValue(calculations[operator](contentOf<number>(one), contentOf<number>(other)))
      : null) ??
    (operator === '+' ? join(one, other) : null);
  if (result) return result;
  // Assumed: nothing comes of what is not there.
  if (one instanceof NullValue || other instanceof NullValue) return NullValue.value;
  throw new FormulaError(`Cannot use operator "${operator}" on ${typeOf(one)} and ${typeOf(other)}.`);
}

// App: help: a text beside a date is a duration, and two dates are so long apart. App: typings: as a duration.
function calculateDates(operator: Arithmetic, one: Value, other: Value): Value | null {
  if (!(one instanceof DateValue) || (operator !== '+' && operator !== '-')) return null;
  if (other instanceof DateValue && operator === '-')
    return DurationValue.fromMilliseconds(momentOf(one).getTime() - momentOf(other).getTime());
  const duration = other instanceof StringValue ? DurationValue.fromWords(other.toString()) : other;
  return duration instanceof DurationValue ? duration.addToDate(one, operator === '-') : null;
}

// App: help: durations are multiplied and divided by numbers on their right.
function calculateDurations(operator: Arithmetic, one: Value, other: Value): Value | null {
  if (!(one instanceof DurationValue)) return null;
  if (other instanceof NumberValue) {
    const factor = contentOf<number>(other);
    if (operator === '*') return one.times(factor);
    if (operator === '/') return one.times(1 / factor);
  }
  if (operator === '+' && other instanceof DateValue) return one.addToDate(other);
  const right = other instanceof StringValue ? DurationValue.fromWords(other.toString()) : other;
  if (!(right instanceof DurationValue) || (operator !== '+' && operator !== '-')) return null;
  const sum = calculations[operator](one.getMilliseconds(), right.getMilliseconds());
  return DurationValue.fromMilliseconds(sum);
}

// App: help: `file.name + " - " + description` is a text. Assumed: a list joined to a list is both, and nothing adds no words.
function join(one: Value, other: Value): Value | null {
  if (one instanceof ListValue && other instanceof ListValue) return one.concat(other);
  const hasText = one instanceof StringValue || other instanceof StringValue;
  return hasText ? new StringValue(one.toString() + other.toString()) : null;
}
