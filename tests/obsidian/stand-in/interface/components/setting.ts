import type * as app from 'obsidian';
import { anchor, type Anchored } from '../../text/anchors';
import { Known } from '../../text/known';
import { setTooltip } from '../tooltip';
import type { BaseComponent } from './base-component';
import { ButtonComponent } from './button-component';
import { ColorComponent } from './color-component';
import { DisplayValueComponent } from './display-value-component';
import { DropdownComponent } from './dropdown-component';
import { ExtraButtonComponent } from './extra-button-component';
import { ProgressBarComponent } from './progress-bar-component';
import { SliderComponent } from './slider-component';
import { SearchComponent, TextAreaComponent, TextComponent } from './text-component';
import { ToggleComponent } from './toggle-component';

export class Setting extends Known {
  readonly settingEl: HTMLElement;
  readonly infoEl: HTMLElement;
  readonly nameEl: HTMLElement;
  readonly descEl: HTMLElement;
  readonly controlEl: HTMLElement;
  errorEl: HTMLElement | null = null;
  components: app.BaseComponent[] = [];
  /** In the type alone: asked for it, the stand-in says that it has no dates. */
  declare addMomentFormat: app.Setting['addMomentFormat'];

  constructor(containerEl: HTMLElement) {
    super();
    this.settingEl = containerEl.createDiv('setting-item');
    this.infoEl = this.settingEl.createDiv('setting-item-info');
    this.nameEl = this.infoEl.createDiv('setting-item-name');
    this.descEl = this.infoEl.createDiv('setting-item-description');
    this.controlEl = this.settingEl.createDiv('setting-item-control');
  }

  setName(name: string | DocumentFragment): this {
    this.nameEl.setText(name);
    return this;
  }

  setDesc(desc: string | DocumentFragment): this {
    this.descEl.setText(desc);
    return this;
  }

  setClass(cls: string): this {
    this.settingEl.addClass(cls);
    return this;
  }

  setTooltip(tooltip: string, options?: app.TooltipOptions): this {
    setTooltip(this.settingEl, tooltip, options);
    return this;
  }

  setHeading(): this {
    return this.setClass('setting-item-heading');
  }

  // App: seen: the row and all that is in it.
  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass('is-disabled', disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  // App: typings: an empty text or null takes the message away.
  setErrorMessage(message: string | null): this {
    this.errorEl?.detach();
    const isWrong = message !== null && message !== '';
    this.errorEl = isWrong ? this.infoEl.createDiv({ cls: 'setting-item-error', text: message }) : null;
    this.settingEl.toggleClass('is-invalid', isWrong);
    return this;
  }

  addDisplayValue(cb: (component: DisplayValueComponent) => unknown): this {
    cb(new DisplayValueComponent(this.controlEl));
    return this;
  }

  addButton(cb: (component: ButtonComponent) => unknown): this {
    return this.#add(new ButtonComponent(this.controlEl), cb);
  }

  addExtraButton(cb: (component: ExtraButtonComponent) => unknown): this {
    return this.#add(new ExtraButtonComponent(this.controlEl), cb);
  }

  addToggle(cb: (component: ToggleComponent) => unknown): this {
    return this.setClass('mod-toggle').#add(new ToggleComponent(this.controlEl), cb);
  }

  addText(cb: (component: TextComponent) => unknown): this {
    return this.#add(new TextComponent(this.controlEl), cb);
  }

  addSearch(cb: (component: SearchComponent) => unknown): this {
    return this.#add(new SearchComponent(this.controlEl), cb);
  }

  addTextArea(cb: (component: TextAreaComponent) => unknown): this {
    return this.#add(new TextAreaComponent(this.controlEl), cb);
  }

  addDropdown(cb: (component: DropdownComponent) => unknown): this {
    return this.setClass('mod-dropdown').#add(new DropdownComponent(this.controlEl), cb);
  }

  addColorPicker(cb: (component: ColorComponent) => unknown): this {
    return this.#add(new ColorComponent(this.controlEl), cb);
  }

  addProgressBar(cb: (component: ProgressBarComponent) => unknown): this {
    return this.#add(new ProgressBarComponent(this.controlEl), cb);
  }

  addSlider(cb: (component: SliderComponent) => unknown): this {
    return this.setClass('mod-slider').#add(new SliderComponent(this.controlEl), cb);
  }

  addComponent<T extends app.BaseComponent>(cb: (el: HTMLElement) => T): this {
    this.components.push(cb(this.controlEl));
    return this;
  }

  then(cb: (setting: this) => unknown): this {
    cb(this);
    return this;
  }

  clear(): this {
    this.controlEl.empty();
    this.components = [];
    return this;
  }

  #add<T extends BaseComponent>(component: T, cb: (component: T) => unknown): this {
    this.components.push(component);
    cb(component);
    return this;
  }
}

anchor<Anchored<Setting, app.Setting>>(true);
