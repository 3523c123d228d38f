import type * as app from 'obsidian';
import { anchor, type Anchored } from '../../text/anchors';
import { track } from '../running-host';
import { BaseComponent } from './base-component';

/** App: docs: the value is the name of a secret of the app's storage, never the secret. Assumed: it is chosen from a list. */
export class SecretComponent extends BaseComponent {
  readonly #selectEl: HTMLSelectElement;
  #changed: ((value: string) => unknown) | null = null;

  constructor(host: app.App, containerEl: HTMLElement) {
    super();
    this.#selectEl = containerEl.createEl('select', 'dropdown');
    for (const id of ['', ...host.secretStorage.listSecrets()]) this.#addOption(id);
    this.#selectEl.addEventListener('change', () => track(this.#changed?.(this.#selectEl.value)));
  }

  override setDisabled(disabled: boolean): this {
    this.#selectEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  // Assumed: the name of a secret that is gone stays chosen.
  setValue(value: string): this {
    if (![...this.#selectEl.options].some(option => option.value === value)) this.#addOption(value);
    this.#selectEl.value = value;
    return this;
  }

  onChange(cb: (value: string) => unknown): this {
    this.#changed = cb;
    return this;
  }

  #addOption(id: string): void {
    this.#selectEl.createEl('option', { value: id, text: id });
  }
}

anchor<Anchored<SecretComponent, app.SecretComponent>>(true);
