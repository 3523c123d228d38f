import { ListValue, ObjectValue } from '../values/composite-values';
import { DateValue } from '../values/date-value';
import { DurationValue } from '../values/duration-value';
import { FileValue } from '../values/file-value';
import { LinkValue } from '../values/link-value';
import { BooleanValue, NumberValue, StringValue } from '../values/primitive-value';
import { RegExpValue } from '../values/reg-exp-value';
import { UrlValue } from '../values/text-values';
import { NullValue, type Value } from '../values/value';

type ValueClass = abstract new (...given: never[]) => Value;

const classes: Readonly<Record<string, ValueClass>> = {
  Null: NullValue,
  String: StringValue,
  Number: NumberValue,
  Boolean: BooleanValue,
  Date: DateValue,
  Duration: DurationValue,
  List: ListValue,
  Object: ObjectValue,
  Link: LinkValue,
  Url: UrlValue,
  File: FileValue,
  RegExp: RegExpValue,
};

/** Whether a value is of a type as signatures name it. Typings: links, tags and addresses are texts as well. */
export function isOfType(value: Value, type: string): boolean {
  const wanted = classes[type];
  return type === 'Any' || (wanted !== undefined && value instanceof wanted);
}

/** App: help: `"example".isType("string")`, in small letters. */
export function isOfTypeNamed(value: Value, name: string): boolean {
  const type = Object.keys(classes).find(each => each.toLowerCase() === name.toLowerCase());
  return type !== undefined && isOfType(value, type);
}
