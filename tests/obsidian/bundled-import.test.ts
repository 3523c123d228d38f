/**
 * @jest-environment ./tests/obsidian/page-environment.cjs
 *
 * The first thing a member does: the list that ships with the plugin, imported in the app with everything real but
 * the app itself.
 */
import { parse } from 'yaml';
import { checkVault } from '../../src/actions/check-vault';
import { dialog, press, says, until } from './page';
import type { Disk } from './stand-in/vault/disk';
import { closeVaults, startPlugin } from './started-plugin';

afterEach(closeVaults);

/** All but what the app keeps for itself. */
async function textsOfMembers(disk: Disk): Promise<Record<string, string>> {
  const texts = Object.entries(await disk.texts());
  return Object.fromEntries(texts.filter(([path]) => !path.startsWith('.obsidian/')));
}

test('the bundled list becomes notes with nothing to mend, a second import writes nothing, and undo leaves no note', async () => {
  const mine = { 'Mine.md': 'mine' };
  const { command, commandLine, disk, app, host } = await startPlugin(mine);
  command('import-reading-list');
  press('Show what would change');
  await says('What the import would do');
  press('Import');
  await says('Import finished');
  expect(dialog().textContent).toContain('to look at');
  expect(app.vault.getMarkdownFiles().length).toBeGreaterThan(40);
  const texts = Object.entries(await disk.texts()).map(([path, text]) => ({ path, text }));
  expect(checkVault({ paths: texts.map(({ path }) => path), texts }, text => parse(text) as unknown)).toEqual(
    [],
  );
  press('Open reading list');
  await until(() => app.workspace.getActiveFile() !== null, 'the list to open');
  await host.settled();
  expect(app.workspace.getActiveFile()?.path).toBe('Paper Club/Reading list.md');
  expect(JSON.parse(await commandLine('paper-club:import', { format: 'json' }))).toMatchObject({
    created: [],
    updated: [],
  });
  await commandLine('paper-club:undo');
  expect(await textsOfMembers(disk)).toEqual(mine);
}, 60_000);
