/** @jest-environment ./tests/obsidian/page-environment.cjs */
// The stand-in is worth what the plugin can do over it: here it imports its bundled list, from the ribbon to the notes.
import type { PluginManifest } from 'obsidian';
import PaperClubPlugin from '../../../src/main';
import { openHost } from '../stand-in/app-host';
import type { Host } from '../stand-in/host';
import type { PluginClass } from '../stand-in/interface/plugin-code';

jest.mock('obsidian', () => jest.requireActual<object>('../module.cjs'));

const manifest: PluginManifest = {
  id: 'paper-club',
  name: 'Paper Club',
  version: '0.1.0',
  minAppVersion: '1.13.0',
  description: '',
  author: '',
};

let host: Host;

beforeEach(async () => {
  const pluginClass = PaperClubPlugin as unknown as PluginClass;
  host = await openHost({ plugins: [{ pluginClass, manifest }] });
});

afterEach(() => host.closeVault());

const button = (name: string): HTMLElement =>
  [...document.querySelectorAll<HTMLElement>('button')].find(({ textContent }) => textContent === name)!;

test('the module throws when asked for a name that it has not', () => {
  const standIn = jest.requireActual<Record<string, unknown>>('../module.cjs');
  expect(() => standIn.Vim).toThrow('The stand-in has no obsidian.Vim');
});

test('the plugin imports its list', async () => {
  document.querySelector<HTMLElement>('[aria-label="Import reading list"]')?.click();
  await host.settled();
  button('Show what would change').click();
  await until(() => button('Import') !== undefined);
  button('Import').click();
  await until(() => button('Open reading list') !== undefined);
  button('Open reading list').click();
  await host.settled();
  expect(host.app.workspace.getActiveFile()?.path).toBe('Paper Club/Reading list.md');
  expect(host.app.vault.getMarkdownFiles().length).toBeGreaterThan(40);
}, 60_000);

/** The plugin's own work is none of the host's, so it is waited for by what it shows. */
async function until(isThere: () => boolean): Promise<void> {
  for (let turn = 0; turn < 2000 && !isThere(); turn += 1)
    await new Promise(resolve => setTimeout(resolve, 10));
  expect(isThere()).toBe(true);
}
