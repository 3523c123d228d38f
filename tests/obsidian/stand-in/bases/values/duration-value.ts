import type * as app from 'obsidian';
import { anchor, type Anchored } from '../../text/anchors';
import { DateValue, hasTime, momentOf } from './date-value';
import { NotNullValue } from './value';

/** Months and years have no length of their own, so they are kept beside the rest. */
interface Span {
  readonly months: number;
  readonly days: number;
  readonly milliseconds: number;
}

const isoDuration =
  /^([+-])?P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/;

const day = 86_400_000;
/** Assumed: where a number is asked for, a month is 30 days and a year 365. */
const daysOfMonths = (months: number): number => Math.trunc(months / 12) * 365 + (months % 12) * 30;

/** App: help (date arithmetic): the units of `"1 month"`, `"2h"`. */
const units: Readonly<Record<string, Partial<Span>>> = {
  y: { months: 12 },
  year: { months: 12 },
  M: { months: 1 },
  month: { months: 1 },
  w: { days: 7 },
  week: { days: 7 },
  d: { days: 1 },
  day: { days: 1 },
  h: { milliseconds: 3_600_000 },
  hour: { milliseconds: 3_600_000 },
  m: { milliseconds: 60_000 },
  minute: { milliseconds: 60_000 },
  s: { milliseconds: 1000 },
  second: { milliseconds: 1000 },
};

export class DurationValue extends NotNullValue {
  static override type = 'Duration';
  readonly #span: Span;

  constructor(span: Partial<Span>) {
    super();
    this.#span = { months: 0, days: 0, milliseconds: 0, ...span };
  }

  // App: typings: an ISO 8601 duration.
  static parseFromString(input: string): DurationValue | null {
    const [whole, sign, ...parts] = isoDuration.exec(input.trim()) ?? [];
    if (whole === undefined || parts.every(part => part === undefined)) return null;
    const numbers = parts.map(part => Number(part ?? 0) * (sign === '-' ? -1 : 1));
    const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = numbers;
    return new DurationValue({
      months: years * 12 + months,
      days: weeks * 7 + days,
      milliseconds: hours * 3_600_000 + minutes * 60_000 + seconds * 1000,
    });
  }

  static fromMilliseconds(milliseconds: number): DurationValue {
    return new DurationValue({ milliseconds });
  }

  /** What formulas write: `7d`, `1 month`. */
  static fromWords(words: string): DurationValue | null {
    const [, count, unit = ''] = /^\s*([+-]?\d+(?:\.\d+)?)\s*([A-Za-z]+)\s*$/.exec(words) ?? [];
    const size = units[unit] ?? (unit.length > 2 ? units[unit.replace(/s$/, '')] : undefined);
    if (count === undefined || !size) return DurationValue.parseFromString(words);
    return new DurationValue(size).times(Number(count));
  }

  times(factor: number): DurationValue {
    const { months, days, milliseconds } = this.#span;
    return new DurationValue({
      months: months * factor,
      days: days * factor,
      milliseconds: milliseconds * factor,
    });
  }

  // Assumed: as ISO 8601 writes it.
  override toString(): string {
    const { months, days, milliseconds } = this.#span;
    const date = [months === 0 ? '' : `${months}M`, days === 0 ? '' : `${days}D`].join('');
    const time = milliseconds === 0 ? '' : `T${milliseconds / 1000}S`;
    return date + time === '' ? 'PT0S' : `P${date}${time}`;
  }

  override isTruthy(): boolean {
    return this.getMilliseconds() !== 0;
  }

  // Assumed: days after the 28th stay within the month that is reached.
  addToDate(value: DateValue, subtract = false): DateValue {
    const { months, days, milliseconds } = subtract ? this.times(-1).#span : this.#span;
    const from = momentOf(value);
    const date = new Date(from);
    date.setDate(1);
    date.setMonth(date.getMonth() + months);
    const last = new Date(date.getFullYear(), date.getMonth() + 1, 0).getDate();
    date.setDate(Math.min(from.getDate(), last) + days);
    date.setTime(date.getTime() + milliseconds);
    return new DateValue(date, hasTime(value) || milliseconds !== 0);
  }

  getMilliseconds(): number {
    const { months, days, milliseconds } = this.#span;
    return (daysOfMonths(months) + days) * day + milliseconds;
  }
}

anchor<Anchored<DurationValue, app.DurationValue, 'times'>>(true);
anchor<
  Anchored<Pick<typeof DurationValue, 'parseFromString' | 'fromMilliseconds'>, typeof app.DurationValue>
>(true);
