import type * as app from 'obsidian';
import { anchor, type Anchored } from '../../text/anchors';
import { Known } from '../../text/known';
import { ExtraButtonComponent } from './extra-button-component';
import { Setting } from './setting';
import { SearchComponent } from './text-component';

/** The whole group on the page, for who draws groups from definitions. */
export let elementOf: (group: SettingGroup) => HTMLElement;

export class SettingGroup extends Known {
  readonly listEl: HTMLElement;
  readonly #groupEl: HTMLElement;
  readonly #headerEl = createDiv('setting-item setting-item-heading');
  readonly #nameEl = this.#headerEl.createDiv('setting-item-name');
  readonly #controlEl = this.#headerEl.createDiv('setting-item-control');
  readonly #searchEl: HTMLElement;

  static {
    elementOf = group => group.#groupEl;
  }

  constructor(containerEl: HTMLElement) {
    super();
    this.#groupEl = containerEl.createDiv('setting-group');
    this.#searchEl = this.#groupEl.createDiv('setting-group-search');
    this.listEl = this.#groupEl.createDiv('setting-items');
  }

  setHeading(text: string | DocumentFragment): this {
    this.#nameEl.setText(text);
    return this.#showHeader();
  }

  addClass(...classes: string[]): this {
    this.#groupEl.addClasses(classes);
    return this;
  }

  addSetting(cb: (setting: app.Setting) => void): this {
    cb(new Setting(this.listEl));
    return this;
  }

  addSearch(cb: (component: SearchComponent) => unknown): this {
    cb(new SearchComponent(this.#searchEl));
    return this;
  }

  addExtraButton(cb: (component: ExtraButtonComponent) => unknown): this {
    cb(new ExtraButtonComponent(this.#controlEl));
    return this.#showHeader();
  }

  // Assumed: a group without a heading and without buttons has no row for them.
  #showHeader(): this {
    this.#groupEl.prepend(this.#headerEl);
    return this;
  }
}

anchor<Anchored<SettingGroup, app.SettingGroup>>(true);
