import { FormulaError } from './formula-error';
import { partsOf, type Formula } from './formula-syntax';
import { isFunctionOfSome, isGlobalFunction } from './functions-of-value';
import { parseFormula } from './parse-formula';

/** Reads a formula and refuses what no value could ever answer, so that it is not passed over where there are no rows. */
export function readFormula(source: string): Formula {
  const formula = parseFormula(source);
  refuseUnknown(formula);
  return formula;
}

function refuseUnknown(formula: Formula): void {
  if (formula.kind === 'call') {
    const isKnown = formula.of ? isFunctionOfSome(formula.name) : isGlobalFunction(formula.name);
    if (!isKnown) throw new FormulaError(`Cannot find function "${formula.name}"`);
  }
  for (const part of partsOf(formula)) refuseUnknown(part);
}
