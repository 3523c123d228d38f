import type * as app from 'obsidian';
import { anchor, type Anchored } from '../../text/anchors';
import { track } from '../running-host';
import { ValueComponent } from './base-component';

export class SliderComponent extends ValueComponent<number> {
  readonly sliderEl: HTMLInputElement;
  readonly #valueEl: HTMLElement;
  #isInstant = false;
  #format: ((value: number) => string) | null = null;
  #changed: ((value: number) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.sliderEl = containerEl.createEl('input', { type: 'range', cls: 'slider' });
    this.#valueEl = containerEl.createSpan('slider-value');
    this.#showValue();
    this.sliderEl.addEventListener('input', () => this.#moved(this.#isInstant));
    // App: typings: without `setInstant`, the value counts when the slider is let go.
    this.sliderEl.addEventListener('change', () => this.#moved(!this.#isInstant));
  }

  override setDisabled(disabled: boolean): this {
    this.sliderEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setInstant(instant: boolean): this {
    this.#isInstant = instant;
    return this;
  }

  setLimits(min: number | null, max: number | null, step: number | 'any'): this {
    for (const [name, limit] of Object.entries({ min, max, step })) this.sliderEl.setAttr(name, limit);
    this.#showValue();
    return this;
  }

  getValue(): number {
    return parseFloat(this.sliderEl.value);
  }

  setValue(value: number): this {
    this.sliderEl.value = String(value);
    this.#showValue();
    return this;
  }

  getValuePretty(): string {
    return this.#format?.(this.getValue()) ?? this.sliderEl.value;
  }

  // App: typings: an empty text hides the value.
  setDisplayFormat(format: (value: number) => string): this {
    this.#format = format;
    this.#showValue();
    return this;
  }

  // App: typings: the value is always shown.
  setDynamicTooltip(): this {
    return this;
  }

  onChange(callback: (value: number) => unknown): this {
    this.#changed = callback;
    return this;
  }

  #moved(counts: boolean): void {
    this.#showValue();
    if (counts) track(this.#changed?.(this.getValue()));
  }

  #showValue(): void {
    this.#valueEl.setText(this.getValuePretty());
  }
}

anchor<Anchored<SliderComponent, app.SliderComponent>>(true);
