import type * as app from 'obsidian';
import { BasesView } from '../bases-view';
import { drawGroups, drawValue } from './draw-value';

/** A list item for each file. */
class ListView extends BasesView {
  readonly type = 'list';
  readonly #el: HTMLElement;

  constructor(controller: app.QueryController, containerEl: HTMLElement) {
    super(controller);
    this.#el = containerEl.createDiv({ cls: 'bases-list-container' });
  }

  override onDataUpdated(): void {
    this.#el.replaceChildren();
    const markers = this.config.get('markers');
    drawGroups(this, this.#el, ({ entries }) => {
      const list = this.#el.createEl(markers === 'numbers' ? 'ol' : 'ul', { cls: 'bases-list-group' });
      list.toggleClass('mod-no-markers', markers === 'none');
      for (const entry of entries) this.#drawItem(list, entry);
    });
  }

  #drawItem(list: HTMLElement, entry: app.BasesEntry): void {
    const item = list.createEl('li', { cls: 'bases-list-item', attr: { 'data-path': entry.file.path } });
    const [first, ...others] = this.data.properties;
    if (first !== undefined) this.#drawProperty(item, 'span', entry, first);
    if (this.config.get('indentProperties') === true) {
      const inner = item.createEl('ul', { cls: 'bases-list-properties' });
      for (const property of others) this.#drawProperty(inner, 'li', entry, property);
    } else {
      for (const property of others) this.#drawBehind(item, entry, property);
    }
  }

  // App: help: a comma unless another one is chosen. Assumed: with a space behind it, and only before what has a value.
  #drawBehind(item: HTMLElement, entry: app.BasesEntry, property: app.BasesPropertyId): void {
    const chosen = this.config.get('separator');
    const text = typeof chosen === 'string' ? chosen : ', ';
    const separator = item.createSpan({ cls: 'bases-list-separator', text });
    if (!this.#drawProperty(item, 'span', entry, property)) separator.remove();
  }

  #drawProperty(
    parent: HTMLElement,
    tag: 'span' | 'li',
    entry: app.BasesEntry,
    property: app.BasesPropertyId,
  ): boolean {
    const el = parent.createEl(tag, { cls: 'bases-list-property', attr: { 'data-property': property } });
    const isThere = drawValue(el, entry, property, this.app.renderContext);
    if (!isThere) el.remove();
    return isThere;
  }
}

export const makeListView: app.BasesViewFactory = (controller, containerEl) =>
  new ListView(controller, containerEl);
