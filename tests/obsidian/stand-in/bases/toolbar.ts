import { setIcon } from '../interface/icons';
import { Menu } from '../interface/menu';
import type { Surroundings } from '../workspace/surroundings';
import type { BaseFile } from './base-file';
import type { BaseView } from './base-view';
import type { BasesViewConfig } from './bases-view-config';
import { ViewOptionsModal } from './view-options-modal';
import type { BasesViewTypes } from './view-types';

export interface ToolbarActions {
  readonly around: Surroundings;
  readonly types: BasesViewTypes;
  readonly choose: (viewName: string) => void;
  readonly createNote: () => Promise<void>;
}

interface Shown {
  readonly base: BaseFile;
  readonly view: BaseView;
  readonly config: BasesViewConfig | null;
}

/** App: help (views): the bar above a base, as far as it switches views, says how many files there are and makes new ones. */
export class BasesToolbar {
  readonly #actions: ToolbarActions;
  readonly #viewEl: HTMLElement;
  readonly #countEl: HTMLElement;
  #shown: Shown | null = null;

  constructor(headerEl: HTMLElement, actions: ToolbarActions) {
    this.#actions = actions;
    const bar = headerEl.createDiv({ cls: 'bases-toolbar' });
    const item = (cls: string): HTMLElement => bar.createDiv({ cls: `bases-toolbar-item ${cls}` });
    this.#viewEl = item('bases-toolbar-views-menu').createEl('button', {
      cls: 'text-icon-button',
      attr: { 'aria-haspopup': 'menu' },
    });
    this.#viewEl.addEventListener('click', () => this.#openMenu());
    this.#countEl = item('bases-toolbar-result-count');
    this.#countEl.setAttr('aria-live', 'polite');
    const create = item('bases-toolbar-new-item-menu').createEl('button', { cls: 'text-icon-button' });
    setIcon(create.createSpan({ cls: 'text-button-icon' }), 'lucide-plus');
    create.createSpan({ cls: 'text-button-label', text: 'New' });
    create.addEventListener('click', () => void actions.around.settle.track(actions.createNote()));
  }

  show(base: BaseFile, view: BaseView, config: BasesViewConfig | null): void {
    this.#shown = { base, view, config };
    this.#viewEl.replaceChildren();
    setIcon(this.#viewEl.createSpan({ cls: 'text-button-icon' }), this.#iconOf(view));
    this.#viewEl.createSpan({ cls: 'text-button-label', text: view.name });
    setIcon(this.#viewEl.createSpan({ cls: 'text-button-icon mod-aux' }), 'lucide-chevrons-up-down');
    this.#viewEl.setAttr('aria-label', `View: ${view.name}`);
  }

  /** Null where there is no answer. */
  count(results: number | null): void {
    const words = `${results ?? 0} ${results === 1 ? 'result' : 'results'}`;
    this.#countEl.setText(results === null ? '' : words);
  }

  // Assumed: a type that nobody knows looks like a missing plugin does elsewhere.
  #iconOf({ type }: BaseView): string {
    return this.#actions.types.find(type)?.icon ?? 'lucide-ghost';
  }

  #openMenu(): void {
    if (!this.#shown) return;
    const { base, view, config } = this.#shown;
    const menu = new Menu();
    for (const each of base.views) {
      menu.addItem(item =>
        item
          .setTitle(each.name)
          .setIcon(this.#iconOf(each))
          .setChecked(each.name === view.name)
          .setSection('views')
          .onClick(() => this.#actions.choose(each.name)),
      );
    }
    menu.addItem(item =>
      item
        .setTitle('Configure view')
        .setIcon('lucide-settings-2')
        .setSection('configure')
        .setDisabled(config === null)
        .onClick(() => config && this.#configure(view, config)),
    );
    const { left, bottom } = this.#viewEl.getBoundingClientRect();
    menu.showAtPosition({ x: left, y: bottom }, this.#viewEl.doc);
  }

  #configure({ type }: BaseView, config: BasesViewConfig): void {
    const { around, types } = this.#actions;
    const options = types.find(type)?.options;
    new ViewOptionsModal(around.app as never, config, options).open();
  }
}
