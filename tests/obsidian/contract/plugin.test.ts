/** @jest-environment ./tests/obsidian/page-environment.cjs */

/** A plugin is known to the app by what it registers; all of it must go when the plugin goes. */
import type { App, Command, EditorSuggest } from 'obsidian';
import { manifest } from '../plugin-manifest';
import { setPlatform } from '../stand-in/interface/platform';
import { Plugin } from '../stand-in/interface/plugin';
import { PluginSettingTab } from '../stand-in/interface/setting-tab';
import { startPlugins, startRegistering, type PluginPage } from './plugin-page';

let page: PluginPage;
afterEach(() => {
  setPlatform({});
  page.stop();
});

/** Starts a plugin that does this as it loads. */
async function start(
  onload: (plugin: Plugin) => unknown,
  ...given: Parameters<typeof startPlugins>
): Promise<Plugin> {
  page = await startPlugins(...given);
  return startRegistering(page, onload);
}

const stop = (): Promise<void> => page.plugins.disable('paper-club');

describe('what a plugin registers', () => {
  test('a command has id and name prefixed, in the object that was handed in, and can be taken back', async () => {
    const command: Command = { id: 'import', name: 'Import list', callback: () => undefined };
    const plugin = await start(self => self.addCommand(command));
    expect([command.id, command.name]).toEqual(['paper-club:import', 'Paper Club: Import list']);
    expect(page.services.commands.all()).toEqual([command]);
    plugin.removeCommand('import');
    expect(page.services.commands.all()).toEqual([]);
  });

  test('a command and a tab of the settings go with the plugin', async () => {
    await start(self => {
      self.addCommand({ id: 'import', name: 'Import list', callback: () => undefined });
      class Tab extends PluginSettingTab {}
      self.addSettingTab(new Tab(self.app, self));
    });
    page.settings.openTab('paper-club');
    await stop();
    expect(page.services.commands.all()).toEqual([]);
    expect(document.body.find('.vertical-tab-nav-item')).toBeNull();
  });

  test('a ribbon icon and an item of the status bar are on the page until the plugin goes', async () => {
    const told: string[] = [];
    await start(self => {
      self.addRibbonIcon('library', 'Import', event => told.push(event.type));
      self.addStatusBarItem().setText('3 of 31 read');
    });
    document.body.find('.side-dock-ribbon-action[aria-label="Import"]').click();
    expect([told, document.body.find('.status-bar-item.plugin-paper-club').textContent]).toEqual([
      ['click'],
      '3 of 31 read',
    ]);
    await stop();
    expect(document.querySelector('.side-dock-ribbon-action, .status-bar-item')).toBeNull();
  });

  test('a phone has no status bar', async () => {
    setPlatform({ isPhone: true });
    await start(self => self.addStatusBarItem());
    expect(document.querySelector('.status-bar-item')).toBeNull();
  });

  test('views and extensions are known until it goes, and refused when they are taken', async () => {
    const plugin = await start(self => {
      self.registerView('progress', () => ({}) as never);
      self.registerExtensions(['club'], 'progress');
    });
    expect([page.views.isKnown('progress'), page.views.typeForExtension('club')]).toEqual([true, 'progress']);
    expect(() => plugin.registerView('progress', () => ({}) as never)).toThrow('existing view type');
    await stop();
    expect([page.views.isKnown('progress'), page.views.typeForExtension('club')]).toEqual([false, null]);
  });

  test('post processors are handed to the renderer with their order', async () => {
    await start(self => {
      self.registerMarkdownPostProcessor(() => undefined, 5);
      self.registerMarkdownCodeBlockProcessor('club', () => undefined);
    });
    await stop();
    expect(page.told).toEqual(['processor 5', 'processor 0', 'no processor 0', 'no processor 5']);
  });

  test('a view of Bases is refused quietly where Bases is off', async () => {
    const answers: boolean[] = [];
    const registration = { name: 'Progress', icon: 'library', factory: () => ({}) as never };
    const register = (self: Plugin): unknown =>
      answers.push(self.registerBasesView('progress', registration));
    await start(register);
    await stop();
    expect(page.told).toEqual(['base progress', 'no base progress']);
    page.stop();
    await start(register, {}, false);
    expect([answers, page.told]).toEqual([[true, false], []]);
  });

  test('what changes editors is told to them, and taken back', async () => {
    const suggest = { close: () => page.told.push('closed') } as unknown as EditorSuggest<unknown>;
    await start(self => {
      self.registerEditorExtension([]);
      self.registerEditorSuggest(suggest);
    });
    expect([page.services.editorExtensions, page.services.editorSuggests]).toEqual([[[]], [suggest]]);
    await stop();
    expect([page.services.editorExtensions, page.services.editorSuggests, page.told]).toEqual([
      [],
      [],
      ['options', 'closed', 'options'],
    ]);
  });

  test('a source of page previews is known until it goes', async () => {
    await start(self =>
      self.registerHoverLinkSource('progress', { display: 'Paper Club', defaultMod: false }),
    );
    expect(page.services.hoverSources.has('progress')).toBe(true);
    await stop();
    expect(page.services.hoverSources.size).toBe(0);
  });

  test('a tab of the settings reads and keeps the settings of the plugin', async () => {
    const plugin = await start(self => {
      self.settings = { folder: 'Papers' };
      class Tab extends PluginSettingTab {}
      self.addSettingTab(new Tab(self.app, self));
      const tab = new Tab(self.app, self);
      expect(tab.getControlValue('folder')).toBe('Papers');
      return tab.setControlValue('folder', 'Notes');
    });
    expect([plugin.settings, await plugin.loadData()]).toEqual([{ folder: 'Notes' }, { folder: 'Notes' }]);
  });
});

describe('calls from outside', () => {
  test('an address of the app reaches its action, decoded, with "true" for a bare key', async () => {
    const told: unknown[] = [];
    await start(self => self.registerObsidianProtocolHandler('paper-club', params => told.push(params)));
    await page.plugins.openAddress('obsidian://paper-club?from=A%20list.md&preview');
    expect(told).toEqual([{ action: 'paper-club', from: 'A list.md', preview: 'true' }]);
    await stop();
    await expect(page.plugins.openAddress('obsidian://paper-club')).rejects.toThrow('Nothing answers');
  });

  test('a command of the command line answers text, asks for what is required, and is taken once', async () => {
    const flags = { from: { value: '<source>', description: 'Where', required: true } };
    const plugin = await start(self =>
      self.registerCliHandler('paper-club:import', 'Import', flags, ({ from }) => `Imported ${from}`),
    );
    expect(await page.plugins.runCommandLine('paper-club:import', { from: 'List.md' })).toBe(
      'Imported List.md',
    );
    await expect(page.plugins.runCommandLine('paper-club:import')).rejects.toThrow('from');
    expect(() => plugin.registerCliHandler('paper-club:import', '', null, () => '')).toThrow('existing');
    await stop();
    await expect(page.plugins.runCommandLine('paper-club:import')).rejects.toThrow('Unknown command');
  });
});

test('a plugin may have members of its own, and none that the app has not', async () => {
  const plugin = await start(self => {
    Object.assign(self, { own: 1 });
  });
  expect(Reflect.get(plugin, 'own')).toBe(1);
  expect(() => (plugin as unknown as { addPane(): void }).addPane()).toThrow('has no Registering.addPane');
});

test('a plugin needs an app that has a place for it', () => {
  class Alone extends Plugin {}
  expect(() => new Alone({} as App, manifest)).toThrow('no place for plugins');
});
