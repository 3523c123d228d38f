import type * as app from 'obsidian';
import { SearchComponent } from './components/text-component';
import { Setting } from './components/setting';
import { SettingGroup } from './components/setting-group';
import { makePressable } from './draw-row';
import { setIcon } from './icons';
import { Modal } from './modal';
import { OpenTab } from './open-tab';
import type { SettingTabs } from './plugin-services';
import { SettingTab } from './setting-tab';
import { findSettings, type FoundSetting } from './settings-search';

interface Entry {
  readonly open: OpenTab;
  readonly owner: app.PluginManifest;
}

/** The app's settings. App: seen: 1.13 gives them a window of their own; here they stand over the page. */
export class SettingsWindow extends Modal implements SettingTabs {
  readonly #entries: Entry[] = [];
  readonly #search: SearchComponent;
  readonly #groupEl: HTMLElement;
  readonly #paneEl: HTMLElement;
  #active: Entry | null = null;
  #pages: readonly string[] = [];

  constructor(host: app.App) {
    super(host);
    this.modalEl.addClasses(['mod-settings', 'mod-sidebar-layout']);
    this.contentEl.addClass('vertical-tabs-container');
    const header = this.contentEl.createDiv('vertical-tab-header');
    this.#search = new SearchComponent(header.createDiv('vertical-tab-header-search'));
    // Assumed: the app's words.
    this.#search.setPlaceholder('Search settings...').onChange(query => this.#show(query));
    const group = header.createDiv('vertical-tab-header-group');
    group.createDiv({ cls: 'vertical-tab-header-group-title', text: 'Community plugins' });
    this.#groupEl = group.createDiv('vertical-tab-header-group-items');
    this.#paneEl = this.contentEl.createDiv('vertical-tab-content-container');
  }

  // App: typings: asked for its definitions as it is added, for the search.
  add(tab: app.PluginSettingTab, owner: app.PluginManifest): void {
    if (!(tab instanceof SettingTab)) throw new Error('This is no tab of the settings');
    this.#entries.push({ open: new OpenTab(tab), owner });
    tab.update();
    if (this.containerEl.isConnected) this.#drawHeader();
  }

  remove(tab: app.PluginSettingTab): void {
    const at = this.#entries.findIndex(({ open }) => Object.is(open.tab, tab));
    const [entry] = at < 0 ? [] : this.#entries.splice(at, 1);
    if (entry === this.#active) this.#activate(null);
    if (this.containerEl.isConnected) this.#drawHeader();
  }

  /** Opens the settings at the tab of a plugin, on a page of it. */
  openTab(pluginId: string, pages: readonly string[] = []): void {
    const entry = this.#entries.find(({ owner }) => owner.id === pluginId);
    if (!entry) throw new Error(`No tab of the settings belongs to "${pluginId}"`);
    if (this.containerEl.isConnected) return this.#activate(entry, pages);
    this.#active = entry;
    this.#pages = pages;
    this.open();
  }

  override onOpen(): void {
    this.#activate(this.#active ?? this.#entries[0] ?? null, this.#pages);
    this.#pages = [];
  }

  override onClose(): void {
    this.#active?.open.close();
    this.#search.setValue('');
  }

  #activate(entry: Entry | null, pages: readonly string[] = []): void {
    this.#active?.open.close();
    this.#active = entry;
    this.#paneEl.empty();
    if (entry && this.containerEl.isConnected) {
      this.#paneEl.append(entry.open.tab.containerEl);
      entry.open.open(pages);
    }
    this.#drawHeader();
  }

  #drawHeader(): void {
    this.#groupEl.empty();
    for (const entry of this.#entries) {
      const item = this.#groupEl.createDiv('vertical-tab-nav-item tappable');
      item.toggleClass('is-active', entry === this.#active);
      const { icon } = entry.open.tab;
      if (icon !== '') setIcon(item.createDiv('vertical-tab-nav-item-icon'), icon);
      item.createDiv({ cls: 'vertical-tab-nav-item-title', text: entry.owner.name });
      makePressable(item, () => this.#activate(entry));
    }
  }

  #show(query: string): void {
    if (query === '') return this.#activate(this.#active);
    this.#active?.open.close();
    this.#paneEl.empty();
    const group = new SettingGroup(this.#paneEl.createDiv('vertical-tab-content settings-search-results'));
    const found = this.#entries.flatMap(entry =>
      findSettings(entry.open.tab.settingItems, query).map(setting => ({ entry, setting })),
    );
    for (const { entry, setting } of found) this.#drawFound(group.listEl, entry, setting);
    if (found.length === 0) group.listEl.createDiv({ cls: 'setting-empty-state', text: 'No results found.' });
  }

  #drawFound(listEl: HTMLElement, entry: Entry, { name, pages }: FoundSetting): void {
    const row = new Setting(listEl).setName(name).setClass('setting-search-result');
    row.setDesc([entry.owner.name, ...pages].join(' › '));
    makePressable(row.settingEl, () => {
      this.#search.setValue('');
      this.#activate(entry, pages);
    });
  }
}
