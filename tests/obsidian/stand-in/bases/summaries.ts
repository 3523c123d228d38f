import { makeScope, type QueryContext } from './bases-entry';
import { evaluateFormula } from './formula/evaluate-formula';
import { FormulaError } from './formula/formula-error';
import { mean, numbersIn, unique } from './formula/list-functions';
import { readFormula } from './formula/read-formula';
import { ListValue, wrap } from './values/composite-values';
import { DateValue, momentOf } from './values/date-value';
import { DurationValue } from './values/duration-value';
import { ErrorValue } from './values/error-value';
import { BooleanValue } from './values/primitive-value';
import { NullValue, type Value } from './values/value';

type Summary = (values: readonly Value[]) => unknown;

const isFilled = (value: Value): boolean => !(value instanceof NullValue) && value.toString() !== '';

const ofNumbers =
  (work: (numbers: readonly number[]) => number | null): Summary =>
  values => {
    const numbers = numbersIn(values);
    return numbers.length === 0 ? null : work(numbers);
  };

function datesIn(values: readonly Value[]): readonly DateValue[] {
  const dates = values.filter(value => value instanceof DateValue);
  return dates.sort((one, other) => momentOf(one).getTime() - momentOf(other).getTime());
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}

// Assumed: of all the values there are, so divided by their number.
function deviation(numbers: readonly number[]): number {
  const middle = mean(numbers) ?? NaN;
  return Math.sqrt(mean(numbers.map(number => (number - middle) ** 2)) ?? NaN);
}

const numberRange = ofNumbers(numbers => Math.max(...numbers) - Math.min(...numbers));

function range(values: readonly Value[]): unknown {
  const dates = datesIn(values);
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return numberRange(values);
  return DurationValue.fromMilliseconds(momentOf(last).getTime() - momentOf(first).getTime());
}

const countOf = (values: readonly Value[], isChecked: boolean): number =>
  values.filter(value => value instanceof BooleanValue && value.isTruthy() === isChecked).length;

/** App: help (default summary formulas). */
const summaries: Readonly<Record<string, Summary>> = {
  Average: ofNumbers(mean),
  Min: ofNumbers(numbers => Math.min(...numbers)),
  Max: ofNumbers(numbers => Math.max(...numbers)),
  Sum: ofNumbers(numbers => numbers.reduce((sum, number) => sum + number, 0)),
  Range: range,
  Median: ofNumbers(median),
  Stddev: ofNumbers(deviation),
  Earliest: values => datesIn(values)[0],
  Latest: values => datesIn(values).at(-1),
  Checked: values => countOf(values, true),
  Unchecked: values => countOf(values, false),
  Empty: values => values.filter(value => !isFilled(value)).length,
  Filled: values => values.filter(isFilled).length,
  Unique: values => unique(values.filter(isFilled)).length,
};

/** A summary of a column: one of the base's own, which goes first, or one of the app's. */
export function summarize(values: readonly Value[], name: string, context: QueryContext): Value {
  const source = context.base.summaries.get(name);
  if (source !== undefined) return summarizeByFormula(values, source, context);
  const summary = summaries[name];
  return summary ? wrap(summary(values)) : new ErrorValue(`Cannot find function "${name}"`);
}

// App: help: `values` is the list of the property's values.
function summarizeByFormula(values: readonly Value[], source: string, context: QueryContext): Value {
  const scope = makeScope(context, null, () => NullValue.value);
  try {
    const locals = { values: new ListValue([...values]) };
    return evaluateFormula(readFormula(source), { ...scope, locals });
  } catch (error) {
    if (error instanceof FormulaError) return new ErrorValue(error.message);
    throw error;
  }
}
