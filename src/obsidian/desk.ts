import type { App } from 'obsidian';
import { ConfirmationModal, Notice } from 'obsidian';
import { h } from 'preact';
import * as importWording from '../core/wording/import-wording';
import * as uiWording from '../core/wording/ui-wording';
import * as undoWording from '../core/wording/undo-wording';
import type { SourceChoice } from '../ui/import-state';
import { UndoView } from '../ui/undo-view';
import type { ImportPorts } from './import-ports';
import { openImportWindow } from './import-window';
import { findListNote } from './list-note';
import { openFile, vaultOpeners } from './openers';
import { reasonOf } from './reason-of';
import { questionOfUndo, sourceTitle, undoLast } from './undo-last';
import { openViewWindow } from './view-window';

/** Where commands, ribbon and links come with what a person wants; one window at a time. */
export class Desk {
  readonly #app: App;
  readonly #ports: ImportPorts;
  #open: { readonly close: () => void } | null = null;

  constructor(app: App, ports: ImportPorts) {
    this.#app = app;
    this.#ports = ports;
  }

  /** Opens the import; with a source it goes straight to the preview. Never writes by itself. */
  importList(source: SourceChoice | null = null): void {
    // A second link or click must not take the window from under somebody's hands.
    if (this.#open) return;
    const after = {
      openList: () => this.#openList().catch(tell),
      undo: () => this.undoImport(),
      closed: this.#forget,
    };
    this.#open = openImportWindow(this.#app, this.#ports, after, source);
  }

  /** Asks first, then takes the last import back and says what was left. */
  async undoImport(): Promise<void> {
    if (this.#open) return;
    try {
      const question = await questionOfUndo(this.#ports);
      if (question) this.#ask(question.title, question.explanation);
      else new Notice(importWording.nothingToUndo);
    } catch (error) {
      tell(error);
    }
  }

  /** Closes what is open, so that nothing of the plugin outlives it. */
  close(): void {
    this.#open?.close();
  }

  #ask(title: string, explanation: string): void {
    const modal = new ConfirmationModal(this.#app);
    modal.contentEl.classList.add('paper-club-question');
    modal
      .setTitle(title)
      .setContent(explanation)
      .setCloseCallback(this.#forget)
      .addButton(button =>
        button
          .setButtonText(undoWording.confirm)
          .setDestructive()
          .onClick(() => this.#takeBack().catch(tell)),
      )
      .addCancelButton();
    this.#open = modal;
    modal.open();
  }

  async #takeBack(): Promise<void> {
    const report = await undoLast(this.#ports);
    if (report.source === null) {
      new Notice(importWording.nothingToUndo);
      return;
    }
    this.close();
    const window = openViewWindow(this.#app, uiWording.undoTitle, this.#forget);
    this.#open = window;
    const { close } = window;
    const openers = vaultOpeners(this.#app, close);
    window.draw(h(UndoView, { ...report, source: sourceTitle(report.source), openers, close }));
  }

  async #openList(): Promise<void> {
    const file = await findListNote(this.#app, this.#ports.vault().folder);
    if (file) await openFile(this.#app, file, 0);
    else new Notice(uiWording.noListNote);
  }

  readonly #forget = (): void => {
    this.#open = null;
  };
}

function tell(error: unknown): void {
  new Notice(uiWording.failedNotice(reasonOf(error)));
}
