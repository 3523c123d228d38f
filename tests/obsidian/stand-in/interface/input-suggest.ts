import type * as app from 'obsidian';
import { anchor, type Anchored } from '../text/anchors';
import { PopoverSuggest } from './popover-suggest';
import { track } from './running-host';

type SelectCallback<T> = (value: T, event: MouseEvent | KeyboardEvent) => unknown;

export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
  limit = 100;
  readonly #inputEl: HTMLInputElement | HTMLDivElement;
  #selected: SelectCallback<T> | null = null;
  #question = 0;

  constructor(host: app.App, textInputEl: HTMLInputElement | HTMLDivElement) {
    super(host);
    this.#inputEl = textInputEl;
    const update = (): void => this.#update();
    // App: seen: a field offers its suggestions as soon as it has the focus, and no longer when it has lost it.
    textInputEl.addEventListener('input', update);
    textInputEl.addEventListener('focus', update);
    textInputEl.addEventListener('blur', () => this.close());
  }

  setValue(value: string): void {
    if (this.#inputEl.instanceOf(HTMLInputElement)) this.#inputEl.value = value;
    else this.#inputEl.setText(value);
  }

  getValue(): string {
    return this.#inputEl.instanceOf(HTMLInputElement) ? this.#inputEl.value : this.#inputEl.getText();
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

  override selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void {
    track(this.#selected?.(value, evt));
  }

  onSelect(callback: SelectCallback<T>): this {
    this.#selected = callback;
    return this;
  }

  #update(): void {
    const question = (this.#question += 1);
    const answer = this.getSuggestions(this.getValue());
    if (!(answer instanceof Promise)) return this.#show(answer);
    track(answer.then(values => (question === this.#question ? this.#show(values) : undefined)));
  }

  // App: typings: no more rows than the limit, and all of them for 0. Assumed: nothing to offer closes the list.
  #show(values: readonly T[]): void {
    if (values.length === 0) return this.close();
    this.chooser.show(this.limit > 0 ? values.slice(0, this.limit) : values);
    this.open();
    this.reposition(this.#inputEl.getBoundingClientRect());
  }
}

anchor<Anchored<AbstractInputSuggest<string>, app.AbstractInputSuggest<string>>>(true);
