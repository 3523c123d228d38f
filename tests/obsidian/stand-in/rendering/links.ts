import type { Component } from 'obsidian';
import { Keymap } from '../interface/keymap';
import { Menu } from '../interface/menu';
import type { Surroundings } from '../workspace/surroundings';

/** Tells links to notes from links to the web, and says which notes are not there. */
export function drawLinks(around: Surroundings, root: HTMLElement, sourcePath: string): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (link.classList.contains('tag') || link.classList.contains('footnote-link')) continue;
    if (link.classList.contains('internal-link')) markMissing(around, link, sourcePath);
    else if (/^[a-z][a-z0-9+.-]*:/i.test(href)) markExternal(link);
    else becomeInternal(around, link, href, sourcePath);
  }
  drawImages(around, root, sourcePath);
}

function markExternal(link: HTMLAnchorElement): void {
  link.classList.add('external-link');
  link.target = '_blank';
  link.rel = 'noopener nofollow';
}

/** App: help: `[words](Note%20name.md)` links to a note like `[[Note name]]`. */
function becomeInternal(
  around: Surroundings,
  link: HTMLAnchorElement,
  href: string,
  sourcePath: string,
): void {
  const linktext = decode(href);
  link.className = 'internal-link';
  link.dataset.href = linktext;
  link.setAttribute('href', linktext);
  link.target = '_blank';
  link.rel = 'noopener nofollow';
  markMissing(around, link, sourcePath);
}

function decode(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

function markMissing(around: Surroundings, link: HTMLAnchorElement, sourcePath: string): void {
  const [path = ''] = (link.dataset.href ?? '').split('#');
  const isThere = path === '' || around.app.metadataCache.getFirstLinkpathDest(path, sourcePath) !== null;
  link.classList.toggle('is-unresolved', !isThere);
}

function drawImages(around: Surroundings, root: HTMLElement, sourcePath: string): void {
  for (const image of root.querySelectorAll('img')) {
    const src = image.getAttribute('src') ?? '';
    const [alt = '', size] = (image.getAttribute('alt') ?? '').split('|');
    image.alt = alt;
    if (size !== undefined && /^\d+/.test(size)) image.width = Number.parseInt(size, 10);
    image.referrerPolicy = 'no-referrer';
    if (/^[a-z][a-z0-9+.-]*:/i.test(src)) continue;
    const file = around.app.metadataCache.getFirstLinkpathDest(decode(src), sourcePath);
    if (file) image.src = around.app.vault.getResourcePath(file);
  }
}

/**
 * Makes the links of a note follow clicks.
 * App: seen (obsidian-api#11): only views of notes do this; what a plugin renders into a view of its own must do it itself.
 */
export function followLinks(
  around: Surroundings,
  el: HTMLElement,
  sourcePath: () => string,
  owner: Component,
): void {
  const follow = (evt: MouseEvent): void => {
    const link = evt.target instanceof Element ? evt.target.closest<HTMLAnchorElement>('a[href]') : null;
    if (!link || evt.defaultPrevented || evt.button > 1) return;
    evt.preventDefault();
    const { workspace } = around.app;
    if (link.classList.contains('internal-link')) {
      const linktext = link.dataset.href ?? '';
      void around.settle.track(workspace.openLinkText(linktext, sourcePath(), Keymap.isModEvent(evt)));
    } else if (link.classList.contains('external-link')) {
      around.openAddress(link.getAttribute('href') ?? '');
    }
  };
  owner.registerDomEvent(el, 'click', follow);
  owner.registerDomEvent(el, 'auxclick', follow);
  owner.registerDomEvent(el, 'contextmenu', evt => openLinkMenu(around, evt, sourcePath()));
}

function openLinkMenu(around: Surroundings, evt: MouseEvent, sourcePath: string): void {
  const link = evt.target instanceof Element ? evt.target.closest<HTMLAnchorElement>('a[href]') : null;
  if (!link) return;
  evt.preventDefault();
  const menu = new Menu();
  if (link.classList.contains('internal-link')) {
    around.app.workspace.handleLinkContextMenu(menu as never, link.dataset.href ?? '', sourcePath);
  } else if (link.classList.contains('external-link')) {
    around.app.workspace.trigger('url-menu', menu, link.getAttribute('href') ?? '');
  }
  menu.showAtMouseEvent(evt);
}
