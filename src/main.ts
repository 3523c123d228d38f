import { parseYaml, Plugin } from 'obsidian';
import type { ListSource } from './actions/list-source';
import type { Vault } from './actions/plan-import';
import type { RemoteList } from './actions/remote-list';
import * as importWording from './core/wording/import-wording';
import * as pullWording from './core/wording/pull-wording';
import * as uiWording from './core/wording/ui-wording';
import { commandLine } from './obsidian/command-line';
import { commands } from './obsidian/commands';
import { DailyCheck } from './obsidian/daily-check';
import { Desk } from './obsidian/desk';
import type { ImportPorts } from './obsidian/import-ports';
import { NewsMark } from './obsidian/news-mark';
import { readAddress } from './obsidian/read-address';
import { appNetwork } from './obsidian/request-http-get';
import { saveEditors } from './obsidian/save-editors';
import type { Settings } from './obsidian/settings';
import { readSettings, savedSettings } from './obsidian/settings';
import { PaperClubSettingTab } from './obsidian/settings-tab';
import { readSourceChoice } from './obsidian/source-choice';
import { takeTurns } from './obsidian/take-turns';
import { hiddenFileTime, vaultHiddenFile } from './obsidian/vault-hidden-file';
import { vaultListSource } from './obsidian/vault-list-source';
import { vaultNotes } from './obsidian/vault-notes';
import { bundledCatalogue, bundledList } from './sources/bundled-list';
import { newestOf, openRemoteList } from './sources/open-remote-list';
import type { SourceAddress } from './sources/source-address';
import { textList } from './sources/text-list';
import type { SourceChoice } from './ui/import-state';

/** The plugin's table of contents: start-up registers, and nothing is read before somebody asks for it. */
export default class PaperClubPlugin extends Plugin {
  override settings: Settings = readSettings(null);
  #daily: DailyCheck | null = null;

  override async onload(): Promise<void> {
    await this.#readSavedSettings();
    const ports = this.#ports();
    const desk = new Desk(this.app, ports, () => this.#daily?.seen());
    const pull = (): void => desk.pullPapers();
    this.addSettingTab(
      new PaperClubSettingTab(this, { read: () => this.settings, keep: settings => this.#keep(settings) }),
    );
    this.addRibbonIcon('library', uiWording.importTitle, () => desk.importList());
    const icon = this.addRibbonIcon('refresh-cw', pullWording.title, pull);
    for (const command of commands(desk)) this.addCommand(command);
    this.registerObsidianProtocolHandler('paper-club', ({ from }) =>
      desk.importList(from === undefined ? null : readSourceChoice(from)),
    );
    for (const entry of commandLine(this.app.vault.getName(), ports)) this.registerCliHandler(...entry);
    const daily = new DailyCheck(this.app, ports, new NewsMark(this, icon, pull));
    this.#daily = daily;
    this.register(() => daily.stop());
    this.register(() => desk.close());
    daily.follow();
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.#readSavedSettings();
    this.#daily?.follow();
  }

  async #readSavedSettings(): Promise<void> {
    this.settings = readSettings(await this.loadData());
  }

  async #keep(settings: Settings): Promise<void> {
    this.settings = settings;
    this.#daily?.follow();
    await this.saveData(savedSettings(settings));
  }

  #ports(): ImportPorts {
    const { adapter } = this.app.vault;
    return {
      settings: () => this.settings,
      vault: folder => this.#vault(folder ?? this.settings.lists[0].folder),
      catalogue: bundledCatalogue,
      source: (choice, signal) => this.#source(choice, signal),
      remote: address => this.#remote(address),
      pulled: folder => ({
        pulled: vaultHiddenFile(adapter, folder, 'pulled.json'),
        journal: vaultHiddenFile(adapter, folder, 'journal.json'),
      }),
      journalTime: folder => hiddenFileTime(adapter, folder, 'journal.json'),
      saveEditors: () => saveEditors(this.app),
      inTurn: takeTurns(),
    };
  }

  #vault(folder: string): Vault {
    const journal = vaultHiddenFile(this.app.vault.adapter, folder, 'journal.json');
    return { store: vaultNotes(this.app), journal, parseYaml, folder };
  }

  #source(choice: SourceChoice, signal: AbortSignal | undefined): ListSource {
    switch (choice.kind) {
      case 'bundled':
        return bundledList();
      case 'web':
        return this.#newest(this.settings.lists[0].source, signal);
      case 'vault':
        return vaultListSource(this.app.vault, choice.path);
      case 'pasted':
        return textList(importWording.pasted, choice.text);
    }
  }

  #newest(source: string, signal: AbortSignal | undefined): ListSource {
    const address = readAddress(source);
    if (typeof address === 'string') throw new Error(address);
    return newestOf(this.#remote(address), signal);
  }

  /** The token goes to GitHub's own API, and nowhere else. */
  #remote(address: SourceAddress): RemoteList {
    return openRemoteList(address, appNetwork, host => {
      const { token } = this.settings;
      return host === 'api.github.com' && token !== '' ? this.app.secretStorage.getSecret(token) : null;
    });
  }
}
