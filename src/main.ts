import { parseYaml, Plugin } from 'obsidian';
import type { ListSource } from './actions/list-source';
import type { Vault } from './actions/plan-import';
import * as importWording from './core/wording/import-wording';
import * as uiWording from './core/wording/ui-wording';
import { commandLine } from './obsidian/command-line';
import { commands } from './obsidian/commands';
import { Desk } from './obsidian/desk';
import type { ImportPorts } from './obsidian/import-ports';
import { saveEditors } from './obsidian/save-editors';
import type { Settings } from './obsidian/settings';
import { readSettings } from './obsidian/settings';
import { PaperClubSettingTab } from './obsidian/settings-tab';
import { readSourceChoice } from './obsidian/source-choice';
import { takeTurns } from './obsidian/take-turns';
import { vaultHiddenFile } from './obsidian/vault-hidden-file';
import { vaultListSource } from './obsidian/vault-list-source';
import { vaultNotes } from './obsidian/vault-notes';
import { bundledCatalogue, bundledList } from './sources/bundled-list';
import { textList } from './sources/text-list';
import type { SourceChoice } from './ui/import-state';

/** The plugin's table of contents: start-up registers, and nothing is read before somebody asks for it. */
export default class PaperClubPlugin extends Plugin {
  /** Also written by the settings tab, so they are read with care each time. */
  override settings: Settings = readSettings(null);

  override async onload(): Promise<void> {
    await this.#readSavedSettings();
    const ports = this.#ports();
    const desk = new Desk(this.app, ports);
    this.addSettingTab(new PaperClubSettingTab(this));
    this.addRibbonIcon('library', uiWording.importTitle, () => desk.importList());
    for (const command of commands(desk)) this.addCommand(command);
    this.registerObsidianProtocolHandler('paper-club', ({ from }) =>
      desk.importList(from === undefined ? null : readSourceChoice(from)),
    );
    for (const entry of commandLine(this.app.vault.getName(), ports)) this.registerCliHandler(...entry);
    this.register(() => desk.close());
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.#readSavedSettings();
  }

  async #readSavedSettings(): Promise<void> {
    this.settings = readSettings(await this.loadData());
  }

  #ports(): ImportPorts {
    return {
      vault: () => this.#vault(),
      catalogue: bundledCatalogue,
      source: choice => this.#source(choice),
      saveEditors: () => saveEditors(this.app),
      inTurn: takeTurns(),
    };
  }

  #vault(): Vault {
    const { folder } = readSettings(this.settings);
    const { adapter } = this.app.vault;
    return {
      store: vaultNotes(this.app),
      journal: vaultHiddenFile(adapter, folder, 'journal.json'),
      parseYaml,
      folder,
    };
  }

  #source(choice: SourceChoice): ListSource {
    switch (choice.kind) {
      case 'bundled':
        return bundledList();
      case 'vault':
        return vaultListSource(this.app.vault, choice.path);
      case 'pasted':
        return textList(importWording.pasted, choice.text);
    }
  }
}
