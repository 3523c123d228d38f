import type { Plugin } from 'obsidian';
import { Platform, setTooltip } from 'obsidian';
import * as pullWording from '../core/wording/pull-wording';

/** Says that something is new: a dot and other words on the ribbon's icon, and a line in the status bar where there is one. */
export class NewsMark {
  readonly #plugin: Plugin;
  readonly #icon: HTMLElement;
  readonly #open: () => void;
  #line: HTMLElement | null = null;

  constructor(plugin: Plugin, icon: HTMLElement, open: () => void) {
    this.#plugin = plugin;
    this.#icon = icon;
    this.#open = open;
  }

  show(): void {
    this.#label(pullWording.somethingNew);
    this.#icon.classList.add('paper-club-has-news');
    if (Platform.isMobile || this.#line) return;
    const line = this.#plugin.addStatusBarItem();
    line.classList.add('mod-clickable', 'paper-club-status');
    line.textContent = pullWording.statusBar;
    line.tabIndex = 0;
    line.setAttribute('role', 'button');
    line.setAttribute('aria-label', pullWording.somethingNew);
    line.addEventListener('click', this.#open);
    line.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter' || key === ' ') this.#open();
    });
    this.#line = line;
  }

  hide(): void {
    this.#label(pullWording.title);
    this.#icon.classList.remove('paper-club-has-news');
    this.#line?.remove();
    this.#line = null;
  }

  #label(text: string): void {
    setTooltip(this.#icon, text, { placement: 'right' });
  }
}
