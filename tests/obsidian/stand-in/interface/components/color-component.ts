import type * as app from 'obsidian';
import { anchor, type Anchored } from '../../text/anchors';
import { track } from '../running-host';
import { ValueComponent } from './base-component';

export class ColorComponent extends ValueComponent<string> {
  readonly #inputEl: HTMLInputElement;
  #changed: ((value: string) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.#inputEl = containerEl.createEl('input', { type: 'color' });
    this.#inputEl.addEventListener('change', () => track(this.#changed?.(this.getValue())));
  }

  override setDisabled(disabled: boolean): this {
    this.#inputEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): app.HexString {
    return this.#inputEl.value;
  }

  getValueRgb(): app.RGB {
    const [r = 0, g = 0, b = 0] = (this.getValue().match(/[0-9a-f]{2}/gi) ?? []).map(part =>
      parseInt(part, 16),
    );
    return { r, g, b };
  }

  getValueHsl(): app.HSL {
    const { r, g, b } = this.getValueRgb();
    const most = Math.max(r, g, b) / 255;
    const least = Math.min(r, g, b) / 255;
    const spread = most - least;
    const lightness = (most + least) / 2;
    const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
    return {
      h: Math.round(hueOf(r / 255, g / 255, b / 255, most, spread)),
      s: Math.round(saturation * 100),
      l: Math.round(lightness * 100),
    };
  }

  setValue(value: app.HexString): this {
    this.#inputEl.value = value;
    return this;
  }

  setValueRgb({ r, g, b }: app.RGB): this {
    return this.setValue(
      `#${[r, g, b].map(part => Math.round(part).toString(16).padStart(2, '0')).join('')}`,
    );
  }

  setValueHsl({ h, s, l }: app.HSL): this {
    const reach = (s / 100) * Math.min(l / 100, 1 - l / 100);
    const part = (offset: number): number => {
      const at = (offset + h / 30) % 12;
      return 255 * (l / 100 - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1)));
    };
    return this.setValueRgb({ r: part(0), g: part(8), b: part(4) });
  }

  onChange(callback: (value: string) => unknown): this {
    this.#changed = callback;
    return this;
  }
}

function hueOf(r: number, g: number, b: number, most: number, spread: number): number {
  if (spread === 0) return 0;
  if (most === r) return 60 * (((g - b) / spread + 6) % 6);
  return most === g ? 60 * ((b - r) / spread + 2) : 60 * ((r - g) / spread + 4);
}

anchor<Anchored<ColorComponent, app.ColorComponent>>(true);
