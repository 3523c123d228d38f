import type * as app from 'obsidian';
import { anchor, type Anchored } from '../../text/anchors';
import { setIcon } from '../icons';
import { track } from '../running-host';
import { ValueComponent } from './base-component';

export class AbstractTextComponent<
  T extends HTMLInputElement | HTMLTextAreaElement,
> extends ValueComponent<string> {
  readonly inputEl: T;
  #changed: ((value: string) => unknown) | null = null;

  constructor(inputEl: T) {
    super();
    this.inputEl = inputEl;
    inputEl.addEventListener('input', () => this.onChanged());
  }

  override setDisabled(disabled: boolean): this {
    this.inputEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.inputEl.value;
  }

  // App: seen: a value set by code is not told to the listener.
  setValue(value: string): this {
    this.inputEl.value = value;
    return this;
  }

  setPlaceholder(placeholder: string): this {
    this.inputEl.placeholder = placeholder;
    return this;
  }

  onChanged(): void {
    track(this.#changed?.(this.getValue()));
  }

  onChange(callback: (value: string) => unknown): this {
    this.#changed = callback;
    return this;
  }
}

export class TextComponent extends AbstractTextComponent<HTMLInputElement> {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl('input', { type: 'text', attr: { spellcheck: false } }));
  }
}

export class TextAreaComponent extends AbstractTextComponent<HTMLTextAreaElement> {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl('textarea', { attr: { spellcheck: false } }));
  }
}

export class SearchComponent extends AbstractTextComponent<HTMLInputElement> {
  readonly clearButtonEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    const holder = containerEl.createDiv('search-input-container');
    super(holder.createEl('input', { type: 'search', attr: { enterkeyhint: 'search', spellcheck: false } }));
    this.clearButtonEl = holder.createDiv({
      cls: 'search-input-clear-button',
      attr: { 'aria-label': 'Clear search' },
    });
    setIcon(this.clearButtonEl, 'lucide-x');
    this.clearButtonEl.addEventListener('click', () => {
      this.setValue('');
      this.onChanged();
      this.inputEl.focus();
    });
  }
}

anchor<Anchored<AbstractTextComponent<HTMLInputElement>, app.AbstractTextComponent<HTMLInputElement>>>(true);
anchor<Anchored<TextComponent, app.TextComponent>>(true);
anchor<Anchored<TextAreaComponent, app.TextAreaComponent>>(true);
anchor<Anchored<SearchComponent, app.SearchComponent>>(true);
