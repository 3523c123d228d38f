import type * as app from 'obsidian';
import { Component } from '../interface/component';
import { soon } from '../workspace/soon';
import type { Surroundings } from '../workspace/surroundings';
import { BaseError } from './base-error';
import { readBase, type BaseFile } from './base-file';
import type { BaseView } from './base-view';
import type { BasesQueryResult } from './bases-query-result';
import { changeView } from './change-view';
import { createNoteForView } from './create-note-for-view';
import { OpenedView } from './opened-view';
import { readPropertyTypes, type PropertyTypes } from './property-types';
import { allProperties, runQuery } from './run-query';
import { BasesToolbar } from './toolbar';
import type { BasesViewTypes } from './view-types';

/** Where a base is shown. */
export interface BasePlace {
  readonly around: Surroundings;
  readonly types: BasesViewTypes;
  readonly el: HTMLElement;
  /** What `this` is in its formulas. */
  readonly thisFile: () => app.TFile | null;
  /** Keeps the text of the base after a view has changed it. */
  readonly save: (text: string) => void;
  /** Told when the reader has chosen another view. */
  readonly choseView?: (name: string) => void;
}

/** How long changes are gathered before the vault is asked again. Assumed: a moment. */
const gathering = 50;

/** A base on the page: its toolbar and one of its views. */
export class ShownBase extends Component {
  text = '';
  readonly #place: BasePlace;
  readonly #toolbar: BasesToolbar;
  readonly #headerEl: HTMLElement;
  readonly #bodyEl: HTMLElement;
  readonly #ask: () => void;
  #base: BaseFile | null = null;
  #viewName: string | null = null;
  #opened: OpenedView | null = null;
  #propertyTypes: PropertyTypes = {};

  constructor(place: BasePlace) {
    super();
    this.#place = place;
    const { around, el } = place;
    this.#headerEl = el.createDiv({ cls: 'bases-header' });
    // It scrolls, so the keyboard must be able to reach it.
    this.#bodyEl = el.createDiv({ cls: 'bases-body', attr: { tabindex: '0' } });
    this.#toolbar = new BasesToolbar(this.#headerEl, {
      around,
      types: place.types,
      choose: name => this.#choose(name),
      createNote: () => this.#opened?.createFile() ?? Promise.resolve(),
    });
    this.#ask = soon(around.settle, gathering, () => this.#answer());
  }

  override onload(): void {
    const { types, around } = this.#place;
    this.registerEvent(types.on('changed', (type: string) => this.#typeChanged(type)));
    // App: help: in a sidebar `this` is the active file, so another one asks anew.
    this.registerEvent(around.app.workspace.on('file-open', () => this.#ask()));
    this.#draw();
  }

  override onunload(): void {
    this.#close();
  }

  /** Shows another text, or another view of it; the view stays where it is still the same. */
  set(text: string): void {
    this.text = text;
    try {
      this.#base = readBase(text);
    } catch (error) {
      this.#base = null;
      return this.#fail(error);
    } finally {
      this.#headerEl.toggle(this.#base !== null);
    }
    this.#draw();
  }

  /** Null is the first view. */
  choose(viewName: string | null): void {
    this.#viewName = viewName;
    this.#draw();
  }

  get viewName(): string | null {
    return this.#view()?.name ?? this.#viewName;
  }

  onResize(): void {
    this.#opened?.resize();
  }

  // App: help: the first view is the one that loads by default.
  #view(): BaseView | null {
    const views = this.#base?.views ?? [];
    return (this.#viewName === null ? views[0] : views.find(({ name }) => name === this.#viewName)) ?? null;
  }

  #choose(name: string): void {
    this.choose(name);
    this.#place.choseView?.(name);
  }

  #typeChanged(type: string): void {
    if (this.#view()?.type !== type) return;
    this.#close();
    this.#draw();
  }

  #close(): void {
    if (this.#opened) this.removeChild(this.#opened).close();
    this.#opened = null;
    this.#bodyEl.replaceChildren();
  }

  /** Makes the view that is to be seen, unless it is there. */
  #draw(): void {
    const base = this.#base;
    if (!base) return;
    const view = this.#view();
    // App: seen (its texts for translators): the words.
    if (!view) return this.#fail(new BaseError(`View "${this.#viewName ?? ''}" not found`));
    const registration = this.#place.types.find(view.type);
    this.#toolbar.show(base, view, this.#opened?.config ?? null);
    if (!registration) return this.#fail(new BaseError(`Unknown view type: ${view.type}`));
    if (this.#opened?.isOf(view)) return this.#ask();
    this.#close();
    this.#opened = this.addChild(this.#open(view, registration));
    this.#toolbar.show(base, view, this.#opened.config);
  }

  #open(view: BaseView, registration: app.BasesViewRegistration): OpenedView {
    const { around, thisFile } = this.#place;
    return new OpenedView(registration, view, this.#bodyEl, {
      app: around.app as unknown as app.App,
      askAgain: this.#ask,
      context: () => ({
        app: around.app as unknown as app.App,
        base: this.#base ?? readBase(''),
        types: this.#propertyTypes,
        thisFile: thisFile(),
      }),
      view: () => this.#view() ?? view,
      write: (key, value) => this.#write(key, value),
      createNote: (name, change) => createNoteForView(around, name, change),
    });
  }

  // App: typings: a plugin's settings are kept in the file. Assumed: a value that is there already changes nothing.
  #write(key: string, value: unknown): void {
    const [base, view] = [this.#base, this.#view()];
    const text = base && view ? changeView(base, view.name, key, value) : null;
    if (text === null) return;
    this.set(text);
    this.#place.save(text);
  }

  async #answer(): Promise<void> {
    const { around } = this.#place;
    this.#propertyTypes = await readPropertyTypes(around.app.vault);
    const [opened, view] = [this.#opened, this.#view()];
    if (!opened || !view) return;
    try {
      const result = runQuery(opened.context(), view);
      this.#showResult(opened, result);
    } catch (error) {
      this.#fail(error);
    }
  }

  #showResult(opened: OpenedView, result: BasesQueryResult): void {
    this.#bodyEl.querySelector(':scope > .bases-error')?.remove();
    this.#toolbar.count(result.data.length);
    opened.show(result, allProperties(opened.context(), result));
  }

  #fail(error: unknown): void {
    if (!(error instanceof BaseError)) throw error;
    // A view that is there waits for the base to be right again.
    const isFilter = error.message.startsWith('Failed to evaluate');
    if (isFilter) this.#opened?.clear();
    else this.#close();
    this.#bodyEl.querySelector(':scope > .bases-error')?.remove();
    this.#bodyEl.createDiv({ cls: 'bases-error', text: error.message, attr: { role: 'alert' } });
    this.#toolbar.count(null);
  }
}
