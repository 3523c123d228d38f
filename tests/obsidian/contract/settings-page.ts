import type { Plugin, PluginManifest, SettingDefinitionItem } from 'obsidian';
import { PluginSettingTab } from '../stand-in/interface/setting-tab';
import { SettingsWindow } from '../stand-in/interface/settings-window';
import { startPage, type PageHost } from './page-host';

const folder = (path: string): { path: string } => ({ path });
const vault = {
  getFiles: () => [folder('List.md'), folder('Paper.pdf')],
  getAllFolders: (root?: boolean) => [...(root ? [folder('/')] : []), folder('Papers')],
};

/** A tab that counts how often it is asked for its definitions. */
export class Tab extends PluginSettingTab {
  asked = 0;

  constructor(
    page: SettingsPage,
    private readonly define: () => SettingDefinitionItem[],
  ) {
    super(page.app, page.plugin as unknown as Plugin);
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    this.asked += 1;
    return this.define();
  }
}

interface FakePlugin {
  settings: Record<string, unknown>;
  readonly saved: unknown[];
  readonly saveData: (data: unknown) => Promise<void>;
}

/** The settings of an app with one plugin, and ways to look at them. */
export interface SettingsPage extends PageHost {
  readonly window: SettingsWindow;
  readonly plugin: FakePlugin;
  readonly show: (...items: SettingDefinitionItem[]) => Tab;
  readonly showTab: (tab: Tab) => Tab;
  readonly pane: () => HTMLElement;
  readonly input: (selector?: string) => HTMLInputElement;
  /** The names of the rows that can be seen. */
  readonly names: () => string[];
  readonly type: (text: string, el?: HTMLInputElement) => Promise<void>;
}

export function startSettings(): SettingsPage {
  const host = startPage({ vault });
  const saved: unknown[] = [];
  const plugin: FakePlugin = {
    settings: {},
    saved,
    saveData: async data => void saved.push(structuredClone(data)),
  };
  const pane = (): HTMLElement => document.body.find('.vertical-tab-content-container');
  const input = (selector = 'input'): HTMLInputElement => pane().find(selector) as HTMLInputElement;
  const page: SettingsPage = {
    ...host,
    window: new SettingsWindow(host.app),
    plugin,
    pane,
    input,
    show: (...items) => page.showTab(new Tab(page, () => items)),
    showTab: tab => {
      page.window.add(tab, { id: 'paper-club', name: 'Paper Club' } as PluginManifest);
      page.window.openTab('paper-club');
      return tab;
    },
    names: () => {
      const shown = pane()
        .findAll('.setting-item-name')
        .filter(el => el.isShown());
      return shown.map(el => el.getText());
    },
    type: async (text, el = input()) => {
      el.value = text;
      el.trigger('input');
      await page.settle.settled();
    },
  };
  return page;
}
