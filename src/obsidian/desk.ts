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
import { openMaterialsWindow } from './materials-window';
import { openFile, vaultOpeners } from './openers';
import { openPullWindow } from './pull-window';
import { reasonOf } from './reason-of';
import { lastWritten, questionOfUndo, sourceTitle, undoLast, type UndoFolders } from './undo-last';
import { openViewWindow } from './view-window';

/** Where commands, ribbon and links come with what a person wants; one window at a time. */
export class Desk {
  readonly #app: App;
  readonly #ports: ImportPorts;
  /** Called once a member has seen what is new on every list. */
  readonly #onNewsSeen: () => void;
  #open: { readonly close: () => void } | null = null;

  constructor(app: App, ports: ImportPorts, onNewsSeen: () => void) {
    this.#app = app;
    this.#ports = ports;
    this.#onNewsSeen = onNewsSeen;
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

  /** Asks the lists of the settings for news and shows them. Never writes by itself. */
  pullPapers(): void {
    if (this.#open) return;
    this.#open = openPullWindow(this.#app, this.#ports, {
      openList: folder => this.#openList(folder).catch(tell),
      undo: folders => this.undoImport(folders),
      seen: this.#onNewsSeen,
      closed: this.#forget,
    });
  }

  /** Shows the notebooks, slides and PDFs of the lists with their sizes. Never downloads by itself. */
  downloadMaterials(): void {
    if (this.#open) return;
    this.#open = openMaterialsWindow(this.#app, this.#ports, this.#forget);
  }

  /** Asks first, then takes the last import back and says what was left; without folders, that of the list written last. */
  async undoImport(given?: UndoFolders): Promise<void> {
    if (this.#open) return;
    try {
      const folders = given ?? (await lastWritten(this.#ports));
      const question = await questionOfUndo(this.#ports, folders);
      if (question) this.#ask(question.title, question.explanation, folders);
      else new Notice(importWording.nothingToUndo);
    } catch (error) {
      tell(error);
    }
  }

  /** Closes what is open, so that nothing of the plugin outlives it. */
  close(): void {
    this.#open?.close();
  }

  #ask(title: string, explanation: string, folders: UndoFolders): void {
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
          .onClick(() => this.#takeBack(folders).catch(tell)),
      )
      .addCancelButton();
    this.#open = modal;
    modal.open();
  }

  async #takeBack(folders: UndoFolders): Promise<void> {
    const { sources, ...report } = await undoLast(this.#ports, folders);
    if (sources.length === 0) {
      new Notice(importWording.nothingToUndo);
      return;
    }
    this.close();
    const window = openViewWindow(this.#app, uiWording.undoTitle, this.#forget);
    this.#open = window;
    const { close } = window;
    const openers = vaultOpeners(this.#app, close);
    window.draw(h(UndoView, { ...report, source: sourceTitle(sources), openers, close }));
  }

  async #openList(folder = this.#ports.vault().folder): Promise<void> {
    const file = await findListNote(this.#app, folder);
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
