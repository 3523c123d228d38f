/**
 * @jest-environment ./tests/obsidian/page-environment.cjs
 *
 * A script that pulls has nobody to look at the news: it takes what is plain, leaves what is doubtful, and says both.
 */
import { filesOf, revisionOf } from '../network/list-revision';
import { groupList, plantFault, playGithub } from './played-github';
import type { StartedPlugin } from './started-plugin';
import { closeVaults, startPlugin } from './started-plugin';

afterEach(closeVaults);

async function pull(
  { commandLine }: StartedPlugin,
  params: Record<string, string> = {},
): Promise<{ readonly lists: readonly Readonly<Record<string, unknown>>[] }> {
  return JSON.parse(await commandLine('paper-club:pull', { ...params, format: 'json' }));
}

const notes = (plugin: StartedPlugin): number => plugin.app.vault.getMarkdownFiles().length;

test('a dry run says what is new and writes nothing; a pull takes it; a second one has nothing to do', async () => {
  const plugin = await startPlugin();
  playGithub(plugin.host.network, revisionOf('folders'));
  expect((await pull(plugin, { 'dry-run': 'true' })).lists[0]).toMatchObject({
    source: `github:${groupList}`,
    folder: 'Paper Club',
    dryRun: true,
    created: expect.arrayContaining(['Paper Club/Reading list.md']),
  });
  expect(await plugin.disk.texts()).not.toHaveProperty('Paper Club/Reading list.md');
  await pull(plugin);
  expect(await plugin.text('Paper Club/Reading list.md')).toContain('list_id');
  expect((await pull(plugin)).lists[0]).toMatchObject({ created: [], updated: [], problems: [] });
  playGithub(plugin.host.network, revisionOf('folders-later'));
  const before = notes(plugin);
  expect(await plugin.commandLine('paper-club:pull')).toMatch(/“[^”]+” is new/);
  expect(notes(plugin)).toBeGreaterThan(before);
});

test('removals of most of a list are left out, with the sentence that says so', async () => {
  const plugin = await startPlugin();
  playGithub(plugin.host.network, revisionOf('folders'));
  await pull(plugin);
  const readme = '# Modern LLM Study Group Resources\n\n- [A paper](https://arxiv.org/abs/2401.00001)\n';
  playGithub(plugin.host.network, filesOf({ 'README.md': readme }));
  for (const params of [{ 'dry-run': 'true' }, {}]) {
    expect((await pull(plugin, params)).lists[0]).toMatchObject({
      problems: expect.arrayContaining([
        expect.objectContaining({ message: expect.stringContaining('most of the list') }),
      ]),
    });
  }
  expect(await plugin.text('Paper Club/Reading list.md')).not.toContain('No longer on the list');
});

test('each list answers for itself', async () => {
  const otherLists = [{ source: 'not an address', folder: 'Two' }];
  const plugin = await startPlugin({}, { folder: 'One', otherLists });
  plantFault(plugin.host.network, new Error('net::ERR_INTERNET_DISCONNECTED'));
  const { lists } = await pull(plugin);
  expect(lists.map(({ folder }) => folder)).toEqual(['One', 'Two']);
  expect(lists[0]).toHaveProperty('problems.0.message', expect.stringContaining('there is no network'));
  expect(lists[1]).toHaveProperty('problems.0.message', expect.stringContaining('no address'));
});
