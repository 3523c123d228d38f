import type * as app from 'obsidian';
import { drawDefinitions } from './draw-definitions';
import type { DrawnPage } from './draw-row';
import { setIcon } from './icons';
import { followPages } from './setting-definitions';
import type { SettingTab, TabDrawing } from './setting-tab';
import { drawTabBy } from './setting-tab';
import { setTooltip } from './tooltip';

/** A tab of the settings while somebody looks at it, and the page of it that they are on. */
export class OpenTab implements TabDrawing {
  readonly #queries = new Map<string, Map<string, string>>();
  #isOpen = false;
  #pageNames: readonly string[] = [];
  #looks: (() => void)[] = [];
  #cleanups: (() => void)[] = [];

  constructor(readonly tab: SettingTab) {}

  open(pageNames: readonly string[] = []): void {
    this.#isOpen = true;
    drawTabBy(this.tab, this);
    this.#pageNames = pageNames;
    this.redraw();
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#leave();
    drawTabBy(this.tab, null);
    this.tab.hide();
  }

  // App: typings: a tab without definitions draws itself with `display`.
  redraw(): void {
    const { tab } = this;
    this.#leave();
    tab.settingItems = tab.getSettingDefinitions();
    if (tab.settingItems.length === 0) return tab.display();
    tab.containerEl.empty();
    const pages = followPages(tab.settingItems, this.#pageNames);
    this.#pageNames = pages.map(({ name }) => name);
    const page = pages.at(-1);
    if (page) this.#drawPage(page);
    else drawDefinitions(tab.containerEl, tab.settingItems, this.#drawnPage());
    this.refresh();
  }

  refresh(): void {
    for (const look of this.#looks) look();
  }

  #drawPage(page: app.SettingDefinitionPage): void {
    const { containerEl } = this.tab;
    if (!page.page) {
      this.#drawTitle(containerEl.createDiv('vertical-tab-titlebar'), page.name);
      drawDefinitions(containerEl, page.items ?? [], this.#drawnPage());
      return;
    }
    // App: typings: made each time it is opened, and hidden when it is left.
    const own = page.page();
    this.#drawTitle(own.titlebarEl, own.title || page.name);
    containerEl.append(own.rootEl);
    own.display();
    this.#cleanups.push(() => own.hide());
  }

  #drawTitle(titlebarEl: HTMLElement, title: string): void {
    titlebarEl.empty();
    const back = titlebarEl.createEl('button', 'clickable-icon mod-back');
    setIcon(back, 'lucide-chevron-left');
    setTooltip(back, 'Back');
    back.addEventListener('click', () => this.open(this.#pageNames.slice(0, -1)));
    titlebarEl.createDiv({ cls: 'vertical-tab-title', text: title });
  }

  #drawnPage(): DrawnPage {
    const key = this.#pageNames.join('\n');
    const queries = this.#queries.get(key) ?? new Map<string, string>();
    this.#queries.set(key, queries);
    return {
      tab: this.tab,
      openPage: ({ name }) => this.open([...this.#pageNames, name]),
      onRefresh: look => this.#looks.push(look),
      onLeave: clean => this.#cleanups.push(clean),
      queries,
    };
  }

  #leave(): void {
    this.#looks = [];
    for (const clean of this.#cleanups.splice(0)) clean();
  }
}
