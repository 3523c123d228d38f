import { itemsOf, ListValue, ObjectValue, wrap } from '../values/composite-values';
import { contentOf, NumberValue, StringValue } from '../values/primitive-value';
import { RegExpValue } from '../values/reg-exp-value';
import { NullValue, typeOf, type Value } from '../values/value';
import { FormulaError } from './formula-error';
import { callFunction } from './formula-function';
import type { FormulaScope } from './formula-scope';
import type { Formula } from './formula-syntax';
import { expressionFunctions, findFunction, noFunctionOn } from './functions-of-value';
import { globalFunctions } from './global-functions';
import { operate } from './operators';
import { readMember, readName, readPlace } from './read-member';

type Call = Extract<Formula, { kind: 'call' }>;

/** Works a formula out; throws a FormulaError where that cannot be done. */
export function evaluateFormula(formula: Formula, scope: FormulaScope): Value {
  const inner = (part: Formula): Value => evaluateFormula(part, scope);
  switch (formula.kind) {
    case 'literal':
      return wrap(formula.value);
    case 'pattern':
      return new RegExpValue(formula.pattern);
    case 'list':
      return new ListValue(formula.items.map(inner));
    case 'object':
      return new ObjectValue(Object.fromEntries(formula.entries.map(([key, part]) => [key, inner(part)])));
    case 'name':
      return readName(formula.name, scope);
    case 'member':
      return readPlace(formula.of, formula.name, scope) ?? readMember(inner(formula.of), formula.name, scope);
    case 'index':
      return readIndex(formula.of, inner(formula.index), scope);
    case 'call':
      return call(formula, scope);
    case 'unary':
      return formula.operator === '!' ? wrap(!inner(formula.of).isTruthy()) : negate(inner(formula.of));
    case 'binary': {
      const left = inner(formula.left);
      // App: help: functions and operators follow JavaScript, so the right side is left aside where the left one decides.
      if (formula.operator === '&&') return left.isTruthy() ? inner(formula.right) : left;
      if (formula.operator === '||') return left.isTruthy() ? left : inner(formula.right);
      return operate(formula.operator, left, inner(formula.right));
    }
  }
}

function negate(value: Value): Value {
  if (value instanceof NumberValue) return wrap(-contentOf<number>(value));
  if (value instanceof NullValue) return value;
  throw new FormulaError(`Cannot use operator "-" on ${typeOf(value)}.`);
}

function readIndex(of: Formula, index: Value, scope: FormulaScope): Value {
  const name = index instanceof StringValue ? index.toString() : null;
  const place = name === null ? null : readPlace(of, name, scope);
  if (place) return place;
  const value = evaluateFormula(of, scope);
  if (value instanceof ListValue && index instanceof NumberValue) return value.get(contentOf<number>(index));
  if (name !== null) return readMember(value, name, scope);
  if (value instanceof NullValue) return value;
  throw new FormulaError(`Cannot access index "${index.toString()}" of non-array value`);
}

function call(formula: Call, scope: FormulaScope): Value {
  const { of, name, given } = formula;
  if (of === null) {
    if (name === 'if') return choose(given, scope);
    const found = globalFunctions.get(name);
    if (!found) throw new FormulaError(`Cannot find function "${name}"`);
    return callFunction(
      found,
      null,
      given.map(part => evaluateFormula(part, scope)),
      scope,
    );
  }
  const self = evaluateFormula(of, scope);
  if (self instanceof ListValue && expressionFunctions.some(each => each === name))
    return callOnItems(self, formula, scope);
  const found = findFunction(self, name);
  if (found)
    return callFunction(
      found,
      self,
      given.map(part => evaluateFormula(part, scope)),
      scope,
    );
  // Assumed: nothing comes of asking what is not there.
  if (self instanceof NullValue) return self;
  throw noFunctionOn(self, name);
}

// App: help: without a third part it is nothing.
function choose(given: readonly Formula[], scope: FormulaScope): Value {
  const [condition, yes, no] = given;
  if (!condition || !yes) throw new FormulaError('Cannot call function "if", not enough arguments.');
  if (given.length > 3) throw new FormulaError('Cannot call function "if", too many arguments.');
  const answer = evaluateFormula(condition, scope).isTruthy() ? yes : no;
  return answer ? evaluateFormula(answer, scope) : NullValue.value;
}

// App: help: the expression knows `value` and `index`, and in `reduce` also `acc`.
function callOnItems(list: ListValue, { name, given }: Call, scope: FormulaScope): Value {
  const [expression, begin] = given;
  if (!expression || (name === 'reduce' && !begin))
    throw new FormulaError(`Cannot call function "${name}", not enough arguments.`);
  const on = (value: Value, index: number, more: Readonly<Record<string, Value>> = {}): Value => {
    const locals = { ...scope.locals, value, index: wrap(index), ...more };
    return evaluateFormula(expression, { ...scope, locals });
  };
  const items = itemsOf(list);
  if (name === 'filter') return new ListValue(items.filter((value, index) => on(value, index).isTruthy()));
  if (name === 'map') return new ListValue(items.map((value, index) => on(value, index)));
  const first = begin ? evaluateFormula(begin, scope) : NullValue.value;
  return items.reduce((acc, value, index) => on(value, index, { acc }), first);
}
