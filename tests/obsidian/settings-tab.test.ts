/**
 * @jest-environment ./tests/obsidian/page-environment.cjs
 *
 * The settings decide which servers are asked and where notes go: a bad word is refused with a sentence while it is
 * typed, and no secret comes into the file that Sync and git carry away.
 */
import { dialog, type, until } from './page';
import type { StartedPlugin } from './started-plugin';
import { closeVaults, dataPath, startPlugin } from './started-plugin';

afterEach(closeVaults);

const source = 'github:warner-benjamin/modernLLMstudygroup';

function row(name: string): HTMLElement {
  const rows = [...dialog().querySelectorAll<HTMLElement>('.setting-item')];
  const found = rows.find(each => each.querySelector('.setting-item-name')?.textContent === name);
  if (!found) throw new Error(`There is no setting "${name}" in: ${dialog().textContent}`);
  return found;
}

const field = (name: string): HTMLInputElement => row(name).querySelector('input')!;
const complaint = (name: string): string | undefined =>
  row(name).querySelector('.setting-item-error')?.textContent;

async function fill({ host }: StartedPlugin, name: string, text: string): Promise<void> {
  type(field(name), text);
  await host.settled();
}

async function saved(plugin: StartedPlugin): Promise<unknown> {
  return JSON.parse((await plugin.text(dataPath)) ?? 'null');
}

async function open(files: Record<string, string> = {}, data?: unknown): Promise<StartedPlugin> {
  const plugin = await startPlugin(files, data);
  plugin.host.settings.openTab('paper-club');
  return plugin;
}

test('a folder that was saved by somebody else and is no good is as on the first day', async () => {
  const { plugin } = await startPlugin({}, { folder: '../outside' });
  expect(plugin.settings.lists).toEqual([{ source, folder: 'Paper Club' }]);
});

test('a good folder is stored and a bad one explained', async () => {
  const plugin = await open({ 'Reading/A.md': '' });
  expect(field('Folder of the list').value).toBe('Paper Club');
  await fill(plugin, 'Folder of the list', '.obsidian');
  expect(complaint('Folder of the list')).toContain('inside this vault');
  expect(await saved(plugin)).toBeNull();
  type(field('Folder of the list'), 'Read');
  document.querySelector<HTMLElement>('.suggestion-item')!.click();
  await plugin.host.settled();
  expect(complaint('Folder of the list')).toBeUndefined();
  expect(await saved(plugin)).toEqual({ folder: 'Reading' });
  plugin.host.settings.close();
  plugin.host.settings.openTab('paper-club');
  expect(field('Folder of the list').value).toBe('Reading');
});

test.each([
  ['', 'This list has no address yet'],
  ['my list', 'This is no address that can be read'],
  ['http://example.org/list.md', 'without encryption'],
  ['https://me:word@example.org/list.md', 'a user name or a password'],
  ['github:nobody', 'Expected github:owner/name'],
])('the address "%s" is refused with a sentence', async (address, sentence) => {
  const plugin = await open();
  await fill(plugin, 'Address of the list', address);
  expect(complaint('Address of the list')).toContain(sentence);
  expect(await saved(plugin)).toBeNull();
});

test('a good address is kept beside the folder', async () => {
  const plugin = await open();
  await fill(plugin, 'Address of the list', ' github:someone/list ');
  expect(await saved(plugin)).toEqual({ folder: 'Paper Club', source: 'github:someone/list' });
});

test('lists are added and removed, and two in one folder are refused', async () => {
  const plugin = await open();
  expect(dialog().textContent).toContain('Add another list');
  dialog().querySelector<HTMLElement>('[aria-label="Add a reading list"]')!.click();
  await until(() => dialog().textContent?.includes('List 2') === true, 'the list');
  expect(row('List 2').textContent).toContain('No address yet');
  row('List 2').click();
  await fill(plugin, 'Folder of the list', 'paper club');
  expect(complaint('Folder of the list')).toContain('Another list has this folder already');
  await fill(plugin, 'Address of the list', 'codeberg:someone/list');
  const otherLists = [{ source: 'codeberg:someone/list', folder: 'Reading list 2' }];
  expect(await saved(plugin)).toEqual({ folder: 'Paper Club', otherLists });
  plugin.host.settings.close();
  plugin.host.settings.openTab('paper-club');
  row('List 2').querySelector<HTMLElement>('[aria-label="Delete"]')!.click();
  await until(() => dialog().textContent?.includes('List 2') === false, 'the list to go');
  expect(await saved(plugin)).toEqual({ folder: 'Paper Club' });
});

test('the token is chosen by its name, and only the name is saved', async () => {
  const plugin = await startPlugin();
  plugin.app.secretStorage.setSecret('github-token', 'ghp_secret');
  plugin.host.settings.openTab('paper-club');
  const choice = row('GitHub token').querySelector('select')!;
  choice.value = 'github-token';
  choice.dispatchEvent(new Event('change'));
  await plugin.host.settled();
  expect(await saved(plugin)).toEqual({ folder: 'Paper Club', token: 'github-token' });
});

test('settings that arrive from another device count at once', async () => {
  const { plugin, host, disk } = await startPlugin();
  await disk.writeFromOutside(dataPath, JSON.stringify({ folder: 'Elsewhere' }));
  await host.notice();
  expect(plugin.settings.lists[0].folder).toBe('Elsewhere');
});
