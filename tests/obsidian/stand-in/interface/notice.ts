import type * as app from 'obsidian';
import { anchor, type Anchored } from '../text/anchors';
import { Known } from '../text/known';
import { runningHost } from './running-host';

/** Assumed: how long a notice stays that does not say, in milliseconds. */
const usualDuration = 4000;

function containerOn(doc: Document): HTMLElement {
  return (
    doc.body.querySelector<HTMLElement>(':scope > .notice-container') ??
    doc.body.createDiv('notice-container')
  );
}

export class Notice extends Known {
  readonly noticeEl: HTMLElement;
  readonly containerEl: HTMLElement;
  readonly messageEl: HTMLElement;
  readonly #forget: () => void;

  constructor(message: string | DocumentFragment, duration = usualDuration) {
    super();
    const { notices, settle } = runningHost();
    this.containerEl = containerOn(activeDocument).createDiv('notice');
    this.messageEl = this.containerEl.createDiv('notice-message');
    // App: typings: the old name of the message.
    this.noticeEl = this.messageEl;
    this.setMessage(message);
    notices.push(this.messageEl.getText());
    this.containerEl.addEventListener('click', () => this.hide());
    // App: typings: with 0 it stays until somebody dismisses it.
    this.#forget = duration > 0 ? settle.later(duration, () => this.hide()) : () => undefined;
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    this.#forget();
    const holder = this.containerEl.parentElement;
    this.containerEl.detach();
    if (holder?.childElementCount === 0) holder.detach();
  }
}

anchor<Anchored<Notice, app.Notice>>(true);
