import type * as app from 'obsidian';
import { Component } from '../interface/component';
import { takeCalloutIcons } from '../rendering/callouts';
import { followLinks } from '../rendering/links';
import { MarkdownRenderer } from '../rendering/markdown-renderer';
import { onPostProcessors } from '../rendering/post-processors';
import { renderSections } from '../rendering/render-blocks';
import { anchor, type Anchored } from '../text/anchors';
import type { Surroundings } from '../workspace/surroundings';
import type { MarkdownView } from './markdown-view';
import { toggleTask } from './toggle-task';

/** The note as it is read. */
export class MarkdownPreviewView extends MarkdownRenderer {
  readonly previewEl: HTMLElement;
  readonly #view: MarkdownView;
  readonly #around: Surroundings;
  readonly #sizerEl: HTMLElement;
  #text = '';
  /** Owns what is in the rendering that is seen. */
  #rendering = new Component();
  #work: Promise<void> = Promise.resolve();

  constructor(view: MarkdownView, around: Surroundings) {
    const doc = view.containerEl.ownerDocument;
    const container = doc.createElement('div');
    container.className = 'markdown-reading-view';
    super(container);
    this.app = view.app;
    this.#view = view;
    this.#around = around;
    this.previewEl = doc.createElement('div');
    this.previewEl.className = 'markdown-preview-view markdown-rendered is-readable-line-width';
    this.previewEl.tabIndex = -1;
    this.#sizerEl = doc.createElement('div');
    this.#sizerEl.className = 'markdown-preview-sizer markdown-preview-section';
    this.previewEl.append(this.#sizerEl);
    container.append(this.previewEl);
  }

  override onload(): void {
    followLinks(this.#around, this.previewEl, () => this.#view.file?.path ?? '', this);
    this.registerDomEvent(this.previewEl, 'click', evt => this.#tick(evt));
    this.register(onPostProcessors(() => this.rerender(true)));
    // App: seen: links turn from missing to there as their notes come.
    this.registerEvent(this.app.metadataCache.on('resolved', () => this.rerender()));
  }

  override onunload(): void {
    this.#rendering.unload();
  }

  get file(): app.TFile {
    return this.#view.file as app.TFile;
  }

  get(): string {
    return this.#text;
  }

  set(data: string, clear: boolean): void {
    if (data === this.#text && !clear) return;
    this.#text = data;
    this.rerender(true);
  }

  clear(): void {
    this.#text = '';
    this.#sizerEl.replaceChildren();
  }

  // Assumed: a rendering that is asked for while another goes on comes after it, once.
  rerender(_full = false): void {
    if (this.#view.getMode() !== 'preview' || !this.#view.file) return;
    const text = this.#text;
    this.#work = this.#work.then(() => this.#draw(text));
    void this.#around.settle.track(this.#work);
  }

  getScroll(): number {
    const top = this.previewEl.scrollTop;
    const seen = this.#sections().find(({ el }) => el.offsetTop + el.offsetHeight > top);
    return seen?.line ?? 0;
  }

  applyScroll(scroll: number): void {
    const sections = this.#sections();
    const target = sections.findLast(({ line }) => line <= scroll) ?? sections[0];
    if (target) this.previewEl.scrollTop = target.el.offsetTop;
  }

  /** Once what is to be seen is there. */
  async rendered(): Promise<void> {
    await this.#work;
  }

  async #draw(text: string): Promise<void> {
    const { file } = this.#view;
    if (!file || text !== this.#text) return;
    const owner = new Component();
    const drawn = this.#sizerEl.ownerDocument.createElement('div');
    await renderSections({ around: this.#around, markdown: text, el: drawn, sourcePath: file.path, owner });
    this.#rendering.unload();
    this.#rendering = owner;
    owner.load();
    this.#sizerEl.replaceChildren(this.#view.makeHeader(text), ...drawn.childNodes);
    this.#view.dressNote(this.previewEl, text);
    takeCalloutIcons(this.#sizerEl);
  }

  #sections(): readonly { el: HTMLElement; line: number }[] {
    return [...this.#sizerEl.querySelectorAll<HTMLElement>(':scope > [data-line]')].map(el => ({
      el,
      line: Number(el.dataset.line),
    }));
  }

  #tick(evt: MouseEvent): void {
    const box =
      evt.target instanceof Element ? evt.target.closest<HTMLInputElement>('.task-list-item-checkbox') : null;
    const section = box?.closest<HTMLElement>('[data-line]');
    if (!box || !section || box.closest('.internal-embed')) return;
    const boxes = [...section.querySelectorAll('.task-list-item-checkbox')];
    const { vault } = this.app;
    const first = Number(section.dataset.line);
    void this.#around.settle.track(
      vault.process(this.file, text => toggleTask(text, first, boxes.indexOf(box))),
    );
  }
}

type Own = 'previewEl' | 'rendered';
anchor<Anchored<MarkdownPreviewView, app.MarkdownPreviewView, Own>>(true);
