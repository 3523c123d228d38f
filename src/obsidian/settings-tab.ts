import type {
  Plugin,
  SettingDefinition,
  SettingDefinitionGroup,
  SettingDefinitionItem,
  SettingDefinitionList,
  SettingDefinitionPage,
} from 'obsidian';
import { PluginSettingTab, SecretComponent } from 'obsidian';
import * as words from '../core/wording/settings-wording';
import { defaultSource } from '../sources/default-source';
import { addList, changeList, removeList } from './change-lists';
import { readAddress } from './read-address';
import { safeFolder } from './safe-folder';
import { defaultFolder, isFolderTaken, type ListSetting, type Settings } from './settings';

/** Where the settings are kept. */
export interface SettingsKeeper {
  readonly read: () => Settings;
  readonly keep: (settings: Settings) => Promise<void>;
}

/** The settings as a table; the app draws and searches it. */
export class PaperClubSettingTab extends PluginSettingTab {
  readonly #keeper: SettingsKeeper;

  constructor(plugin: Plugin, keeper: SettingsKeeper) {
    super(plugin.app, plugin);
    this.icon = 'library';
    this.#keeper = keeper;
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return [
      { type: 'group', heading: words.groupList, items: this.#listRows(0) },
      this.#otherLists(),
      this.#network(),
    ];
  }

  override getControlValue(key: string): unknown {
    const settings = this.#keeper.read();
    const place = placeOf(key);
    return place === null ? settings.checkDaily : settings.lists[place.at]?.[place.part];
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const settings = this.#keeper.read();
    const place = placeOf(key);
    if (place === null) await this.#keeper.keep({ ...settings, checkDaily: value === true });
    else if (typeof value === 'string')
      await this.#keeper.keep(changeList(settings, place.at, { [place.part]: readPart(place.part, value) }));
  }

  /** Address and folder of the list at a place. */
  #listRows(at: number): SettingDefinition[] {
    return [
      {
        name: words.source,
        desc: words.sourceAbout,
        control: {
          type: 'text',
          key: `source ${at}`,
          placeholder: defaultSource,
          validate: value => {
            const read = readAddress(value);
            return typeof read === 'string' ? read : undefined;
          },
        },
      },
      {
        name: words.folder,
        desc: words.folderAbout,
        control: {
          type: 'folder',
          key: `folder ${at}`,
          defaultValue: defaultFolder,
          includeRoot: true,
          validate: value => this.#wrongFolder(at, value),
        },
      },
    ];
  }

  #wrongFolder(at: number, value: string): string | undefined {
    const folder = safeFolder(value);
    if (folder === null) return words.folderWrong;
    const others = this.#keeper.read().lists.filter((_, other) => other !== at);
    return isFolderTaken(others, folder) ? words.folderShared : undefined;
  }

  #otherLists(): SettingDefinitionList {
    const change = (settings: Settings): void => {
      // The pages are numbered anew, so they are drawn anew.
      void this.#keeper.keep(settings).then(() => this.update());
    };
    return {
      type: 'list',
      heading: words.otherLists,
      emptyState: words.noOtherLists,
      items: this.#keeper
        .read()
        .lists.slice(1)
        .map((_, index) => this.#listPage(index + 1)),
      onDelete: index => change(removeList(this.#keeper.read(), index + 1)),
      addItem: { name: words.addList, action: () => change(addList(this.#keeper.read())) },
    };
  }

  #listPage(at: number): SettingDefinitionPage {
    const list = (): ListSetting | undefined => this.#keeper.read().lists[at];
    return {
      type: 'page',
      name: words.listName(at + 1),
      displayValue: () => words.shown(list()?.source ?? '', list()?.folder ?? ''),
      status: () => (typeof readAddress(list()?.source ?? '') === 'string' ? 'warning' : null),
      items: this.#listRows(at),
    };
  }

  #network(): SettingDefinitionGroup {
    return {
      type: 'group',
      heading: words.network,
      items: [
        { name: words.daily, desc: words.dailyAbout, control: { type: 'toggle', key: 'checkDaily' } },
        {
          name: words.token,
          desc: words.tokenAbout,
          render: setting => {
            setting.addComponent(el =>
              new SecretComponent(this.app, el)
                .setValue(this.#keeper.read().token)
                .onChange(token => this.#keeper.keep({ ...this.#keeper.read(), token })),
            );
          },
        },
      ],
    };
  }
}

/** Which part of which list a row is about; null for what is of no list. */
function placeOf(key: string): { readonly part: keyof ListSetting; readonly at: number } | null {
  const [part, at] = key.split(' ');
  return part === 'source' || part === 'folder' ? { part, at: Number(at) } : null;
}

function readPart(part: keyof ListSetting, value: string): string {
  return part === 'folder' ? (safeFolder(value) ?? defaultFolder) : value.trim();
}
