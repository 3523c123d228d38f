/**
 * @jest-environment ./tests/obsidian/page-environment.cjs
 *
 * The first thing a member does: the list that ships with the plugin, imported in the app with everything real but
 * the app itself.
 */
import { parse } from 'yaml';
import { checkVault } from '../../src/actions/check-vault';
import { dialog, press, says } from './page';
import { closeVaults, startPlugin } from './started-plugin';

afterEach(closeVaults);

test('the bundled list becomes notes with nothing to mend, a second import writes nothing, and undo leaves no note', async () => {
  const mine = { 'Mine.md': 'mine' };
  const { command, commandLine, disk, app, host } = await startPlugin(mine);
  command('import-reading-list');
  press('Show what would change');
  await says('What the import would do');
  press('Import');
  await says('Import finished');
  expect(dialog().textContent).toContain('to look at');
  press('Close');
  expect(app.vault.getMarkdownFiles().length).toBeGreaterThan(40);
  const texts = Object.entries(await disk.texts()).map(([path, text]) => ({ path, text }));
  expect(checkVault({ paths: texts.map(({ path }) => path), texts }, text => parse(text) as unknown)).toEqual(
    [],
  );
  await host.settled();
  expect(JSON.parse(await commandLine('paper-club:import', { format: 'json' }))).toMatchObject({
    created: [],
    updated: [],
  });
  await commandLine('paper-club:undo');
  expect(await disk.texts()).toEqual(mine);
}, 60_000);
