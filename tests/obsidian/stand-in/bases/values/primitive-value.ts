import type * as app from 'obsidian';
import { anchor, type Anchored } from '../../text/anchors';
import { NotNullValue, type Value } from './value';

/** What a primitive value wraps. */
export let contentOf: <T>(value: PrimitiveValue<T>) => T;

export abstract class PrimitiveValue<T> extends NotNullValue {
  readonly #content: T;

  static {
    contentOf = value => value.#content;
  }

  constructor(value: T) {
    super();
    this.#content = value;
  }

  override toString(): string {
    return String(this.#content);
  }

  override isTruthy(): boolean {
    return Boolean(this.#content);
  }

  // App: help: functions and comparisons follow JavaScript, so "5" is loosely 5. Assumed: true is not loosely "true".
  override looseEquals(other: Value): boolean {
    if (!(other instanceof PrimitiveValue)) return false;
    const [mine, theirs]: readonly unknown[] = [this.#content, other.#content];
    if (typeof mine === typeof theirs) return mine === theirs;
    return Number(mine) === Number(theirs) && mine !== '' && theirs !== '';
  }
}

export class StringValue extends PrimitiveValue<string> {
  static override type = 'String';
}

export class NumberValue extends PrimitiveValue<number> {
  static override type = 'Number';
}

export class BooleanValue extends PrimitiveValue<boolean> {
  static override type = 'Boolean';

  // App: seen: a checkbox, as among the properties of a note.
  override renderTo(el: HTMLElement, _ctx: app.RenderContext): void {
    const box = el.createEl('input', { cls: 'metadata-input-checkbox', type: 'checkbox' });
    box.checked = this.isTruthy();
    box.disabled = true;
  }
}

anchor<Anchored<PrimitiveValue<string>, app.PrimitiveValue<string>>>(true);
anchor<Anchored<StringValue, app.StringValue>>(true);
anchor<Anchored<NumberValue, app.NumberValue>>(true);
anchor<Anchored<BooleanValue, app.BooleanValue>>(true);
