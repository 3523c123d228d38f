/**
 * @jest-environment ./tests/obsidian/page-environment.cjs
 *
 * Start-up is on everybody's way into their vault: it must register and read nothing, and switching the plugin off
 * must leave nothing of it.
 */
import * as bundled from '../../src/sources/bundled-list';
import { dialog, type } from './page';
import { pressKey } from './press-key';
import { openHost } from './stand-in/app-host';
import type { Host } from './stand-in/host';
import { servicesOf } from './stand-in/interface/plugin-services';
import { closeVaults, startPlugin } from './started-plugin';

jest.mock('../../src/sources/bundled-list', () => ({ bundledList: jest.fn(), bundledCatalogue: jest.fn() }));

afterEach(closeVaults);

/** All by which somebody reaches a plugin, or sees that it is there. */
function traces({ app, commands, disk }: Host) {
  const { protocols, commandLine } = servicesOf(app);
  const ribbon = document.querySelectorAll('.side-dock-ribbon-action');
  return {
    commands: commands.all().map(({ id }) => id),
    ribbon: [...ribbon].map(icon => icon.getAttribute('aria-label')),
    links: [...protocols.keys()],
    commandLine: [...commandLine.keys()],
    text: document.body.textContent,
    disk: [...disk.log],
  };
}

const files = { 'Paper Club/Reading list.md': '---\nlist_id: x\n---\n' };

async function tracesWithout(): Promise<ReturnType<typeof traces>> {
  const bare = await openHost({ files });
  const found = traces(bare);
  await bare.closeVault();
  return found;
}

test('start-up registers commands, ribbon, link, command line and settings, and touches no file and no list', async () => {
  const before = await tracesWithout();
  const { host } = await startPlugin(files);
  expect(traces(host)).toEqual({
    commands: expect.arrayContaining(before.commands),
    ribbon: expect.arrayContaining([...before.ribbon, 'Import reading list', 'Pull new papers']),
    links: ['paper-club'],
    commandLine: ['paper-club', 'paper-club:import', 'paper-club:pull', 'paper-club:undo'],
    text: before.text,
    disk: before.disk,
  });
  const ownCommands = traces(host).commands.filter(id => !before.commands.includes(id));
  expect(ownCommands).toEqual([
    'paper-club:import-reading-list',
    'paper-club:pull-new-papers',
    'paper-club:download-materials',
    'paper-club:undo-last-import',
  ]);
  expect(traces(host).ribbon).toHaveLength(before.ribbon.length + 2);
  expect(bundled.bundledList).not.toHaveBeenCalled();
  expect(bundled.bundledCatalogue).not.toHaveBeenCalled();
});

test('the ribbon and the palette open the import', async () => {
  const { host } = await startPlugin();
  document.querySelector<HTMLElement>('[aria-label="Import reading list"]')!.click();
  expect(dialog().textContent).toContain('Choose a reading list');
  pressKey('Escape');
  expect(document.querySelector('.modal')).toBeNull();
  pressKey('p', { ctrlKey: true });
  type(document.querySelector<HTMLInputElement>('.prompt-input')!, 'import reading');
  await host.settled();
  pressKey('Enter');
  expect(dialog().textContent).toContain('Choose a reading list');
});

test('switching the plugin off closes its window and takes back all it registered', async () => {
  const before = await tracesWithout();
  const { host, command } = await startPlugin(files);
  command('import-reading-list');
  expect(document.querySelectorAll('.modal')).toHaveLength(1);
  await host.plugins.disable('paper-club');
  expect(document.querySelectorAll('.modal')).toHaveLength(0);
  expect(traces(host)).toEqual(before);
  expect(() => host.settings.openTab('paper-club')).toThrow('No tab');
});
