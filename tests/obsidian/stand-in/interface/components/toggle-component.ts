import type * as app from 'obsidian';
import { anchor, type Anchored } from '../../text/anchors';
import { track } from '../running-host';
import { setTooltip } from '../tooltip';
import { ValueComponent } from './base-component';

export class ToggleComponent extends ValueComponent<boolean> {
  readonly toggleEl: HTMLElement;
  readonly #checkboxEl: HTMLInputElement;
  #isOn = false;
  #changed: ((value: boolean) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.toggleEl = containerEl.createDiv('checkbox-container');
    this.#checkboxEl = this.toggleEl.createEl('input', { type: 'checkbox', attr: { tabindex: 0 } });
    // A press on the box itself has turned the box before this hears of it, and turns the value along.
    this.toggleEl.addEventListener('click', () => this.onClick());
  }

  override setDisabled(disabled: boolean): this {
    this.toggleEl.toggleClass('is-disabled', disabled);
    this.#checkboxEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): boolean {
    return this.#isOn;
  }

  // App: seen: a value that is new is told to the listener, whoever set it.
  setValue(on: boolean): this {
    const isNew = this.#isOn !== on;
    this.#isOn = on;
    this.#checkboxEl.checked = on;
    this.toggleEl.toggleClass('is-enabled', on);
    if (isNew) track(this.#changed?.(on));
    return this;
  }

  setTooltip(tooltip: string, options?: app.TooltipOptions): this {
    setTooltip(this.toggleEl, tooltip, options);
    return this;
  }

  onClick(): void {
    if (!this.disabled) this.setValue(!this.#isOn);
  }

  onChange(callback: (value: boolean) => unknown): this {
    this.#changed = callback;
    return this;
  }
}

anchor<Anchored<ToggleComponent, app.ToggleComponent>>(true);
