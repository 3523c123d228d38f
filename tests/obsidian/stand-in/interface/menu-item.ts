import type * as app from 'obsidian';
import { anchor, type Anchored } from '../text/anchors';
import { Known } from '../text/known';
import { setIcon } from './icons';
import { track } from './running-host';

/** What the menu that holds an item does with it and no plugin may. */
export interface ItemAccess {
  readonly el: HTMLElement;
  readonly section: string;
  readonly canBePressed: boolean;
  readonly press: (event: MouseEvent | KeyboardEvent) => void;
}

export let makeMenuItem: () => MenuItem;
export let accessItem: (item: MenuItem) => ItemAccess;

export class MenuItem extends Known {
  readonly #el = createDiv('menu-item tappable');
  readonly #iconEl = this.#el.createDiv('menu-item-icon');
  readonly #titleEl = this.#el.createDiv('menu-item-title');
  #checkEl: HTMLElement | null = null;
  #section = '';
  #isDisabled = false;
  #isLabel = false;
  #pressed: ((event: MouseEvent | KeyboardEvent) => unknown) | null = null;

  static {
    makeMenuItem = () => new MenuItem();
    accessItem = item => ({
      el: item.#el,
      section: item.#section,
      canBePressed: !item.#isDisabled && !item.#isLabel,
      press: event => track(item.#pressed?.(event)),
    });
  }

  private constructor() {
    super();
  }

  setTitle(title: string | DocumentFragment): this {
    this.#titleEl.setText(title);
    return this;
  }

  setIcon(icon: app.IconName | null): this {
    this.#iconEl.empty();
    if (icon !== null) setIcon(this.#iconEl, icon);
    return this;
  }

  // Assumed: null is an item that cannot be checked.
  setChecked(checked: boolean | null): this {
    this.#checkEl?.detach();
    this.#checkEl = checked ? this.#el.createDiv('menu-item-icon mod-checked') : null;
    if (this.#checkEl) setIcon(this.#checkEl, 'lucide-check');
    this.#el.toggleClass('mod-checked', checked === true);
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.#isDisabled = disabled;
    this.#el.toggleClass('is-disabled', disabled);
    return this;
  }

  setWarning(isWarning: boolean): this {
    this.#el.toggleClass('is-warning', isWarning);
    return this;
  }

  setIsLabel(isLabel: boolean): this {
    this.#isLabel = isLabel;
    this.#el.toggleClass('is-label', isLabel);
    return this;
  }

  onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
    this.#pressed = callback;
    return this;
  }

  // App: typings: the section stands in `data-section`.
  setSection(section: string): this {
    this.#section = section;
    this.#el.setAttr('data-section', section);
    return this;
  }
}

/** App: typings: the class is there, and nothing about it is said. */
export class MenuSeparator extends Known {}

anchor<Anchored<MenuItem, app.MenuItem>>(true);
