import { wrap } from '../values/composite-values';
import type { NumberValue } from '../values/primitive-value';
import { StringValue } from '../values/primitive-value';
import { functionsOf } from './formula-function';
import { numberOf } from './given-values';

const of = (number: NumberValue): number => numberOf(number) ?? NaN;

/** App: help (functions, number type). */
export const numberFunctions = functionsOf<NumberValue>({
  'abs()': number => wrap(Math.abs(of(number))),
  'ceil()': number => wrap(Math.ceil(of(number))),
  'floor()': number => wrap(Math.floor(of(number))),
  'isEmpty()': () => wrap(false),
  'round(digits?: Number)': (number, [digits]) => wrap(round(of(number), numberOf(digits) ?? 0)),
  'toFixed(precision: Number)': (number, [precision]) =>
    new StringValue(of(number).toFixed(numberOf(precision))),
});

function round(number: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(number * scale) / scale;
}
