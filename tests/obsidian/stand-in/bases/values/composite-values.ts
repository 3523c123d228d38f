import type * as app from 'obsidian';
import { anchor, type Anchored } from '../../text/anchors';
import { BooleanValue, NumberValue, StringValue } from './primitive-value';
import { NotNullValue, NullValue, Value } from './value';

/** A plain value as one of the app's; lists and objects become values as well. */
export function wrap(content: unknown): Value {
  if (content instanceof Value) return content;
  if (content === null || content === undefined) return NullValue.value;
  if (typeof content === 'boolean') return new BooleanValue(content);
  if (typeof content === 'number') return new NumberValue(content);
  if (Array.isArray(content)) return new ListValue(content as unknown[]);
  if (typeof content === 'object') return new ObjectValue(content as Readonly<Record<string, unknown>>);
  return new StringValue(typeof content === 'string' ? content : '');
}

export let itemsOf: (list: ListValue) => readonly Value[];

export class ListValue extends NotNullValue {
  static override type = 'List';
  readonly #items: unknown[];

  static {
    itemsOf = list => list.#items.map((_, at) => list.get(at));
  }

  // App: typings: the list that is handed in is modified, which here means that its items become values.
  constructor(value: unknown[]) {
    super();
    this.#items = value;
  }

  // Assumed: commas between the items.
  override toString(): string {
    return itemsOf(this).map(String).join(', ');
  }

  // Assumed: an empty list is not true, since formulas ask `if(authors, …)`.
  override isTruthy(): boolean {
    return this.#items.length > 0;
  }

  includes(value: Value): boolean {
    return itemsOf(this).some(item => Value.looseEquals(item, value));
  }

  length(): number {
    return this.#items.length;
  }

  get(index: number): Value {
    if (index < 0 || index >= this.#items.length) return NullValue.value;
    const value = wrap(this.#items[index]);
    this.#items[index] = value;
    return value;
  }

  concat(other: ListValue): ListValue {
    return new ListValue([...this.#items, ...other.#items]);
  }

  override equals(other: this): boolean {
    const theirs = itemsOf(other);
    const mine = itemsOf(this);
    return mine.length === theirs.length && mine.every((item, at) => Value.equals(item, theirs[at] ?? null));
  }

  // App: seen: each item in an element of its own.
  override renderTo(el: HTMLElement, ctx: app.RenderContext): void {
    const container = el.createSpan({ cls: 'value-list-container' });
    for (const item of itemsOf(this)) item.renderTo(container.createSpan({ cls: 'value-list-element' }), ctx);
  }
}

export let keysOf: (object: ObjectValue) => readonly string[];

export class ObjectValue extends NotNullValue {
  static override type = 'Object';
  readonly #content: Readonly<Record<string, unknown>>;

  static {
    keysOf = object => Object.keys(object.#content);
  }

  constructor(content: Readonly<Record<string, unknown>>) {
    super();
    this.#content = content;
  }

  // Assumed: as JSON.
  override toString(): string {
    const plain = keysOf(this).map(key => [key, this.get(key)?.toString()] as const);
    return JSON.stringify(Object.fromEntries(plain));
  }

  override isTruthy(): boolean {
    return true;
  }

  isEmpty(): boolean {
    return keysOf(this).length === 0;
  }

  get(key: string): Value | null {
    return Object.hasOwn(this.#content, key) ? wrap(this.#content[key]) : NullValue.value;
  }
}

anchor<Anchored<ListValue, app.ListValue>>(true);
anchor<Anchored<ObjectValue, app.ObjectValue>>(true);
