import type * as app from 'obsidian';
import { BasesView } from '../bases-view';
import { aroundOf } from '../render-context';
import { drawGroups, drawValue } from './draw-value';

/** A card for each file. */
class CardsView extends BasesView {
  readonly type = 'cards';
  readonly #el: HTMLElement;

  constructor(controller: app.QueryController, containerEl: HTMLElement) {
    super(controller);
    this.#el = containerEl.createDiv({ cls: 'bases-cards-container' });
  }

  override onDataUpdated(): void {
    this.#el.replaceChildren();
    const size = this.config.get('cardSize');
    this.#el.setCssProps({ '--bases-card-size': `${typeof size === 'number' ? size : 200}px` });
    drawGroups(this, this.#el, ({ entries }) => {
      const groupEl = this.#el.createDiv({ cls: 'bases-cards-group' });
      for (const entry of entries) this.#drawCard(groupEl, entry);
    });
  }

  // App: seen: the first property is the title and has no label; a click anywhere opens the file.
  #drawCard(parent: HTMLElement, entry: app.BasesEntry): void {
    const card = parent.createDiv({ cls: 'bases-cards-item', attr: { 'data-path': entry.file.path } });
    card.addEventListener('click', evt => {
      if (evt.defaultPrevented || (evt.target instanceof Element && evt.target.closest('a, input'))) return;
      const { app: host, settle } = aroundOf(this.app.renderContext);
      void settle.track(host.workspace.openLinkText(entry.file.path, ''));
    });
    this.#drawCover(card, entry);
    for (const [at, property] of this.data.properties.entries()) {
      const attr = { 'data-property': property };
      const part = card.createDiv({ cls: 'bases-cards-property', attr });
      part.toggleClass('mod-title', at === 0);
      if (at > 0) part.createDiv({ cls: 'bases-cards-label', text: this.config.getDisplayName(property) });
      const line = part.createDiv({ cls: 'bases-cards-line' });
      // Assumed: a property without a value takes no room.
      if (!drawValue(line, entry, property, this.app.renderContext)) part.remove();
    }
  }

  // App: help: a link to an image, an address or a colour.
  #drawCover(card: HTMLElement, entry: app.BasesEntry): void {
    const property = this.config.getAsPropertyId('image');
    const source = property ? (entry.getValue(property)?.toString() ?? '') : '';
    if (source === '') return;
    const cover = card.createDiv({ cls: 'bases-cards-cover', prepend: true });
    const fit = this.config.get('imageFit');
    const ratio = this.config.get('imageAspectRatio');
    cover.setCssProps({
      '--bases-cover-fit': fit === 'contain' ? 'contain' : 'cover',
      '--bases-cover-ratio': String(typeof ratio === 'number' && ratio > 0 ? 1 / ratio : 1),
    });
    if (/^#[\da-f]{3,8}$/i.test(source)) {
      cover.setCssStyles({ backgroundColor: source });
      return;
    }
    const file = this.app.metadataCache.getFirstLinkpathDest(
      source.replace(/^\[\[|(?:\|[^]*)?\]\]$/g, ''),
      entry.file.path,
    );
    const src = file ? this.app.vault.getResourcePath(file) : source;
    cover.createEl('img', { attr: { src, alt: '' } });
  }
}

export const makeCardsView: app.BasesViewFactory = (controller, containerEl) =>
  new CardsView(controller, containerEl);
