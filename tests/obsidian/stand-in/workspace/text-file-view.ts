import { diff3Merge } from 'node-diff3';
import type * as app from 'obsidian';
import { anchor, type Anchored } from '../text/anchors';
import { EditableFileView } from './file-view';
import { innerLeaf } from './view';

/** App: docs: a view saves two seconds after the last change. */
const saveAfter = 2000;

/** A view of a file's text, which it saves. */
export abstract class TextFileView extends EditableFileView {
  data = '';
  /** What the disk held when it was last read or written by this view. */
  #saved = '';
  #isDirty = false;
  #cancel: (() => void) | null = null;

  requestSave = (): void => {
    const { settle } = innerLeaf(this.leaf).workspace.around;
    this.#isDirty = true;
    this.#cancel?.();
    this.#cancel = settle.later(saveAfter, () => void settle.track(this.save()));
  };

  override onload(): void {
    super.onload();
    this.registerEvent(this.app.vault.on('modify', file => this.#changedOutside(file)));
  }

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  override async onLoadFile(file: app.TFile): Promise<void> {
    this.data = await this.app.vault.read(file);
    this.#saved = this.data;
    this.setViewData(this.data, true);
  }

  // App: typings: the view saves when it is closing.
  override async onUnloadFile(_file: app.TFile): Promise<void> {
    await this.save(true);
  }

  // App: seen: a text that is as it was saved is not written again.
  async save(clear = false): Promise<void> {
    this.#cancel?.();
    this.#cancel = null;
    const { file } = this;
    if (file && this.#isDirty) await this.#write(file, this.getViewData());
    if (clear) {
      this.data = '';
      this.clear();
    }
  }

  async #write(file: app.TFile, data: string): Promise<void> {
    this.#isDirty = false;
    this.data = data;
    if (data === this.#saved) return;
    this.#saved = data;
    await this.app.vault.modify(file, data);
  }

  #changedOutside(file: app.TAbstractFile): void {
    if (file === this.file) void innerLeaf(this.leaf).workspace.around.settle.track(this.#takeUp(this.file));
  }

  // App: seen: a change from outside is shown at once; where something was typed meanwhile, it is merged into that.
  async #takeUp(file: app.TFile): Promise<void> {
    const onDisk = await this.app.vault.read(file);
    if (onDisk === this.#saved || this.file !== file) return;
    const typed = this.getViewData();
    const isTyped = this.#isDirty && typed !== this.#saved;
    const merged = isTyped ? mergeInto(typed, this.#saved, onDisk) : onDisk;
    this.#saved = onDisk;
    this.data = merged;
    this.setViewData(merged, false);
    if (isTyped) this.requestSave();
  }
}

/** What is typed wins where both changed the same place. */
function mergeInto(typed: string, base: string, onDisk: string): string {
  const regions = diff3Merge(typed.split('\n'), base.split('\n'), onDisk.split('\n'));
  return regions.flatMap(({ ok, conflict }) => ok ?? conflict?.a ?? []).join('\n');
}

anchor<Anchored<TextFileView, app.TextFileView, 'headerEl' | 'titleEl' | 'actionsEl' | 'updateTitle'>>(true);
