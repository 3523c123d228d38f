import type * as app from 'obsidian';
import { anchor, type Anchored } from '../text/anchors';
import { Chooser } from './chooser';
import { drawInstructions } from './instructions';
import { Modal } from './modal';
import { track } from './running-host';

export abstract class SuggestModal<T> extends Modal {
  limit = 100;
  // Assumed: the app's words.
  emptyStateText = 'No results found.';
  readonly inputEl: HTMLInputElement;
  readonly resultContainerEl: HTMLElement;
  readonly #instructionsEl: HTMLElement;
  readonly #chooser: Chooser<T>;
  #question = 0;

  constructor(host: app.App) {
    super(host);
    // App: seen: a prompt stands where other windows have their frame.
    this.modalEl.empty();
    this.modalEl.className = 'prompt';
    const inputRow = this.modalEl.createDiv('prompt-input-container');
    this.inputEl = inputRow.createEl('input', {
      cls: 'prompt-input',
      type: 'text',
      attr: { autocapitalize: 'off', spellcheck: false, enterkeyhint: 'done' },
    });
    const clear = inputRow.createDiv('search-input-clear-button');
    this.resultContainerEl = this.modalEl.createDiv('prompt-results');
    this.#instructionsEl = this.modalEl.createDiv('prompt-instructions');
    this.#instructionsEl.hide();
    this.#chooser = new Chooser<T>(this, this.resultContainerEl, this.scope);
    this.inputEl.addEventListener('input', () => this.#update());
    clear.addEventListener('click', () => {
      this.inputEl.value = '';
      this.inputEl.trigger('input');
      this.inputEl.focus();
    });
  }

  // Assumed: a subclass that overrides this calls it, or shows nothing until somebody types.
  override onOpen(): Promise<void> | void {
    this.inputEl.focus();
    this.#update();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
  }

  setInstructions(instructions: app.Instruction[]): void {
    drawInstructions(this.#instructionsEl, instructions);
    this.#instructionsEl.show();
  }

  onNoSuggestion(): void {
    if (this.emptyStateText === '') this.#chooser.show([]);
    else this.#chooser.showMessage(this.emptyStateText);
  }

  // App: seen: the window closes before the choice is told, so `onClose` runs first.
  selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void {
    this.close();
    this.onChooseSuggestion(value, evt);
  }

  selectActiveSuggestion(evt: MouseEvent | KeyboardEvent): void {
    this.#chooser.chooseSelected(evt);
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;

  abstract renderSuggestion(value: T, el: HTMLElement): void;

  abstract onChooseSuggestion(item: T, evt: MouseEvent | KeyboardEvent): void;

  #update(): void {
    const question = (this.#question += 1);
    const answer = this.getSuggestions(this.inputEl.value);
    if (!(answer instanceof Promise)) return this.#show(answer);
    // Assumed: an answer that was overtaken by a later question is not shown.
    track(answer.then(values => (question === this.#question ? this.#show(values) : undefined)));
  }

  #show(values: readonly T[]): void {
    if (values.length === 0) this.onNoSuggestion();
    else this.#chooser.show(this.limit > 0 ? values.slice(0, this.limit) : values);
  }
}

// The app's Modal has no `onOpen` of its own name here, but inherits it.
anchor<Anchored<SuggestModal<string>, app.SuggestModal<string>>>(true);
