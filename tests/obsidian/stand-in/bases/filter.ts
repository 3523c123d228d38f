import { BaseError } from './base-error';
import { evaluateFormula } from './formula/evaluate-formula';
import { FormulaError } from './formula/formula-error';
import type { FormulaScope } from './formula/formula-scope';
import type { Formula } from './formula/formula-syntax';
import { readFormula } from './formula/read-formula';

/** Which files a base shows. */
export type Filter =
  | { readonly kind: 'statement'; readonly formula: Formula }
  | { readonly kind: 'and' | 'or' | 'not'; readonly filters: readonly Filter[] };

const conjunctions = ['and', 'or', 'not'] as const;

/** Reads a statement or a tree of them. App: seen (its texts for translators): the words of each refusal. */
export function readFilter(written: unknown): Filter {
  if (typeof written === 'string') return { kind: 'statement', formula: readFormula(written) };
  if (typeof written !== 'object' || written === null || Array.isArray(written))
    throw new BaseError('"filters" must be a string or an object');
  const keys = Object.keys(written);
  const kind = conjunctions.find(each => each === keys[0]);
  if (keys.length !== 1 || kind === undefined)
    throw new BaseError('"filters" may only have one of an "and", "or", or "not" keys.');
  const inside = (written as Readonly<Record<string, unknown>>)[kind];
  if (!Array.isArray(inside)) throw new BaseError(`"${kind}" filter must be an array`);
  return { kind, filters: inside.map(readFilter) };
}

/** Whether a file passes. App: seen (TaskNotes#1304): what cannot be worked out is told with these words. */
export function passes(filter: Filter, scope: FormulaScope): boolean {
  try {
    return holds(filter, scope);
  } catch (error) {
    if (error instanceof FormulaError) throw new BaseError(`Failed to evaluate a filter: ${error.message}`);
    throw error;
  }
}

// App: help (conjunctions): `not` means none of the following. Assumed: an empty `or` lets everything pass.
function holds(filter: Filter, scope: FormulaScope): boolean {
  if (filter.kind === 'statement') return evaluateFormula(filter.formula, scope).isTruthy();
  const { filters } = filter;
  if (filter.kind === 'and') return filters.every(each => holds(each, scope));
  if (filter.kind === 'not') return !filters.some(each => holds(each, scope));
  return filters.length === 0 || filters.some(each => holds(each, scope));
}
