/**
 * @jest-environment ./tests/obsidian/page-environment.cjs
 *
 * Start-up is on everybody's way into their vault: it must register and read nothing, and switching the plugin off
 * must leave nothing of it.
 */
import * as bundled from '../../src/sources/bundled-list';
import { unload } from './stand-in/plugin';
import { startPlugin } from './started-plugin';

jest.mock('../../src/sources/bundled-list', () => ({ bundledList: jest.fn(), bundledCatalogue: jest.fn() }));

test('start-up registers commands, ribbon, link, command line and settings, and touches no file and no list', async () => {
  const { registered, disk } = await startPlugin({ 'Paper Club/Reading list.md': '---\nlist_id: x\n---\n' });
  expect([...registered.commands.keys()]).toEqual(['import-reading-list', 'undo-last-import']);
  expect([...registered.ribbon.keys()]).toEqual(['Import reading list']);
  expect([...registered.protocols.keys()]).toEqual(['paper-club']);
  expect([...registered.commandLine.keys()]).toEqual(['paper-club', 'paper-club:import', 'paper-club:undo']);
  expect(registered.tabs).toHaveLength(1);
  expect(disk.log).toEqual([]);
  expect(bundled.bundledList).not.toHaveBeenCalled();
  expect(bundled.bundledCatalogue).not.toHaveBeenCalled();
  expect(document.body.textContent).toBe('');
});

test('switching the plugin off closes its window and takes back all it registered', async () => {
  const { plugin, registered, command } = await startPlugin();
  command('import-reading-list');
  expect(document.querySelectorAll('.modal')).toHaveLength(1);
  unload(plugin);
  expect(document.querySelectorAll('.modal')).toHaveLength(0);
  expect([
    ...registered.commands,
    ...registered.protocols,
    ...registered.commandLine,
    ...registered.ribbon,
  ]).toEqual([]);
});

test('a folder that was saved by somebody else and is no good is as on the first day', async () => {
  const { plugin } = await startPlugin({}, { folder: '../outside' });
  expect(plugin.settings).toEqual({ folder: 'Paper Club' });
});

test('the settings page stores a good folder and explains a bad one', async () => {
  const { plugin, registered } = await startPlugin();
  const tab = registered.tabs[0]!;
  const [row] = tab.getSettingDefinitions();
  const control = row && 'control' in row ? row.control : undefined;
  if (control?.type !== 'folder') throw new Error('The folder has no control of its own');
  expect(await control.validate?.('.obsidian')).toContain('inside this vault');
  expect(await control.validate?.('Reading')).toBeUndefined();
  await tab.setControlValue('folder', 'Reading');
  expect(plugin.settings).toEqual({ folder: 'Reading' });
  expect(registered.saved).toEqual({ folder: 'Reading' });
  expect(tab.getControlValue('folder')).toBe('Reading');
});

test('settings that arrive from another device count at once', async () => {
  const { plugin, registered } = await startPlugin();
  registered.saved = { folder: 'Elsewhere' };
  await plugin.onExternalSettingsChange();
  expect(plugin.settings.folder).toBe('Elsewhere');
});
