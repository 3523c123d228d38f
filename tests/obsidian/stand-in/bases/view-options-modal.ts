import type * as app from 'obsidian';
import { Setting } from '../interface/components/setting';
import { SettingGroup } from '../interface/components/setting-group';
import { Modal } from '../interface/modal';
import type { BasesViewConfig } from './bases-view-config';
import { filePropertyNames } from './property-id';

type Options = ((config: app.BasesViewConfig) => app.BasesAllOptions[]) | undefined;

/** App: typings: what a registration offers as options, for the reader to choose. Assumed: in a window of its own. */
export class ViewOptionsModal extends Modal {
  readonly #config: BasesViewConfig;
  readonly #options: Options;

  constructor(host: app.App, config: BasesViewConfig, options: Options) {
    super(host);
    this.#config = config;
    this.#options = options;
  }

  override onOpen(): void {
    this.setTitle(this.#config.name);
    this.#draw();
  }

  // App: typings: an option may hide by what is chosen elsewhere, so all are drawn again after each choice.
  #draw(): void {
    this.contentEl.replaceChildren();
    const options = this.#options?.(this.#config) ?? [];
    if (options.length === 0) this.contentEl.setText('This view has no options.');
    for (const option of options) {
      if (option.shouldHide?.()) continue;
      if (option.type !== 'group') this.#drawOption(this.contentEl, option);
      else this.#drawGroup(option);
    }
  }

  #drawGroup({ displayName, items }: app.BasesOptionGroup<app.BasesOptions>): void {
    const group = new SettingGroup(this.contentEl).setHeading(displayName);
    for (const item of items) {
      if (!item.shouldHide?.()) this.#drawOption(group.listEl, item);
    }
  }

  #choose(key: string, value: unknown, redraws = true): void {
    this.#config.set(key, value);
    if (redraws) this.#draw();
  }

  #drawOption(parent: HTMLElement, option: app.BasesOptions): void {
    const row = new Setting(parent).setName(option.displayName);
    row.settingEl.dataset.key = option.key;
    const chosen = this.#config.get(option.key);
    switch (option.type) {
      case 'toggle':
        row.addToggle(toggle =>
          toggle
            .setValue(typeof chosen === 'boolean' ? chosen : (option.default ?? false))
            .onChange(value => this.#choose(option.key, value)),
        );
        break;
      case 'slider':
        row.addSlider(slider => {
          const { min = 0, max = 100, step = 1, default: usual = min } = option;
          slider.setLimits(min, max, step).setValue(typeof chosen === 'number' ? chosen : usual);
          slider.onChange(value => this.#choose(option.key, value, false));
        });
        break;
      case 'dropdown':
        this.#drawChoices(row, option.key, option.options, chosen ?? option.default);
        break;
      case 'property':
        this.#drawChoices(row, option.key, this.#properties(option), chosen ?? option.default ?? '');
        break;
      case 'text':
      case 'file':
      case 'folder':
      case 'formula':
      case 'multitext':
        this.#drawText(row, option, chosen);
        break;
    }
  }

  #drawChoices(row: Setting, key: string, choices: Record<string, string>, chosen: unknown): void {
    row.addDropdown(dropdown => {
      dropdown.addOptions(choices).onChange(value => this.#choose(key, value === '' ? null : value));
      if (typeof chosen === 'string') dropdown.setValue(chosen);
    });
  }

  // Assumed: a list is typed with commas between its parts.
  #drawText(
    row: Setting,
    option: Exclude<app.BasesOptions, { type: 'toggle' | 'slider' | 'dropdown' | 'property' }>,
    chosen: unknown,
  ): void {
    const isList = option.type === 'multitext';
    const shown = chosen ?? option.default ?? '';
    row.addText(text => {
      text.setValue(Array.isArray(shown) ? shown.join(', ') : typeof shown === 'string' ? shown : '');
      if ('placeholder' in option && option.placeholder !== undefined)
        text.setPlaceholder(option.placeholder);
      text.onChange(value => {
        const parts = value.split(',').map(part => part.trim());
        this.#choose(option.key, isList ? parts.filter(part => part !== '') : value, false);
      });
    });
  }

  #properties({ filter = () => true }: app.BasesPropertyOption): Record<string, string> {
    const files = Object.keys(filePropertyNames).map(name => `file.${name}` as const);
    const all = [...new Set([...this.#config.getOrder(), ...files])].filter(filter);
    return { '': 'None', ...Object.fromEntries(all.map(id => [id, this.#config.getDisplayName(id)])) };
  }
}
