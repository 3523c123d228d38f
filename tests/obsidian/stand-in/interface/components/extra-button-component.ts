import type * as app from 'obsidian';
import { anchor, type Anchored } from '../../text/anchors';
import { setIcon } from '../icons';
import { track } from '../running-host';
import { setTooltip } from '../tooltip';
import { BaseComponent } from './base-component';

export class ExtraButtonComponent extends BaseComponent {
  readonly extraSettingsEl: HTMLElement;
  #press: (() => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.extraSettingsEl = containerEl.createDiv({
      cls: 'clickable-icon extra-setting-button',
      attr: { tabindex: 0, role: 'button' },
    });
    // Assumed: a gear, until an icon is set.
    this.setIcon('lucide-settings');
    const press = (): void => {
      if (!this.disabled) track(this.#press?.());
    };
    this.extraSettingsEl.addEventListener('click', press);
    this.extraSettingsEl.addEventListener('keydown', event => {
      if (event.key === 'Enter' || event.key === ' ') press();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.extraSettingsEl.toggleClass('is-disabled', disabled);
    return super.setDisabled(disabled);
  }

  setTooltip(tooltip: string, options?: app.TooltipOptions): this {
    setTooltip(this.extraSettingsEl, tooltip, options);
    return this;
  }

  setIcon(icon: app.IconName): this {
    setIcon(this.extraSettingsEl, icon);
    return this;
  }

  onClick(callback: () => unknown): this {
    this.#press = callback;
    return this;
  }
}

anchor<Anchored<ExtraButtonComponent, app.ExtraButtonComponent>>(true);
