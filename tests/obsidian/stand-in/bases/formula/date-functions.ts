import { wrap } from '../values/composite-values';
import type { DateValue } from '../values/date-value';
import { momentOf } from '../values/date-value';
import { formatDate } from '../values/date-format';
import type { DurationValue } from '../values/duration-value';
import { StringValue, type NumberValue } from '../values/primitive-value';
import type { Value } from '../values/value';
import { functionsOf } from './formula-function';
import { textOf } from './given-values';

type Fields<Self> = Readonly<Record<string, (self: Self) => Value>>;

/** App: help (functions, date type): months count from 1. */
export const dateFields: Fields<DateValue> = {
  year: date => wrap(momentOf(date).getFullYear()),
  month: date => wrap(momentOf(date).getMonth() + 1),
  day: date => wrap(momentOf(date).getDate()),
  hour: date => wrap(momentOf(date).getHours()),
  minute: date => wrap(momentOf(date).getMinutes()),
  second: date => wrap(momentOf(date).getSeconds()),
  millisecond: date => wrap(momentOf(date).getMilliseconds()),
};

export const dateFunctions = functionsOf<DateValue>({
  'date()': date => date.dateOnly(),
  'format(format: String)': (date, [format]) => new StringValue(formatDate(momentOf(date), textOf(format))),
  'time()': date => new StringValue(formatDate(momentOf(date), 'HH:mm:ss')),
  'relative()': date => new StringValue(date.relative()),
  'isEmpty()': () => wrap(false),
});

const inUnits =
  (unit: number) =>
  (duration: DurationValue): NumberValue =>
    wrap(duration.getMilliseconds() / unit) as NumberValue;

/** App: seen (its makers' own guide to Bases): a difference of dates is asked for its days. */
export const durationFields: Fields<DurationValue> = {
  days: inUnits(86_400_000),
  hours: inUnits(3_600_000),
  minutes: inUnits(60_000),
  seconds: inUnits(1000),
  milliseconds: inUnits(1),
};
