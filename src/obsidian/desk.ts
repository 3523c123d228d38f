import type { App, Modal } from 'obsidian';
import { ConfirmationModal, Notice } from 'obsidian';
import type { ComponentChild } from 'preact';
import { h } from 'preact';
import { undoImport } from '../actions/undo-import';
import { importWording } from '../core/wording/import-wording';
import { uiWording } from '../core/wording/ui-wording';
import type { SourceChoice } from '../ui/import-state';
import { UndoView } from '../ui/undo-view';
import { ImportModal } from './import-modal';
import type { ImportPorts } from './import-ports';
import { findListNote } from './list-note';
import { openFile, vaultOpeners } from './openers';
import { reasonOf } from './reason-of';
import type { UndoPreview } from './undo-preview';
import { previewUndo, sourceTitle } from './undo-preview';
import { ViewModal } from './view-modal';

/** Where commands, ribbon and links come with what a person wants; one window at a time. */
export class Desk {
  private open: Modal | null = null;

  constructor(
    private readonly app: App,
    private readonly ports: ImportPorts,
  ) {}

  /** Opens the import; with a source it goes straight to the preview. Never writes by itself. */
  importList(start: SourceChoice | null = null): void {
    // A second link or click must not take the window from under somebody's hands.
    if (this.open) return;
    const after = {
      openList: () => void this.openList().catch(tell),
      undo: () => void this.undoImport(),
      closed: () => this.forget(),
    };
    this.show(new ImportModal(this.app, this.ports, after, start));
  }

  /** Asks first, then takes the last import back and says what was left. */
  async undoImport(): Promise<void> {
    if (this.open) return;
    try {
      await this.ports.saveEditors();
      const preview = await previewUndo(this.ports.vault());
      if (preview) this.askToUndo(preview);
      else new Notice(importWording.nothingToUndo);
    } catch (error) {
      tell(error);
    }
  }

  /** Closes what is open, so that nothing of the plugin outlives it. */
  close(): void {
    this.open?.close();
  }

  private askToUndo({ source, removed, restored, left }: UndoPreview): void {
    const words = uiWording.undo;
    const ask = new ConfirmationModal(this.app);
    ask.setTitle(words.asks(sourceTitle(source))).setContent(words.explains(removed, restored, left));
    ask.contentEl.classList.add('paper-club-question');
    ask.addButton(button =>
      button
        .setButtonText(words.confirm)
        .setDestructive()
        .onClick(() => void this.takeBack()),
    );
    ask.addCancelButton().setCloseCallback(() => this.forget());
    this.show(ask);
  }

  private async takeBack(): Promise<void> {
    try {
      await this.ports.saveEditors();
      const report = await this.ports.inTurn(() => undoImport(this.ports.vault()));
      const { source } = report;
      if (source === null) {
        new Notice(importWording.nothingToUndo);
        return;
      }
      this.close();
      this.showView(uiWording.undoTitle, onClose =>
        h(UndoView, {
          result: { ...report, source: sourceTitle(source) },
          openers: vaultOpeners(this.app, null, onClose),
          onClose,
        }),
      );
    } catch (error) {
      tell(error);
    }
  }

  private async openList(): Promise<void> {
    const file = await findListNote(this.app, this.ports.vault().folder);
    if (file) await openFile(this.app, file, 0);
    else new Notice(uiWording.noListNote);
  }

  private showView(title: string, draw: (close: () => void) => ComponentChild): void {
    this.show(new ViewModal(this.app, title, draw, () => this.forget()));
  }

  private show(modal: Modal): void {
    this.open = modal;
    modal.open();
  }

  private forget(): void {
    this.open = null;
  }
}

function tell(error: unknown): void {
  new Notice(uiWording.failedNotice(reasonOf(error)));
}
