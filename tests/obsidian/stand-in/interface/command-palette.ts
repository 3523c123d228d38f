import type * as app from 'obsidian';
import type { Commands } from './commands';
import { FuzzySuggestModal } from './fuzzy-suggest-modal';
import { Platform } from './platform';
import { renderResults } from './render-matches';

const opener = { id: 'command-palette:open', name: 'Command palette: Open command palette' };

/** The window in which every command is found by its name. */
export class CommandPalette extends FuzzySuggestModal<app.Command> {
  readonly #commands: Commands;
  #listed: app.Command[] = [];

  constructor(host: app.App, commands: Commands) {
    super(host);
    this.#commands = commands;
    // Assumed: the app's words.
    this.setPlaceholder('Select a command...');
  }

  // App: seen: what can run is asked once, as the palette opens.
  override onOpen(): Promise<void> | void {
    this.#listed = this.#commands.available().filter(({ id }) => id !== opener.id);
    return super.onOpen();
  }

  override getItems(): app.Command[] {
    return this.#listed;
  }

  override getItemText({ name }: app.Command): string {
    return name;
  }

  override renderSuggestion({ item, match }: app.FuzzyMatch<app.Command>, el: HTMLElement): void {
    el.addClass('mod-complex');
    renderResults(el.createDiv('suggestion-content').createDiv('suggestion-title'), item.name, match);
    const aux = el.createDiv('suggestion-aux');
    for (const hotkey of item.hotkeys ?? [])
      aux.createEl('kbd', { cls: 'suggestion-hotkey', text: keysText(hotkey) });
  }

  override onChooseItem({ id }: app.Command): void {
    this.#commands.run(id);
  }
}

function keysText({ modifiers, key }: app.Hotkey): string {
  const names = modifiers.map(modifier => (modifier !== 'Mod' ? modifier : Platform.isMacOS ? '⌘' : 'Ctrl'));
  return [...names, key.length === 1 ? key.toUpperCase() : key].join(' + ');
}

/** Gives an app its palette, and lets its root scope press the hotkeys of all commands. */
export function installPalette(host: app.App, commands: Commands): void {
  // App: docs: Ctrl+P, or Cmd+P on a Mac.
  const hotkeys: app.Hotkey[] = [{ modifiers: ['Mod'], key: 'p' }];
  commands.add({ ...opener, hotkeys, callback: () => new CommandPalette(host, commands).open() });
  host.scope.register(null, null, event => commands.press(event));
}
