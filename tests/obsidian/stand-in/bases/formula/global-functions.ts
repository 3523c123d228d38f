import { parseLinktext } from '../../text/link-text';
import { ListValue, wrap } from '../values/composite-values';
import { DateValue, momentOf } from '../values/date-value';
import { DurationValue } from '../values/duration-value';
import { fileOf, FileValue } from '../values/file-value';
import { LinkValue, linkParts, targetOf } from '../values/link-value';
import { BooleanValue, StringValue } from '../values/primitive-value';
import { HTMLValue, IconValue, ImageValue, UrlValue } from '../values/text-values';
import { NullValue, typeOf, type Value } from '../values/value';
import { FormulaError } from './formula-error';
import { functionsOf } from './formula-function';
import type { FormulaScope } from './formula-scope';
import { numberOf, textOf } from './given-values';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const isAddress = (text: string): boolean => /^[a-z][a-z\d+.-]*:\/\/|^mailto:/i.test(text);

/** App: help (functions, global); `if` is read where formulas are worked out, because it leaves one answer aside. */
export const globalFunctions = functionsOf<null>({
  'escapeHTML(html: String)': (_, [html]) =>
    new StringValue(textOf(html).replace(/[&<>"']/g, character => entities[character] ?? character)),
  'date(date: String | Date | Null)': (_, [given]) => readDate(given),
  'duration(value: String | Duration)': (_, [given]) => readDuration(given),
  'file(path: String | File | Null)': (_, [given], scope) => findFile(given, scope),
  'html(html: String)': (_, [html]) => new HTMLValue(textOf(html)),
  'image(path: String | File)': (_, [path]) => new ImageValue(sourceOf(path)),
  'icon(name: String)': (_, [name]) => new IconValue(textOf(name)),
  'link(path: String | File, display?: Any)': (_, [path, display], scope) => makeLink(path, display, scope),
  'list(element: Any)': (_, [element]) => (element instanceof ListValue ? element : new ListValue([element])),
  'max(...values: Number)': (_, given) => wrap(Math.max(...given.map(each => numberOf(each) ?? NaN))),
  'min(...values: Number)': (_, given) => wrap(Math.min(...given.map(each => numberOf(each) ?? NaN))),
  'now()': () => new DateValue(new Date()),
  'number(input: Any)': (_, [input]) => wrap(readNumber(input)),
  'today()': () => new DateValue(new Date()).dateOnly(),
  'random()': () => wrap(Math.random()),
});

// Assumed: a date stays as it is, and nothing stays nothing.
function readDate(given: Value | undefined): Value {
  if (given instanceof DateValue || given instanceof NullValue) return given;
  const date = DateValue.parseFromString(textOf(given));
  if (date) return date;
  throw new FormulaError(`Unable to parse date: "${textOf(given)}"`);
}

function readDuration(given: Value | undefined): Value {
  const duration = given instanceof DurationValue ? given : DurationValue.fromWords(textOf(given));
  if (duration) return duration;
  throw new FormulaError(`Unable to parse duration: "${textOf(given)}"`);
}

// App: help: dates are milliseconds, booleans 1 or 0, and a text that is no number is an error.
function readNumber(input: Value | undefined): number {
  const number = numberOf(input);
  if (number !== undefined) return number;
  if (input instanceof DateValue) return momentOf(input).getTime();
  if (input instanceof DurationValue) return input.getMilliseconds();
  if (input instanceof BooleanValue) return input.isTruthy() ? 1 : 0;
  const text = textOf(input).trim();
  if (input instanceof StringValue && text !== '' && !Number.isNaN(Number(text))) return Number(text);
  throw new FormulaError(`Unable to parse number: "${text}"`);
}

/** A file by its path, its link text or a link to it. */
export function findFile(given: Value | undefined, { app, file }: FormulaScope): Value {
  if (given instanceof FileValue) return given;
  if (given instanceof LinkValue) {
    const target = targetOf(given);
    return target ? new FileValue(target) : NullValue.value;
  }
  const { path } = parseLinktext(textOf(given).replace(/^\[\[|\]\]$/g, ''));
  const found = path === '' ? null : app.metadataCache.getFirstLinkpathDest(path, file?.path ?? '');
  return found ? new FileValue(found) : NullValue.value;
}

function sourceOf(given: Value | undefined): string {
  if (given instanceof LinkValue) return linkParts(given).linktext;
  return given instanceof FileValue ? fileOf(given).path : textOf(given);
}

// App: help: a path, a wikilink or an address; the words may be any value, an icon for example.
function makeLink(given: Value | undefined, display: Value | undefined, scope: FormulaScope): Value {
  const shown = display === undefined || display instanceof NullValue ? null : display;
  const path = sourceOf(given);
  if (isAddress(path)) {
    if (shown !== null && !(shown instanceof StringValue)) {
      throw new FormulaError(
        `Type error in "link", parameter "display". Expected String, given ${typeOf(shown)}.`,
      );
    }
    return new UrlValue(path, shown);
  }
  const linktext = path.replace(/^\[\[|(?:\|[^]*)?\]\]$/g, '');
  return new LinkValue({ app: scope.app, linktext, display: shown, sourcePath: scope.file?.path ?? '' });
}
