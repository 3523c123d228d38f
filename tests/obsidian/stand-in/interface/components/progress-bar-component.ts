import type * as app from 'obsidian';
import { anchor, type Anchored } from '../../text/anchors';
import { ValueComponent } from './base-component';

export class ProgressBarComponent extends ValueComponent<number> {
  readonly #innerEl: HTMLElement;
  #value = 0;

  constructor(containerEl: HTMLElement) {
    super();
    this.#innerEl = containerEl.createDiv('setting-progress-bar').createDiv('setting-progress-bar-inner');
    this.setValue(0);
  }

  getValue(): number {
    return this.#value;
  }

  // App: typings: between 0 and 100.
  setValue(value: number): this {
    this.#value = value;
    this.#innerEl.setCssStyles({ width: `${Math.clamp(value, 0, 100)}%` });
    return this;
  }
}

anchor<Anchored<ProgressBarComponent, app.ProgressBarComponent>>(true);
