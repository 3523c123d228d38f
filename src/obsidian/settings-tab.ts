import type { Plugin, SettingDefinitionItem } from 'obsidian';
import { PluginSettingTab } from 'obsidian';
import * as words from '../core/wording/settings-wording';
import { safeFolder } from './safe-folder';
import type { Settings } from './settings';
import { defaultFolder, readSettings } from './settings';

/** What the tab needs of the plugin: where the settings are kept. */
export type SettingsHost = Plugin & { settings: Settings };

/** The settings as a table; the app draws and searches it. */
export class PaperClubSettingTab extends PluginSettingTab {
  constructor(private readonly host: SettingsHost) {
    super(host.app, host);
    this.icon = 'library';
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return [
      {
        name: words.folder,
        desc: words.folderAbout,
        control: {
          type: 'folder',
          key: 'folder',
          defaultValue: defaultFolder,
          placeholder: defaultFolder,
          includeRoot: true,
          validate: value => (safeFolder(value) === null ? words.folderWrong : undefined),
        },
      },
    ];
  }

  override getControlValue(key: string): unknown {
    return key === 'folder' ? this.host.settings.folder : undefined;
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    this.host.settings = readSettings({ ...this.host.settings, [key]: value });
    await this.host.saveData(this.host.settings);
  }
}
