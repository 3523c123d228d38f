import { typeOf, type Value } from '../values/value';
import { FormulaError } from './formula-error';
import type { FormulaScope } from './formula-scope';
import { isOfType } from './value-types';

interface Parameter {
  readonly name: string;
  readonly types: readonly string[];
  readonly isOptional: boolean;
  readonly isRest: boolean;
}

type Call<Self> = (self: Self, given: readonly Value[], scope: FormulaScope) => Value;

/** A function that formulas can call. */
export interface FormulaFunction<Self = Value> {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly call: Call<Self>;
}

export type FormulaFunctions<Self = Value> = ReadonlyMap<string, FormulaFunction<Self>>;

/** Functions by how help writes them: `slice(start: Number, end?: Number)`, `hasTag(...values: String)`. */
export function functionsOf<Self = Value>(
  bySignature: Readonly<Record<string, Call<Self>>>,
): FormulaFunctions<Self> {
  const all = Object.entries(bySignature).map(([signature, call]) => readSignature(signature, call));
  return new Map(all.map(each => [each.name, each]));
}

function readSignature<Self>(signature: string, call: Call<Self>): FormulaFunction<Self> {
  const [, name = '', inside = ''] = /^(\w+)\((.*)\)$/.exec(signature) ?? [];
  const written = inside.split(',').filter(part => part.trim() !== '');
  return { name, call, parameters: written.map(part => readParameter(part.trim())) };
}

function readParameter(written: string): Parameter {
  const [, rest, name = '', optional, types = ''] = /^(\.\.\.)?(\w+)(\?)?: (.+)$/.exec(written) ?? [];
  return { name, types: types.split(' | '), isOptional: optional === '?', isRest: rest !== undefined };
}

/** Calls a function once what it is given fits it. */
export function callFunction<Self>(
  { name, parameters, call }: FormulaFunction<Self>,
  self: Self,
  given: readonly Value[],
  scope: FormulaScope,
): Value {
  const needed = parameters.filter(({ isOptional }) => !isOptional).length;
  // App: seen (its texts for translators): the words of these three.
  if (given.length < needed) throw new FormulaError(`Cannot call function "${name}", not enough arguments.`);
  if (given.length > parameters.length && !parameters.at(-1)?.isRest)
    throw new FormulaError(`Cannot call function "${name}", too many arguments.`);
  for (const [at, value] of given.entries()) {
    const parameter = parameters[Math.min(at, parameters.length - 1)]!;
    if (parameter.types.some(type => isOfType(value, type))) continue;
    const expected = parameter.types.join(' or ');
    throw new FormulaError(
      `Type error in "${name}", parameter "${parameter.name}". Expected ${expected}, given ${typeOf(value)}.`,
    );
  }
  return call(self, given, scope);
}
