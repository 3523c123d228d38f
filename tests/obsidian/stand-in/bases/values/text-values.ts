import type * as app from 'obsidian';
import { setIcon } from '../../interface/icons';
import { sanitizeHTMLToDom } from '../../rendering/html';
import { anchor, type Anchored } from '../../text/anchors';
import { aroundOf } from '../render-context';
import { StringValue } from './primitive-value';

/** A tag, with its `#`. */
export class TagValue extends StringValue {
  static override type = 'Tag';

  // Assumed: the `#` may be left out.
  constructor(value: string) {
    super(value.startsWith('#') ? value : `#${value}`);
  }

  override renderTo(el: HTMLElement, _ctx: app.RenderContext): void {
    el.createEl('a', { cls: 'tag', text: this.toString(), href: this.toString() });
  }
}

/** A link to the web, with what it shows instead of its address. */
export class UrlValue extends StringValue {
  static override type = 'Url';
  readonly #display: StringValue | null;

  constructor(address: string, display: StringValue | null = null) {
    super(address);
    this.#display = display;
  }

  override renderTo(el: HTMLElement, ctx: app.RenderContext): void {
    const address = this.toString();
    const link = el.createEl('a', {
      cls: 'external-link',
      href: address,
      attr: { target: '_blank', rel: 'noopener nofollow' },
    });
    if (this.#display) this.#display.renderTo(link, ctx);
    else link.setText(address);
    link.addEventListener('click', evt => {
      evt.preventDefault();
      aroundOf(ctx).openAddress(address);
    });
  }
}

export class HTMLValue extends StringValue {
  static override type = 'HTML';

  // Assumed: cleaned, as HTML in a note is.
  override renderTo(el: HTMLElement, _ctx: app.RenderContext): void {
    el.append(sanitizeHTMLToDom(this.toString()));
  }
}

export class IconValue extends StringValue {
  static override type = 'Icon';

  override renderTo(el: HTMLElement, _ctx: app.RenderContext): void {
    setIcon(el.createSpan({ cls: 'bases-icon' }), `lucide-${this.toString().replace(/^lucide-/, '')}`);
  }
}

/** An image of the vault by its link text, or one of the web by its address. */
export class ImageValue extends StringValue {
  static override type = 'Image';

  override renderTo(el: HTMLElement, ctx: app.RenderContext): void {
    const { vault, metadataCache } = aroundOf(ctx).app;
    const source = this.toString();
    const file = metadataCache.getFirstLinkpathDest(source, '');
    el.createEl('img', { attr: { src: file ? vault.getResourcePath(file) : source, alt: '' } });
  }
}

anchor<Anchored<TagValue, app.TagValue>>(true);
anchor<Anchored<UrlValue, app.UrlValue>>(true);
anchor<Anchored<HTMLValue, app.HTMLValue>>(true);
anchor<Anchored<IconValue, app.IconValue>>(true);
anchor<Anchored<ImageValue, app.ImageValue>>(true);
