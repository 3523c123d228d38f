import type * as app from 'obsidian';
import { anchor, type Anchored } from '../../text/anchors';
import { Known } from '../../text/known';

/** What a property has or a formula answers. */
export abstract class Value extends Known {
  /** How messages name it. Assumed: the name of the class without its end, since the app says "on type Link". */
  static type = 'Any';

  // App: typings: null is nothing, and equals only itself.
  static equals(a: Value | null, b: Value | null): boolean {
    if (a === null || b === null) return a === b;
    return a.constructor === b.constructor && a.equals(b);
  }

  // Assumed: no value at all and the value that stands for nothing are loosely the same.
  static looseEquals(a: Value | null, b: Value | null): boolean {
    const one = a ?? NullValue.value;
    const other = b ?? NullValue.value;
    return one.looseEquals(other) || other.looseEquals(one);
  }

  abstract override toString(): string;
  abstract isTruthy(): boolean;

  equals(other: this): boolean {
    return this.toString() === other.toString();
  }

  looseEquals(other: Value): boolean {
    return this.constructor === other.constructor && this.equals(other as this);
  }

  renderTo(el: HTMLElement, _ctx: app.RenderContext): void {
    el.appendText(this.toString());
  }
}

/** The name of a value's type as messages say it. */
export function typeOf(value: Value): string {
  return (value.constructor as typeof Value).type;
}

export abstract class NotNullValue extends Value {}

// App: typings: there is only one.
export class NullValue extends Value {
  static override type = 'Null';
  static value: NullValue = new NullValue();

  override toString(): string {
    return '';
  }

  override isTruthy(): boolean {
    return false;
  }
}

anchor<Anchored<Value, app.Value>>(true);
anchor<Anchored<Pick<typeof Value, 'type' | 'equals' | 'looseEquals'>, typeof app.Value>>(true);
anchor<Anchored<NotNullValue, app.NotNullValue>>(true);
anchor<Anchored<NullValue, app.NullValue>>(true);
