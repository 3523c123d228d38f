import type * as app from 'obsidian';
import { anchor, type Anchored } from '../../text/anchors';
import { formatDate, relativeTime } from './date-format';
import { StringValue } from './primitive-value';
import { NotNullValue, type Value } from './value';

/** The moment that a date stands for, in the reader's time zone. */
export let momentOf: (value: DateValue) => Date;
export let hasTime: (value: DateValue) => boolean;

const isoDate =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(Z?(?:[+-]\d{2}(?::?\d{2})?)?)?)?$/;

export class DateValue extends NotNullValue {
  static override type = 'Date';
  readonly #date: Date;
  readonly #hasTime: boolean;

  static {
    momentOf = value => value.#date;
    hasTime = value => value.#hasTime;
  }

  constructor(date: Date, withTime = true) {
    super();
    this.#date = date;
    this.#hasTime = withTime;
  }

  // App: typings: an ISO 8601 date, or one with its time. Assumed: a day that no calendar has is none.
  static parseFromString(input: string): DateValue | null {
    const [whole, year, month, day, hour, minute = 0, second = 0, fraction = '', zone = ''] =
      isoDate.exec(input.trim()) ?? [];
    if (whole === undefined) return null;
    const ms = Number(fraction.padEnd(3, '0'));
    const parts = [
      Number(year),
      Number(month) - 1,
      Number(day),
      Number(hour ?? 0),
      +minute,
      +second,
      ms,
    ] as const;
    const here = new Date(...parts);
    if (here.getMonth() !== parts[1] || here.getDate() !== parts[2]) return null;
    const date = zone === '' ? here : new Date(Date.UTC(...parts) - offsetOf(zone));
    return new DateValue(date, hour !== undefined);
  }

  // Assumed: as the app writes it into properties.
  override toString(): string {
    return formatDate(this.#date, this.#hasTime ? 'YYYY-MM-DD[T]HH:mm:ss' : 'YYYY-MM-DD');
  }

  override isTruthy(): boolean {
    return !Number.isNaN(this.#date.getTime());
  }

  dateOnly(): DateValue {
    const date = this.#date;
    return new DateValue(new Date(date.getFullYear(), date.getMonth(), date.getDate()), false);
  }

  // App: typings: answers a string, whatever its comment says.
  relative(): string {
    return relativeTime(this.#date, new Date());
  }

  override equals(other: this): boolean {
    return this.#date.getTime() === other.#date.getTime();
  }

  // Assumed: a text that is a date is loosely that date.
  override looseEquals(other: Value): boolean {
    const date = other instanceof StringValue ? DateValue.parseFromString(other.toString()) : other;
    return date instanceof DateValue && date.#date.getTime() === this.#date.getTime();
  }

  // Assumed: as it is written, whatever the reader's language.
  override renderTo(el: HTMLElement, _ctx: app.RenderContext): void {
    el.appendText(this.toString().replace('T', ' '));
  }
}

/** Milliseconds of `Z`, `+02:00` and `Z-07`. */
function offsetOf(zone: string): number {
  const [, sign = '+', hours = 0, minutes = 0] = /([+-])(\d{2}):?(\d{2})?/.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

export class RelativeDateValue extends DateValue {
  override renderTo(el: HTMLElement, _ctx: app.RenderContext): void {
    el.appendText(this.relative());
  }
}

anchor<Anchored<DateValue, app.DateValue>>(true);
anchor<Anchored<Pick<typeof DateValue, 'parseFromString'>, typeof app.DateValue>>(true);
anchor<Anchored<RelativeDateValue, app.RelativeDateValue>>(true);
