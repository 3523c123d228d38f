import type * as app from 'obsidian';
import { Keymap } from '../../interface/keymap';
import { anchor, type Anchored } from '../../text/anchors';
import { displayTextOf, parseLinktext } from '../../text/link-text';
import { readWikilink } from '../../text/link-syntax';
import { aroundOf } from '../render-context';
import { FileValue, fileOf } from './file-value';
import { StringValue } from './primitive-value';
import type { Value } from './value';

/** Where a link leads from, and what it shows. */
export interface LinkParts {
  readonly app: app.App;
  readonly linktext: string;
  readonly display: Value | null;
  readonly sourcePath: string;
}

export let targetOf: (link: LinkValue) => app.TFile | null;
export let linkParts: (link: LinkValue) => LinkParts;

export class LinkValue extends StringValue {
  static override type = 'Link';
  readonly #parts: LinkParts;

  static {
    targetOf = link => link.#target();
    linkParts = link => link.#parts;
  }

  constructor(parts: LinkParts) {
    super(parts.linktext);
    this.#parts = parts;
  }

  // App: typings: null for what is no wikilink.
  static parseFromString(host: app.App, input: string, sourcePath: string): LinkValue | null {
    if (!/^\[\[[^[\]\n]+\]\]$/.test(input.trim())) return null;
    const { link, displayText = '' } = readWikilink(input.trim());
    const display = displayText === displayTextOf(link) ? null : new StringValue(displayText);
    return new LinkValue({ app: host, linktext: link, display, sourcePath });
  }

  // Assumed: as it is written in a note.
  override toString(): string {
    const { linktext, display } = this.#parts;
    return `[[${linktext}${display ? `|${display.toString()}` : ''}]]`;
  }

  // App: help: links are the same if they lead to one file, or, without one, if their texts are identical.
  override equals(other: this): boolean {
    const [mine, theirs] = [this.#target(), other.#target()];
    if (mine || theirs) return mine === theirs;
    return this.#parts.linktext === other.#parts.linktext;
  }

  // App: help: a link is equal to the file that it leads to. Assumed: and to the text that it is written as.
  override looseEquals(other: Value): boolean {
    if (other instanceof FileValue) return this.#target() === fileOf(other);
    if (other instanceof LinkValue) return this.equals(other as this);
    const { linktext } = this.#parts;
    return other instanceof StringValue && [linktext, this.toString()].includes(other.toString());
  }

  // App: help: links are clickable in every view; typings: the context is the parent of what shows on hovering.
  override renderTo(el: HTMLElement, ctx: app.RenderContext): void {
    const { app: host, linktext, display, sourcePath } = this.#parts;
    const { workspace } = host;
    const link = el.createEl('a', { cls: 'internal-link', href: linktext });
    link.dataset.href = linktext;
    link.classList.toggle('is-unresolved', this.#target() === null);
    if (display) display.renderTo(link, ctx);
    else link.setText(displayTextOf(linktext));
    link.addEventListener('click', evt => {
      evt.preventDefault();
      const opened = workspace.openLinkText(linktext, sourcePath, Keymap.isModEvent(evt));
      void aroundOf(ctx).settle.track(opened);
    });
    link.addEventListener('mouseover', event => {
      const told = { event, source: 'bases', hoverParent: ctx, targetEl: link, linktext, sourcePath };
      workspace.trigger('hover-link', told);
    });
  }

  #target(): app.TFile | null {
    const { app: host, linktext, sourcePath } = this.#parts;
    return host.metadataCache.getFirstLinkpathDest(parseLinktext(linktext).path, sourcePath);
  }
}

anchor<Anchored<LinkValue, app.LinkValue>>(true);
anchor<Anchored<Pick<typeof LinkValue, 'parseFromString'>, typeof app.LinkValue>>(true);
