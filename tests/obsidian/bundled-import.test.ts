/**
 * @jest-environment ./tests/obsidian/page-environment.cjs
 *
 * The first thing a member does: the list that ships with the plugin, imported in the app with everything real but
 * the app itself.
 */
import { parse } from 'yaml';
import { checkVault } from '../../src/actions/check-vault';
import { dialog, press, says } from './page';
import { startPlugin } from './started-plugin';

async function json(text: string | Promise<string> | undefined): Promise<unknown> {
  return JSON.parse((await text) ?? 'null');
}

test('the bundled list becomes notes with nothing to mend, a second import writes nothing, and undo leaves no note', async () => {
  const mine = { 'Mine.md': 'mine' };
  const plugin = await startPlugin(mine);
  const ask = plugin.registered.commandLine;
  plugin.command('import-reading-list');
  press('Show what would change');
  await says('What the import would do');
  press('Import');
  await says('Import finished');
  expect(dialog().textContent).toContain('to look at');
  press('Close');
  const decoder = new TextDecoder();
  const texts = [...plugin.disk.files].map(([path, bytes]) => ({ path, text: decoder.decode(bytes) }));
  expect(checkVault({ paths: texts.map(({ path }) => path), texts }, text => parse(text) as unknown)).toEqual(
    [],
  );
  plugin.look();
  expect(await json(ask.get('paper-club:import')?.({ format: 'json' }))).toMatchObject({
    created: [],
    updated: [],
  });
  await ask.get('paper-club:undo')?.({});
  expect([...plugin.disk.files.keys()]).toEqual(Object.keys(mine));
});
