import { ListValue, ObjectValue, wrap } from '../values/composite-values';
import { DateValue } from '../values/date-value';
import { DurationValue } from '../values/duration-value';
import { fileOf, FileValue } from '../values/file-value';
import { StringValue } from '../values/primitive-value';
import { NullValue, typeOf, type Value } from '../values/value';
import { dateFields, durationFields } from './date-functions';
import { fileFields } from './file-functions';
import { FormulaError } from './formula-error';
import type { FormulaScope } from './formula-scope';
import type { Formula } from './formula-syntax';

// App: help: a name alone is a property of the note; `file`, `note` and `this` are what they say.
export function readName(name: string, scope: FormulaScope): Value {
  const local = scope.locals[name];
  if (local) return local;
  if (name === 'file') return scope.file ? new FileValue(scope.file) : NullValue.value;
  if (name === 'this') return scope.thisFile ? new FileValue(scope.thisFile) : NullValue.value;
  if (name === 'note') return new ObjectValue(scope.file ? scope.noteProperties(scope.file) : {});
  return scope.property(`note.${name}`);
}

/** A member of what is no value: `note.x`, `formula.x`, `this.x`; null for any other. */
export function readPlace(of: Formula, name: string, scope: FormulaScope): Value | null {
  if (of.kind !== 'name' || scope.locals[of.name]) return null;
  if (of.name === 'note') return scope.property(`note.${name}`);
  if (of.name === 'formula') return scope.property(`formula.${name}`);
  if (of.name !== 'this') return null;
  const { thisFile } = scope;
  if (!thisFile) return NullValue.value;
  return name === 'file' ? new FileValue(thisFile) : scope.noteProperty(thisFile, name);
}

/** A field of a value. */
export function readMember(value: Value, name: string, scope: FormulaScope): Value {
  const found = readField(value, name, scope);
  if (found) return found;
  // Assumed: nothing comes of asking what is not there.
  if (value instanceof NullValue) return value;
  throw new FormulaError(`Cannot find "${name}" on type ${typeOf(value)}`);
}

function readField(value: Value, name: string, scope: FormulaScope): Value | null | undefined {
  if (value instanceof ObjectValue) return value.get(name);
  if (value instanceof DateValue) return dateFields[name]?.(value);
  if (value instanceof DurationValue) return durationFields[name]?.(value);
  if (value instanceof FileValue) return fileFields[name]?.(fileOf(value), scope);
  if (value instanceof ListValue) return name === 'length' ? wrap(value.length()) : undefined;
  if (value instanceof StringValue) return name === 'length' ? wrap(value.toString().length) : undefined;
  return undefined;
}
