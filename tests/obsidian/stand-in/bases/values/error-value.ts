import type * as app from 'obsidian';
import { NotNullValue } from './value';

/** What a formula answers that cannot be worked out. App: typings: `BasesEntry.getValue` speaks of it; the class is not handed out. */
export class ErrorValue extends NotNullValue {
  static override type = 'Error';
  readonly #message: string;

  constructor(message: string) {
    super();
    this.#message = message;
  }

  override toString(): string {
    return this.#message;
  }

  override isTruthy(): boolean {
    return false;
  }

  // Assumed: the cell shows that there is an error and what it says.
  override renderTo(el: HTMLElement, _ctx: app.RenderContext): void {
    el.createSpan({ cls: 'bases-error-value', text: this.#message });
  }
}
