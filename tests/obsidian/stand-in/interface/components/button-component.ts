import type * as app from 'obsidian';
import { anchor, type Anchored } from '../../text/anchors';
import { setIcon } from '../icons';
import { track } from '../running-host';
import { setTooltip } from '../tooltip';
import { BaseComponent } from './base-component';

type PressHandler = (event: MouseEvent) => unknown;

export class ButtonComponent extends BaseComponent {
  readonly buttonEl: HTMLButtonElement;
  #press: PressHandler | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.buttonEl = containerEl.createEl('button');
    this.buttonEl.addEventListener('click', event => track(this.#pressed(event)));
  }

  override setDisabled(disabled: boolean): this {
    this.buttonEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setCta(): this {
    this.buttonEl.addClass('mod-cta');
    return this;
  }

  removeCta(): this {
    this.buttonEl.removeClass('mod-cta');
    return this;
  }

  setWarning(): this {
    this.buttonEl.addClass('mod-warning');
    return this;
  }

  setDestructive(): this {
    this.buttonEl.addClass('mod-destructive');
    return this;
  }

  removeDestructive(): this {
    this.buttonEl.removeClass('mod-destructive');
    return this;
  }

  setTooltip(tooltip: string, options?: app.TooltipOptions): this {
    setTooltip(this.buttonEl, tooltip, options);
    return this;
  }

  setButtonText(name: string): this {
    this.buttonEl.setText(name);
    return this;
  }

  setIcon(icon: app.IconName): this {
    setIcon(this.buttonEl, icon);
    return this;
  }

  setClass(cls: string): this {
    this.buttonEl.addClass(cls);
    return this;
  }

  // Assumed: a second handler takes the place of the first.
  onClick(callback: PressHandler): this {
    this.#press = callback;
    return this;
  }

  // App: docs: since 1.9, a button whose handler takes time shows that, and cannot be pressed again meanwhile.
  async #pressed(event: MouseEvent): Promise<void> {
    const work = this.#press?.(event);
    if (!(work instanceof Promise)) return;
    this.buttonEl.addClass('is-loading');
    this.buttonEl.disabled = true;
    try {
      await work;
    } finally {
      this.buttonEl.removeClass('is-loading');
      this.buttonEl.disabled = this.disabled;
    }
  }
}

anchor<Anchored<ButtonComponent, app.ButtonComponent>>(true);
