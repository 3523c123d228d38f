import { checkWording } from '../wording/check-wording';

/** Where in a file a value stands: names of keys and indexes of lists. */
export type Place = readonly (string | number)[];

/** A value that is not what its format asks for. */
export interface Fault {
  readonly at: Place;
  readonly message: string;
}

/** What a value must be; answers every fault in it. */
export type Shape = (value: unknown, at: Place) => readonly Fault[];

type Fields = Readonly<Record<string, Shape>>;

const says = checkWording;

export const text: Shape = (value, at) => (typeof value === 'string' ? [] : wrong(value, at, says.text));
export const flag: Shape = (value, at) => (typeof value === 'boolean' ? [] : wrong(value, at, says.flag));
export const number: Shape = (value, at) =>
  typeof value === 'number' && Number.isFinite(value) ? [] : wrong(value, at, says.number);
export const whole: Shape = (value, at) => (Number.isInteger(value) ? [] : wrong(value, at, says.whole));

/** Text that matches a pattern; `expected` says in words what it is. */
export function matching(pattern: RegExp, expected: string): Shape {
  return (value, at) => (typeof value === 'string' && pattern.test(value) ? [] : wrong(value, at, expected));
}

export function oneOf(...choices: readonly string[]): Shape {
  return (value, at) =>
    typeof value === 'string' && choices.includes(value) ? [] : wrong(value, at, says.oneOf(choices));
}

export function listOf(item: Shape): Shape {
  return (value, at) =>
    Array.isArray(value)
      ? value.flatMap((each, index) => item(each, [...at, index]))
      : wrong(value, at, says.list);
}

/** An object whose keys are free and whose values all have one shape. */
export function mapOf(item: Shape): Shape {
  return (value, at) =>
    isRecord(value)
      ? Object.entries(value).flatMap(([key, each]) => item(each, [...at, key]))
      : wrong(value, at, says.map);
}

/** An object with these keys; `open` lets keys stand that the format does not name. */
export function record(required: Fields, optional: Fields = {}, open: 'open' | 'closed' = 'closed'): Shape {
  const known = new Map([...Object.entries(required), ...Object.entries(optional)]);
  return (value, at) => {
    if (!isRecord(value)) return wrong(value, at, says.map);
    const missing = Object.keys(required)
      .filter(key => !Object.hasOwn(value, key))
      .map(key => ({ at, message: says.missingKey(key) }));
    const present = Object.entries(value).flatMap(([key, each]) => {
      const shape = known.get(key);
      if (shape !== undefined) return shape(each, [...at, key]);
      return open === 'open' ? [] : [{ at: [...at, key], message: says.unknownKey(key, [...known.keys()]) }];
    });
    return [...missing, ...present];
  };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrong(value: unknown, at: Place, expected: string): readonly Fault[] {
  return [{ at, message: says.wrongValue(placeName(at), expected, kindOf(value)) }];
}

function placeName(at: Place): string {
  return at.map(step => (typeof step === 'number' ? String(step + 1) : step)).join(' › ');
}

/** What a person sees there: the value itself when it is short, else what kind of value it is. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return says.nothing;
  if (Array.isArray(value)) return says.list;
  if (typeof value === 'object') return says.map;
  if (typeof value !== 'string') return JSON.stringify(value);
  return says.theText(value.length <= longestShown ? value : `${value.slice(0, longestShown - 1)}…`);
}

const longestShown = 60;
