import type { Plugin, SettingDefinitionItem } from 'obsidian';
import { PluginSettingTab } from 'obsidian';
import * as words from '../core/wording/settings-wording';
import { safeFolder } from './safe-folder';
import { defaultFolder } from './settings';

/** The settings as a table; the app draws and searches it, and keeps what is typed in the plugin's `settings`. */
export class PaperClubSettingTab extends PluginSettingTab {
  constructor(plugin: Plugin) {
    super(plugin.app, plugin);
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
          includeRoot: true,
          validate: value => (safeFolder(value) === null ? words.folderWrong : undefined),
        },
      },
    ];
  }
}
