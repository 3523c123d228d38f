import { wrap } from '../values/composite-values';
import { StringValue } from '../values/primitive-value';
import type { NullValue } from '../values/value';
import { typeOf, type Value } from '../values/value';
import { dateFunctions } from './date-functions';
import { fileFunctions, linkFunctions } from './file-functions';
import { FormulaError } from './formula-error';
import { functionsOf, type FormulaFunction, type FormulaFunctions } from './formula-function';
import { textOf } from './given-values';
import { globalFunctions } from './global-functions';
import { listFunctions, objectFunctions } from './list-functions';
import { numberFunctions } from './number-functions';
import { patternFunctions, textFunctions } from './text-functions';
import { isOfType, isOfTypeNamed } from './value-types';

/** App: help (functions, any type). */
const anyFunctions = functionsOf({
  'isTruthy()': value => wrap(value.isTruthy()),
  'isType(type: String)': (value, [type]) => wrap(isOfTypeNamed(value, textOf(type))),
  'toString()': value => new StringValue(value.toString()),
});

// App: help: what is not present is empty.
const nullFunctions = functionsOf<NullValue>({ 'isEmpty()': () => wrap(true) });
const booleanFunctions = functionsOf({ 'isEmpty()': () => wrap(false) });

/** The functions of each type; a link is asked for its own first, then for those of texts. */
const byType: readonly (readonly [string, FormulaFunctions])[] = [
  ['Null', nullFunctions],
  ['Link', linkFunctions as FormulaFunctions],
  ['String', textFunctions as FormulaFunctions],
  ['Number', numberFunctions as FormulaFunctions],
  ['Boolean', booleanFunctions],
  ['Date', dateFunctions as FormulaFunctions],
  ['List', listFunctions as FormulaFunctions],
  ['Object', objectFunctions as FormulaFunctions],
  ['File', fileFunctions as FormulaFunctions],
  ['RegExp', patternFunctions as FormulaFunctions],
  ['Any', anyFunctions],
];

/** Those that are handed an expression instead of a value. */
export const expressionFunctions = ['filter', 'map', 'reduce'] as const;

export function findFunction(value: Value, name: string): FormulaFunction | null {
  for (const [type, functions] of byType) {
    const found = isOfType(value, type) ? functions.get(name) : undefined;
    if (found) return found;
  }
  return null;
}

export function noFunctionOn(value: Value, name: string): FormulaError {
  return new FormulaError(`Cannot find function "${name}" on type ${typeOf(value)}`);
}

/** Whether a value of any type has it. */
export function isFunctionOfSome(name: string): boolean {
  return (
    expressionFunctions.some(each => each === name) || byType.some(([, functions]) => functions.has(name))
  );
}

export function isGlobalFunction(name: string): boolean {
  return name === 'if' || globalFunctions.has(name);
}
