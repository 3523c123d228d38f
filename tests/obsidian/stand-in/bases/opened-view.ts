import type * as app from 'obsidian';
import { Component } from '../interface/component';
import type { BaseView } from './base-view';
import type { QueryContext } from './bases-entry';
import type { BasesQueryResult } from './bases-query-result';
import { BasesViewConfig } from './bases-view-config';
import { QueryController, type QueryHost } from './query-controller';

export interface ViewHost extends QueryHost {
  readonly view: () => BaseView;
  readonly write: (key: string, value: unknown) => void;
}

/** Sizes are no part of the typings, but views that have this are called. App: seen in its own Maps plugin. */
type Sized = app.BasesView & { onResize?: () => void };

/** One view of a base with its query, from when it is chosen until another one is. */
export class OpenedView extends Component {
  readonly config: BasesViewConfig;
  readonly #containerEl: HTMLElement;
  readonly #view: app.BasesView;
  readonly #host: ViewHost;
  readonly #of: BaseView;
  #isClosed = false;

  constructor(registration: app.BasesViewRegistration, of: BaseView, parentEl: HTMLElement, host: ViewHost) {
    super();
    this.#host = host;
    this.#of = of;
    const attr = { 'data-view-type': of.type, 'data-view-name': of.name };
    this.#containerEl = parentEl.createDiv({ cls: 'bases-view', attr });
    const controller = this.addChild(new QueryController(host));
    this.#view = registration.factory(controller, this.#containerEl);
    const { context, view, write } = host;
    this.config = new BasesViewConfig({ context, view, write });
    this.#view.config = this.config;
    this.addChild(this.#view as unknown as Component);
  }

  context(): QueryContext {
    return this.#host.context();
  }

  isOf({ type, name }: BaseView): boolean {
    return type === this.#of.type && name === this.#of.name && !this.#isClosed;
  }

  /** App: typings: the data is another object each time. */
  show(result: BasesQueryResult, allProperties: app.BasesPropertyId[]): void {
    this.#containerEl.show();
    this.#view.allProperties = allProperties;
    this.#view.data = result as unknown as app.BasesQueryResult;
    this.#view.onDataUpdated();
  }

  /** Hides rows that are no answer any more. */
  clear(): void {
    this.#containerEl.hide();
  }

  createFile(): Promise<void> {
    return this.#view.createFileForView();
  }

  resize(): void {
    if ('onResize' in this.#view) (this.#view as Sized).onResize?.();
  }

  close(): void {
    this.#isClosed = true;
    this.#containerEl.detach();
  }
}
