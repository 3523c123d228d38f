import type * as app from 'obsidian';
import { anchor, type Anchored } from '../text/anchors';
import { Known } from '../text/known';
import type { Plugin } from './plugin';

/** What draws a tab while it is open. */
export interface TabDrawing {
  readonly redraw: () => void;
  readonly refresh: () => void;
}

const drawings = new WeakMap<SettingTab, TabDrawing>();

/** Says who draws a tab from now on; null when it is closed. */
export function drawTabBy(tab: SettingTab, drawing: TabDrawing | null): void {
  if (drawing) drawings.set(tab, drawing);
  else drawings.delete(tab);
}

export abstract class SettingTab extends Known {
  icon: app.IconName = '';
  readonly app: app.App;
  readonly containerEl: HTMLElement = createDiv('vertical-tab-content');
  settingItems: app.SettingDefinitionItem[] = [];

  constructor(host: app.App) {
    super();
    this.app = host;
  }

  getSettingDefinitions(): app.SettingDefinitionItem[] {
    return [];
  }

  // App: typings: the definitions are kept for drawing and for the search. Assumed: an open tab is drawn anew.
  update(): void {
    const drawing = drawings.get(this);
    if (drawing) drawing.redraw();
    else this.settingItems = this.getSettingDefinitions();
  }

  getControlValue(key: string): unknown {
    throw new Error(`The stand-in has no setting "${key}" of the app`);
  }

  setControlValue(key: string, _value: unknown): void | Promise<void> {
    throw new Error(`The stand-in has no setting "${key}" of the app`);
  }

  refreshDomState(): void {
    drawings.get(this)?.refresh();
  }

  display(): void {}

  // Assumed: what is not declared is emptied when the tab is left.
  hide(): void {
    this.containerEl.empty();
  }
}

export abstract class PluginSettingTab extends SettingTab {
  readonly #plugin: app.Plugin;

  constructor(host: app.App, plugin: app.Plugin | Plugin) {
    super(host);
    this.#plugin = plugin as app.Plugin;
  }

  // App: typings: read from the plugin's `settings`.
  override getControlValue(key: string): unknown {
    const settings: unknown = 'settings' in this.#plugin ? this.#plugin.settings : undefined;
    return typeof settings === 'object' && settings !== null ? Reflect.get(settings, key) : undefined;
  }

  // App: typings: `settings` is changed in place and saved.
  override setControlValue(key: string, value: unknown): void | Promise<void> {
    const settings = this.#plugin.settings ?? {};
    Reflect.set(settings, key, value);
    this.#plugin.settings = settings;
    return this.#plugin.saveData(settings);
  }
}

export abstract class SettingPage extends Known {
  readonly rootEl: HTMLElement = createDiv('vertical-tab-page');
  readonly titlebarEl: HTMLElement = this.rootEl.createDiv('vertical-tab-titlebar');
  readonly containerEl: HTMLElement = this.rootEl.createDiv('vertical-tab-page-content');
  title = '';

  abstract display(): void;

  // Assumed: as for a tab.
  hide(): void {
    this.containerEl.empty();
  }
}

anchor<Anchored<SettingTab, app.SettingTab>>(true);
anchor<Anchored<PluginSettingTab, app.PluginSettingTab>>(true);
anchor<Anchored<SettingPage, app.SettingPage>>(true);
