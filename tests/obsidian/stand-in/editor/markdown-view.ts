import type * as app from 'obsidian';
import { setIcon } from '../interface/icons';
import { anchor, type Anchored } from '../text/anchors';
import type { Surroundings } from '../workspace/surroundings';
import { TextFileView } from '../workspace/text-file-view';
import { innerLeaf } from '../workspace/view';
import type { Editor } from './editor';
import { EditorSuggestions } from './editor-suggestions';
import { MarkdownEditView } from './markdown-edit-view';
import { MarkdownPreviewView } from './markdown-preview-view';
import { cssClassesOf, drawProperties } from './properties';
import { openMoreOptions } from './more-options';
import { scrollToState } from './scroll-to-state';

interface MarkdownState {
  readonly file?: string;
  readonly mode?: app.MarkdownViewModeType;
  /** Whether the editor shows the bare text and not the live preview. */
  readonly source?: boolean;
}

/** The view of a note, to read or to write. */
export class MarkdownView extends TextFileView {
  hoverPopover: app.HoverPopover | null = null;
  readonly editMode: MarkdownEditView;
  readonly previewMode: MarkdownPreviewView;
  readonly #around: Surroundings;
  readonly #modeButton: HTMLElement;
  readonly #suggestions: EditorSuggestions;
  #mode: app.MarkdownViewModeType;
  #isSource: boolean;

  constructor(leaf: app.WorkspaceLeaf) {
    super(leaf);
    this.#around = innerLeaf(leaf).workspace.around;
    const { preference } = this.#around;
    this.#mode = preference('defaultViewMode') === 'preview' ? 'preview' : 'source';
    this.#isSource = preference('livePreview') === false;
    this.editMode = new MarkdownEditView(this, this.#around);
    this.previewMode = new MarkdownPreviewView(this, this.#around);
    this.contentEl.append(this.editMode.containerEl, this.previewMode.containerEl);
    this.addAction('lucide-ellipsis-vertical', 'More options', evt => openMoreOptions(this, evt));
    this.#modeButton = this.addAction('lucide-pencil', '', () => this.#toggleMode());
    this.addChild(this.previewMode);
    this.#suggestions = new EditorSuggestions(this, this.#around);
    this.#showMode();
  }

  get editor(): Editor {
    return this.editMode.editor;
  }

  get currentMode(): MarkdownEditView | MarkdownPreviewView {
    return this.#mode === 'preview' ? this.previewMode : this.editMode;
  }

  override getViewType(): string {
    return 'markdown';
  }

  getMode(): app.MarkdownViewModeType {
    return this.#mode;
  }

  override canAcceptExtension(extension: string): boolean {
    return extension === 'md';
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.#mode, source: this.#isSource };
  }

  override async setState(state: unknown, result: app.ViewStateResult): Promise<void> {
    const { mode = this.#mode, source = this.#isSource } = state as MarkdownState;
    const before = this.#mode;
    this.#mode = mode;
    this.#isSource = source;
    await super.setState(state, result);
    if (before !== mode) this.#handOver();
    this.#showMode();
    await this.previewMode.rendered();
  }

  override getEphemeralState(): Record<string, unknown> {
    return { scroll: this.currentMode.getScroll() };
  }

  override setEphemeralState(state: unknown): void {
    scrollToState(this, (state ?? {}) as Readonly<Record<string, unknown>>);
  }

  override getViewData(): string {
    return this.#mode === 'preview' ? this.previewMode.get() : this.editMode.get();
  }

  override setViewData(data: string, clear: boolean): void {
    this.editMode.set(data, clear);
    this.previewMode.set(data, clear);
    this.#drawEditHeader(data);
  }

  override clear(): void {
    this.editMode.clear();
    this.previewMode.clear();
  }

  showSearch(_replace = false): void {
    // Searching within a note is left to the browser.
  }

  override async onRename(file: app.TFile): Promise<void> {
    await super.onRename(file);
    this.#drawEditHeader(this.getViewData());
    this.previewMode.rerender(true);
  }

  override onunload(): void {
    this.#suggestions.close();
    this.editMode.destroy();
  }

  /** The cursor moved or something was typed. */
  suggest(): void {
    this.#suggestions.update();
  }

  updateOptions(): void {
    this.editMode.updateOptions();
  }

  /** The title and the properties above a note. */
  makeHeader(text: string): HTMLElement {
    const header = this.containerEl.ownerDocument.createElement('div');
    header.className = 'mod-header mod-ui';
    if (this.#around.preference('showInlineTitle') !== false) {
      header.createDiv({ cls: 'inline-title', text: this.file?.basename ?? '', attr: { dir: 'auto' } });
    }
    if (this.file) drawProperties(this.#around, header, text, this.file);
    return header;
  }

  /** App: help: the classes that a note asks for in `cssclasses` are on its view. */
  dressNote(el: HTMLElement, text: string): void {
    const wanted = cssClassesOf(text);
    const before = el.dataset.cssclasses?.split(' ').filter(Boolean) ?? [];
    el.classList.remove(...before);
    el.classList.add(...wanted);
    el.dataset.cssclasses = wanted.join(' ');
  }

  #drawEditHeader(text: string): void {
    const { containerEl } = this.editMode;
    containerEl.querySelector(':scope > .mod-header')?.remove();
    if (!this.file) return;
    containerEl.prepend(this.makeHeader(text));
    this.dressNote(containerEl, text);
  }

  /** What was typed is what is read, and the other way round. */
  #handOver(): void {
    if (this.#mode === 'preview') this.previewMode.set(this.editMode.get(), true);
    else this.editMode.set(this.previewMode.get(), false);
  }

  #toggleMode(): void {
    const mode = this.#mode === 'preview' ? 'source' : 'preview';
    const viewState = { type: 'markdown', state: { ...this.getState(), mode } };
    void this.#around.settle.track(this.leaf.setViewState(viewState, { focus: true }));
  }

  // App: seen: the words of the button.
  #showMode(): void {
    const isReading = this.#mode === 'preview';
    this.editMode.containerEl.style.display = isReading ? 'none' : '';
    this.previewMode.containerEl.style.display = isReading ? '' : 'none';
    this.contentEl.dataset.mode = this.#mode;
    this.editMode.showLivePreview(!this.#isSource);
    const words = isReading ? 'Current view: reading\nClick to edit' : 'Current view: editing\nClick to read';
    this.#modeButton.setAttribute('aria-label', words);
    setIcon(this.#modeButton, isReading ? 'lucide-book-open' : 'lucide-pen-line');
  }
}

type Own =
  | 'headerEl'
  | 'titleEl'
  | 'actionsEl'
  | 'updateTitle'
  | 'editMode'
  | 'suggest'
  | 'updateOptions'
  | 'makeHeader'
  | 'dressNote';
anchor<Anchored<MarkdownView, app.MarkdownView, Own>>(true);
