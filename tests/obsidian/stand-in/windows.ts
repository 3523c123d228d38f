import type * as app from 'obsidian';
import type { OnlyMembersOf } from './strict';

/** A window of the app: attached to the page while it is open, closed by Escape. */
export class Modal {
  readonly containerEl = document.createElement('div');
  readonly modalEl = document.createElement('div');
  readonly titleEl = document.createElement('div');
  readonly contentEl = document.createElement('div');
  private closeCallback: (() => unknown) | null = null;

  constructor(readonly app: app.App) {
    this.containerEl.className = 'modal-container';
    this.modalEl.className = 'modal';
    this.modalEl.setAttribute('role', 'dialog');
    this.titleEl.className = 'modal-title';
    this.contentEl.className = 'modal-content';
    this.modalEl.append(this.titleEl, this.contentEl);
    this.containerEl.append(this.modalEl);
    this.containerEl.addEventListener('keydown', event => {
      if (event.key === 'Escape') this.close();
    });
  }

  open(): void {
    document.body.append(this.containerEl);
    void this.onOpen();
  }

  close(): void {
    if (!this.containerEl.isConnected) return;
    this.containerEl.remove();
    this.onClose();
    this.closeCallback?.();
  }

  onOpen(): Promise<void> | void {}

  onClose(): void {}

  setTitle(title: string): this {
    this.titleEl.textContent = title;
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.replaceChildren(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.closeCallback = callback;
    return this;
  }
}

/** A button of a question; unless its handler answers something true, a press closes the question. */
export class ConfirmationButton {
  readonly buttonEl = document.createElement('button');

  constructor(private readonly question: ConfirmationModal) {}

  setButtonText(text: string): this {
    this.buttonEl.textContent = text;
    return this;
  }

  setDestructive(): this {
    this.buttonEl.classList.add('mod-destructive');
    return this;
  }

  onClick(handler: (event: MouseEvent) => unknown): this {
    this.buttonEl.addEventListener('click', event => {
      void Promise.resolve(handler(event)).then(stay => {
        if (!stay) this.question.close();
      });
    });
    return this;
  }
}

export class ConfirmationModal extends Modal {
  readonly buttonContainerEl = document.createElement('div');

  constructor(host: app.App) {
    super(host);
    this.modalEl.append(this.buttonContainerEl);
  }

  addButton(make: (button: ConfirmationButton) => unknown): this {
    const button = new ConfirmationButton(this);
    make(button);
    this.buttonContainerEl.append(button.buttonEl);
    return this;
  }

  addCancelButton(text = 'Cancel'): this {
    return this.addButton(button => button.setButtonText(text).onClick(() => undefined));
  }
}

/** A short message; here it stays, so that a test can read it. */
export class Notice {
  readonly containerEl = document.createElement('div');
  readonly messageEl = document.createElement('div');

  constructor(message: string | DocumentFragment) {
    this.containerEl.className = 'notice';
    this.messageEl.append(message);
    this.containerEl.append(this.messageEl);
    document.body.append(this.containerEl);
  }

  hide(): void {
    this.containerEl.remove();
  }
}

/** Suggestions below a text field, drawn while somebody types. */
export abstract class AbstractInputSuggest<T> {
  limit = 100;
  private readonly list = document.createElement('div');

  constructor(
    readonly app: app.App,
    private readonly field: HTMLInputElement,
  ) {
    this.list.className = 'suggestion-container';
    field.addEventListener('input', () => void this.suggest());
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

  setValue(value: string): void {
    this.field.value = value;
  }

  getValue(): string {
    return this.field.value;
  }

  open(): void {
    document.body.append(this.list);
  }

  close(): void {
    this.list.remove();
  }

  private async suggest(): Promise<void> {
    const values = await this.getSuggestions(this.field.value);
    this.list.replaceChildren(
      ...values.map(value => {
        const row = document.createElement('div');
        row.className = 'suggestion-item';
        this.renderSuggestion(value, row);
        row.addEventListener('click', event => this.selectSuggestion(value, event));
        return row;
      }),
    );
    this.open();
  }
}

const onlyModal: OnlyMembersOf<Modal, app.Modal> = true;
const onlyQuestion: OnlyMembersOf<ConfirmationModal, app.ConfirmationModal> = true;
const onlyButton: OnlyMembersOf<ConfirmationButton, app.ConfirmationButton> = true;
const onlyNotice: OnlyMembersOf<Notice, app.Notice> = true;
const onlySuggest: OnlyMembersOf<AbstractInputSuggest<string>, app.AbstractInputSuggest<string>> = true;
export const windowAnchors = [onlyModal, onlyQuestion, onlyButton, onlyNotice, onlySuggest] as const;
