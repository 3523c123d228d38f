import type * as app from 'obsidian';
import { anchor, type Anchored } from '../text/anchors';
import { Known } from '../text/known';
import { focusableIn } from './focusable';
import { setIcon } from './icons';
import { track } from './running-host';
import { Scope } from './scope';

export class Modal extends Known {
  readonly app: app.App;
  readonly scope: app.Scope = new Scope();
  readonly containerEl: HTMLElement;
  readonly modalEl: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly contentEl: HTMLElement;
  shouldRestoreSelection = true;
  #focusedBefore: Element | null = null;
  #selectedBefore: Range | null = null;
  #closeCallback: (() => unknown) | null = null;

  constructor(host: app.App) {
    super();
    this.app = host;
    this.containerEl = createDiv('modal-container mod-dim');
    const background = this.containerEl.createDiv('modal-bg');
    this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr: { tabindex: -1 } });
    const close = this.modalEl.createDiv('modal-close-button clickable-icon');
    setIcon(close, 'lucide-x');
    this.titleEl = this.modalEl.createDiv('modal-header').createDiv('modal-title');
    this.contentEl = this.modalEl.createDiv('modal-content');
    for (const way of [background, close]) way.addEventListener('click', () => this.close());
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
    this.scope.register(null, 'Tab', event => this.#keepFocus(event));
  }

  // App: typings: on the window in front. Assumed: an open one stays as it is.
  open(): void {
    if (this.containerEl.isConnected) return;
    this.#focusedBefore = activeDocument.activeElement;
    const selection = activeDocument.getSelection();
    this.#selectedBefore = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
    activeDocument.body.append(this.containerEl);
    this.app.keymap.pushScope(this.scope);
    const onOpen: () => unknown = this.onOpen.bind(this);
    track(onOpen());
    // Assumed: the window takes the focus, unless something in it has taken it.
    if (this.containerEl.isConnected && !this.modalEl.contains(this.modalEl.doc.activeElement))
      this.modalEl.focus();
  }

  // App: seen: `onClose` runs when the window is off the page, and only once.
  close(): void {
    if (!this.containerEl.isConnected) return;
    this.containerEl.detach();
    this.app.keymap.popScope(this.scope);
    this.#giveFocusBack();
    this.onClose();
    this.#closeCallback?.();
  }

  onOpen(): Promise<void> | void {}

  onClose(): void {}

  setTitle(title: string): this {
    this.titleEl.setText(title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.#closeCallback = callback;
    return this;
  }

  // App: typings: the selection comes back too. Assumed: as it stood in the page, so that a cursor stays in its line.
  #giveFocusBack(): void {
    const [before, selected] = [this.#focusedBefore, this.#selectedBefore];
    [this.#focusedBefore, this.#selectedBefore] = [null, null];
    if (!this.shouldRestoreSelection || !before?.isConnected || !('focus' in before)) return;
    (before as HTMLElement).focus();
    if (!selected || !before.contains(selected.startContainer)) return;
    before.doc.getSelection()?.removeAllRanges();
    before.doc.getSelection()?.addRange(selected);
  }

  // Assumed: the tab key goes round within the window.
  #keepFocus(event: KeyboardEvent): false | undefined {
    const stops = focusableIn(this.modalEl);
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    const { activeElement } = this.modalEl.doc;
    const isInside = this.modalEl.contains(activeElement) && activeElement !== this.modalEl;
    if (stops.length > 0 && isInside && activeElement !== edge) return undefined;
    const next = event.shiftKey ? stops.at(-1) : stops[0];
    (next ?? this.modalEl).focus();
    return false;
  }
}

anchor<Anchored<Modal, app.Modal>>(true);
