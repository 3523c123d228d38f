import type * as app from 'obsidian';
import { anchor, type Anchored } from '../text/anchors';
import { ButtonComponent } from './components/button-component';
import { Modal } from './modal';
import { track } from './running-host';

type PressHandler = (event: MouseEvent) => unknown;

let makeButton: (question: ConfirmationModal) => ConfirmationButton;
/** The button that gets the focus when its question opens. */
const firstOf = new WeakMap<ConfirmationModal, ConfirmationButton>();

export class ConfirmationButton extends ButtonComponent {
  readonly #question: ConfirmationModal;

  static {
    makeButton = question => new ConfirmationButton(question);
  }

  private constructor(question: ConfirmationModal) {
    super(question.buttonContainerEl);
    this.#question = question;
    this.onClick(() => undefined);
  }

  // App: typings: the question closes once the handler is done, unless that answers something true.
  override onClick(handler: PressHandler): this {
    return super.onClick(event => {
      const answer = handler(event);
      if (!(answer instanceof Promise)) return this.#closeUnless(answer);
      return answer.then((stay: unknown) => this.#closeUnless(stay));
    });
  }

  setInitialFocus(): this {
    firstOf.set(this.#question, this);
    return this;
  }

  setSecondary(): this {
    return this.setClass('mod-secondary');
  }

  setCancel(): this {
    return this.setClass('mod-cancel');
  }

  #closeUnless(stay: unknown): void {
    if (!stay) this.#question.close();
  }
}

export class ConfirmationModal extends Modal {
  readonly buttonContainerEl: HTMLElement;

  constructor(host: app.App) {
    super(host);
    this.modalEl.addClass('mod-confirmation');
    this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
  }

  override open(): void {
    super.open();
    // App: typings: the last button marked wins.
    firstOf.get(this)?.buttonEl.focus();
  }

  addClass(cls: string): this {
    this.modalEl.addClass(cls);
    return this;
  }

  addCheckbox(label: string, cb: (value: boolean) => unknown): this {
    const row = this.buttonContainerEl.createEl('label', { cls: 'mod-checkbox' });
    const box = row.createEl('input', { type: 'checkbox', attr: { tabindex: 0 } });
    row.appendText(label);
    box.addEventListener('change', () => track(cb(box.checked)));
    return this;
  }

  addButton(cb: (button: app.ConfirmationButton) => unknown): this {
    cb(makeButton(this));
    return this;
  }

  // Assumed: the dismissal is called Cancel.
  addCancelButton(text = 'Cancel'): this {
    return this.addButton(button => button.setButtonText(text).setCancel());
  }
}

anchor<Anchored<ConfirmationButton, app.ConfirmationButton>>(true);
anchor<Anchored<ConfirmationModal, app.ConfirmationModal>>(true);
