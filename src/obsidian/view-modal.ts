import type { App } from 'obsidian';
import { Modal } from 'obsidian';
import type { ComponentChild } from 'preact';
import { render } from 'preact';

/** A window of the app that shows one view until it is closed. */
export class ViewModal extends Modal {
  constructor(
    app: App,
    private readonly title: string,
    private readonly draw: (close: () => void) => ComponentChild,
    private readonly onClosed: () => void,
  ) {
    super(app);
  }

  override onOpen(): void {
    this.setTitle(this.title);
    this.modalEl.classList.add('paper-club-modal');
    render(
      this.draw(() => this.close()),
      this.contentEl,
    );
  }

  override onClose(): void {
    render(null, this.contentEl);
    this.onClosed();
  }
}
