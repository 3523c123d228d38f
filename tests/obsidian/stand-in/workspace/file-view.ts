import type * as app from 'obsidian';
import { anchor, type Anchored } from '../text/anchors';
import { innerLeaf, ItemView } from './view';

/** A view of a file. */
export abstract class FileView extends ItemView {
  allowNoFile = false;
  file: app.TFile | null = null;
  override navigation = true;

  constructor(leaf: app.WorkspaceLeaf) {
    super(leaf);
    this.containerEl.classList.add('mod-file');
  }

  override getDisplayText(): string {
    return this.file?.basename ?? 'No file';
  }

  override onload(): void {
    const { vault } = this.app;
    this.registerEvent(vault.on('rename', file => this.#renamed(file)));
    this.registerEvent(vault.on('delete', file => this.#deleted(file)));
  }

  override getState(): Record<string, unknown> {
    return this.file ? { file: this.file.path } : {};
  }

  // App: seen: another file is a step in the history of the tab; a file that is gone closes what was shown.
  override async setState(state: unknown, result: app.ViewStateResult): Promise<void> {
    const path = (state as { readonly file?: unknown }).file;
    if (typeof path !== 'string' || path === this.file?.path) return;
    await this.#show(this.app.vault.getFileByPath(path));
    result.history = true;
  }

  async onLoadFile(_file: app.TFile): Promise<void> {
    // Views that draw the file do it here.
  }

  async onUnloadFile(_file: app.TFile): Promise<void> {
    // Views that hold something of the file let it go here.
  }

  async onRename(_file: app.TFile): Promise<void> {
    innerLeaf(this.leaf).updateHeader();
    this.updateTitle();
  }

  canAcceptExtension(_extension: string): boolean {
    return false;
  }

  updateTitle(): void {
    this.titleEl.textContent = this.getDisplayText();
  }

  protected override async onClose(): Promise<void> {
    await this.#show(null);
  }

  async #show(file: app.TFile | null): Promise<void> {
    if (this.file) await this.onUnloadFile(this.file);
    this.file = file;
    if (file) await this.onLoadFile(file);
    this.updateTitle();
    innerLeaf(this.leaf).workspace.changedFile(innerLeaf(this.leaf));
  }

  #renamed(file: app.TAbstractFile): void {
    const { settle } = innerLeaf(this.leaf).workspace.around;
    if (file === this.file) void settle.track(this.onRename(file as app.TFile));
  }

  // App: seen: the tab of a file that is deleted closes; what was typed in it is not written again.
  #deleted(file: app.TAbstractFile): void {
    if (file !== this.file) return;
    this.file = null;
    if (this.allowNoFile) this.updateTitle();
    else this.leaf.detach();
  }
}

export abstract class EditableFileView extends FileView {}

anchor<Anchored<FileView, app.FileView, 'headerEl' | 'titleEl' | 'actionsEl' | 'updateTitle'>>(true);
