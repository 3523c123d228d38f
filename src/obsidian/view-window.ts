import type { App } from 'obsidian';
import { Modal } from 'obsidian';
import type { ComponentChild } from 'preact';
import { render } from 'preact';

/** A window of the app, open from the start, that shows what it is told to draw until it is closed. */
export interface ViewWindow {
  readonly draw: (view: ComponentChild) => void;
  readonly close: () => void;
}

export function openViewWindow(app: App, title: string, onClosed: () => void): ViewWindow {
  const modal = new Modal(app);
  let isOpen = true;
  modal.modalEl.classList.add('paper-club-modal');
  modal.setTitle(title).setCloseCallback(() => {
    isOpen = false;
    render(null, modal.contentEl);
    onClosed();
  });
  modal.open();
  return {
    draw: view => {
      if (isOpen) render(view, modal.contentEl);
    },
    close: () => modal.close(),
  };
}
