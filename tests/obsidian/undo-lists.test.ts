/**
 * @jest-environment ./tests/obsidian/page-environment.cjs
 *
 * Each list has its own journal: undoing must take back the list that was written last, and the window of a pull must
 * take back all that it wrote.
 */
import { filesOf } from '../network/list-revision';
import { press, says } from './page';
import { playGithub } from './played-github';
import type { StartedPlugin } from './started-plugin';
import { closeVaults, startPlugin } from './started-plugin';

afterEach(closeVaults);

const notesIn = ({ app }: StartedPlugin, folder: string): number =>
  app.vault.getMarkdownFiles().filter(({ path }) => path.startsWith(`${folder}/`)).length;

/** A vault that has just pulled two lists, with the report of it still open. */
async function startWithTwo(): Promise<StartedPlugin> {
  const otherLists = [{ source: 'github:second/list', folder: 'Second' }];
  const plugin = await startPlugin({}, { folder: 'First', source: 'github:first/list', otherLists });
  for (const [at, name] of ['first', 'second'].entries()) {
    const readme = `# The ${name} list\n\n- [Paper of it](https://arxiv.org/abs/2401.0000${at + 1})\n`;
    playGithub(plugin.host.network, filesOf({ 'README.md': readme }), `${name}/list`);
  }
  plugin.command('pull-new-papers');
  await says('What the import would do');
  press('Take all');
  await says('Import finished');
  expect([notesIn(plugin, 'First'), notesIn(plugin, 'Second')]).toEqual([2, 2]);
  return plugin;
}

test('the report of a pull takes back every list of it', async () => {
  const plugin = await startWithTwo();
  press('Undo import');
  await says('Take back the import of github:first/list and github:second/list?');
  press('Undo import');
  await says('was taken back');
  expect([notesIn(plugin, 'First'), notesIn(plugin, 'Second')]).toEqual([0, 0]);
});

test('the command takes back the list that was written last, then the one before it', async () => {
  const plugin = await startWithTwo();
  press('Close');
  plugin.command('undo-last-import');
  await says('Take back the import of github:second/list?');
  press('Undo import');
  await says('was taken back');
  expect([notesIn(plugin, 'First'), notesIn(plugin, 'Second')]).toEqual([2, 0]);
  press('Close');
  expect(await plugin.commandLine('paper-club:undo')).toContain('2 removed');
  expect([notesIn(plugin, 'First'), notesIn(plugin, 'Second')]).toEqual([0, 0]);
});
