/** @jest-environment ./tests/obsidian/page-environment.cjs */

/** A plugin is files in the vault: its code, its sheet and its data, which others may change. */
import { manifest } from '../plugin-manifest';
import { setPlatform } from '../stand-in/interface/platform';
import { Plugin } from '../stand-in/interface/plugin';
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

describe('data', () => {
  test('is null at first, and lies in data.json in the folder of the plugin', async () => {
    const plugin = await start(() => undefined);
    expect(await plugin.loadData()).toBeNull();
    await plugin.saveData({ folder: 'Papers' });
    expect(await page.vault.adapter.read('.obsidian/plugins/paper-club/data.json')).toBe(
      '{\n  "folder": "Papers"\n}',
    );
    expect(await plugin.loadData()).toEqual({ folder: 'Papers' });
  });

  test('that is no JSON keeps a plugin from starting, and nothing of it stays', async () => {
    const broken = { '.obsidian/plugins/paper-club/data.json': '{,}' };
    const load = async (self: Plugin): Promise<unknown> => {
      self.addRibbonIcon('library', 'Import', () => undefined);
      return self.loadData();
    };
    await expect(start(load, broken)).rejects.toThrow(SyntaxError);
    expect([page.plugins.find('paper-club'), document.querySelector('.side-dock-ribbon-action')]).toEqual([
      undefined,
      null,
    ]);
  });

  test('changed from outside is told, and changed by the plugin is not', async () => {
    page = await startPlugins();
    let told = 0;
    class Told extends Plugin {
      onExternalSettingsChange(): void {
        told += 1;
      }
    }
    const plugin = await page.plugins.enableClass(Told, manifest);
    await plugin.saveData({ folder: 'Papers' });
    await page.plugins.notice();
    expect(told).toBe(0);
    await page.vault.adapter.write('.obsidian/plugins/paper-club/data.json', '{}');
    await page.plugins.notice();
    await page.plugins.notice();
    expect(told).toBe(1);
  });
});

describe('a plugin in the vault', () => {
  const code = `const { Plugin } = require('obsidian');
    exports.default = class extends Plugin {
      async onload() { await null; this.app.told.push('on ' + this.manifest.dir); }
      onunload() { this.app.told.push('off'); }
      onUserEnable() { this.app.told.push('by hand'); }
    };`;
  const folder = '.obsidian/plugins/paper-club';
  const files = {
    [`${folder}/manifest.json`]: JSON.stringify(manifest),
    [`${folder}/main.js`]: code,
    [`${folder}/styles.css`]: '.paper-club {}',
  };
  let told: string[];

  beforeEach(async () => {
    page = await startPlugins(files);
    told = [];
    Object.assign(page.app, { told });
  });

  const sheets = (): string[] => document.head.findAll('style').map(el => el.getText());

  test('is started, started over and stopped, with its sheet', async () => {
    await page.plugins.enable('paper-club');
    expect([told, sheets()]).toEqual([[`on ${folder}`], ['.paper-club {}']]);
    await page.plugins.reload('paper-club');
    await stop();
    expect([told.slice(1), sheets()]).toEqual([['off', `on ${folder}`, 'off'], []]);
  });

  test('switched on by a person is told so, and comes back with the vault', async () => {
    await page.plugins.enableByUser('paper-club');
    await page.plugins.disableAll();
    await page.plugins.enableSaved();
    expect(told).toEqual([`on ${folder}`, 'by hand', 'off', `on ${folder}`]);
    await page.plugins.disableByUser('paper-club');
    expect(await page.vault.adapter.read('.obsidian/community-plugins.json')).toBe('[]');
  });

  test.each([
    ['in a folder of another name', { id: 'other' }, 'holds the plugin "other"'],
    ['for a later app', { minAppVersion: '99.0.0' }, 'needs Obsidian 99.0.0'],
  ])('%s does not start', async (_why, change, message) => {
    await page.vault.adapter.write(`${folder}/manifest.json`, JSON.stringify({ ...manifest, ...change }));
    await expect(page.plugins.enable('paper-club')).rejects.toThrow(message);
  });

  test('for desktops does not start on a phone', async () => {
    setPlatform({ isPhone: true });
    await page.vault.adapter.write(
      `${folder}/manifest.json`,
      JSON.stringify({ ...manifest, isDesktopOnly: true }),
    );
    await expect(page.plugins.enable('paper-club')).rejects.toThrow('desktops only');
  });

  test('that exports no class does not start', async () => {
    await page.vault.adapter.write(`${folder}/main.js`, 'exports.nothing = 1;');
    await expect(page.plugins.enable('paper-club')).rejects.toThrow('exports no class');
  });
});
