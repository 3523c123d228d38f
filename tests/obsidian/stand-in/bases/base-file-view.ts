import type * as app from 'obsidian';
import { followLinks } from '../rendering/links';
import type { Surroundings } from '../workspace/surroundings';
import { TextFileView } from '../workspace/text-file-view';
import { innerLeaf } from '../workspace/view';
import { ShownBase } from './shown-base';
import type { BasesViewTypes } from './view-types';

/** A `.base` file in a tab. */
export class BaseFileView extends TextFileView {
  override icon = 'lucide-table';
  readonly #around: Surroundings;
  readonly #shown: ShownBase;

  constructor(leaf: app.WorkspaceLeaf, types: BasesViewTypes) {
    super(leaf);
    this.#around = innerLeaf(leaf).workspace.around;
    this.#shown = new ShownBase({
      around: this.#around,
      types,
      el: this.contentEl,
      thisFile: () => this.#thisFile(),
      save: () => this.requestSave(),
      choseView: () => innerLeaf(leaf).workspace.changedLayout(),
    });
    this.addChild(this.#shown);
  }

  override onload(): void {
    super.onload();
    followLinks(this.#around, this.contentEl, () => this.file?.path ?? '', this);
  }

  override getViewType(): string {
    return 'bases';
  }

  override canAcceptExtension(extension: string): boolean {
    return extension === 'base';
  }

  override getViewData(): string {
    return this.#shown.text;
  }

  override setViewData(data: string, _clear: boolean): void {
    this.#shown.set(data);
  }

  override clear(): void {
    // The next file brings its own text.
  }

  // App: seen in public vaults: `workspace.json` keeps the name of the view.
  override getState(): Record<string, unknown> {
    const { viewName } = this.#shown;
    return viewName === null ? super.getState() : { ...super.getState(), viewName };
  }

  override async setState(state: unknown, result: app.ViewStateResult): Promise<void> {
    const { file, viewName } = state as { readonly file?: unknown; readonly viewName?: unknown };
    const isOther = typeof file === 'string' && file !== this.file?.path;
    if (isOther || typeof viewName === 'string')
      this.#shown.choose(typeof viewName === 'string' ? viewName : null);
    await super.setState(state, result);
  }

  // App: help: `[[Papers.base#Cards]]` leads to a view.
  override setEphemeralState(state: unknown): void {
    const { subpath } = (state ?? {}) as { readonly subpath?: unknown };
    if (typeof subpath === 'string' && subpath.startsWith('#')) this.#shown.choose(subpath.slice(1));
  }

  override onResize(): void {
    this.#shown.onResize();
  }

  // App: help: in a sidebar it is the active file, elsewhere the base itself.
  #thisFile(): app.TFile | null {
    const { workspace } = this.app;
    const sidebars: readonly unknown[] = [workspace.leftSplit, workspace.rightSplit];
    return sidebars.includes(this.leaf.getRoot()) ? workspace.getActiveFile() : this.file;
  }
}
