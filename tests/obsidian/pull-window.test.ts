/**
 * @jest-environment ./tests/obsidian/page-environment.cjs
 *
 * The whole way of a member through pulling new papers in the app, over a GitHub with two commits: what is new is seen
 * before anything is written, taken whole or in parts, and taken back. What counts is what is on the disk at each step.
 */
import { filesOf, revisionOf } from '../network/list-revision';
import { button, dialog, press, says, until } from './page';
import { groupList, plantFault, playGithub } from './played-github';
import { pressKey } from './press-key';
import type { StartedPlugin } from './started-plugin';
import { closeVaults, dataPath, startPlugin } from './started-plugin';

afterEach(closeVaults);

const pulledPath = 'Paper Club/.paper-club/pulled.json';

function written({ disk }: StartedPlugin): readonly string[] {
  return disk.log.filter(line => !line.startsWith('read ') && !line.includes('.paper-club'));
}

function notes(plugin: StartedPlugin): readonly string[] {
  return plugin.app.vault.getMarkdownFiles().map(({ path }) => path);
}

function boxes(): readonly HTMLInputElement[] {
  return [...dialog().querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
}

function boxOf(words: string): HTMLInputElement {
  const found = boxes().find(each => each.closest('label')?.textContent?.includes(words));
  if (!found) throw new Error(`No box says "${words}" in: ${dialog().textContent}`);
  return found;
}

async function startAt(list: 'folders' | 'folders-later', saved?: unknown): Promise<StartedPlugin> {
  const plugin = await startPlugin({}, saved);
  playGithub(plugin.host.network, revisionOf(list));
  return plugin;
}

/** A vault that has taken the list as it was at first. */
async function startPulled(): Promise<StartedPlugin> {
  const plugin = await startAt('folders');
  plugin.command('pull-new-papers');
  await says('What the import would do');
  press('Take all');
  await says('Import finished');
  press('Close');
  plugin.disk.log.length = 0;
  plugin.host.network.requests.length = 0;
  return plugin;
}

async function seeNews(plugin: StartedPlugin): Promise<void> {
  playGithub(plugin.host.network, revisionOf('folders-later'));
  plugin.command('pull-new-papers');
  await says('What’s new');
}

test('a list that is new to the vault shows the ordinary preview, and nothing is written before', async () => {
  const plugin = await startAt('folders');
  plugin.command('pull-new-papers');
  await says('What the import would do');
  expect(written(plugin)).toEqual([]);
  expect(dialog().textContent).toContain('New notes');
  press('Take all');
  await says('Import finished');
  expect(notes(plugin)).toContain('Paper Club/Reading list.md');
  expect(await plugin.text(pulledPath)).toContain('"isTaken":true');
});

test('an unchanged list costs one request without a body, and nothing is new', async () => {
  const plugin = await startPulled();
  plugin.command('pull-new-papers');
  await says('Nothing new');
  expect(plugin.host.network.requests).toHaveLength(1);
  expect(written(plugin)).toEqual([]);
  expect([...dialog().querySelectorAll('button')].map(each => each.textContent)).not.toContain('Take all');
});

test('each news is a sentence with a ticked box and its difference, and all of them are taken', async () => {
  const plugin = await startPulled();
  await seeNews(plugin);
  expect(written(plugin)).toEqual([]);
  expect(boxes().length).toBeGreaterThan(3);
  expect(boxes().every(each => each.checked)).toBe(true);
  expect(dialog().textContent).toMatch(/“[^”]+” is new/);
  const before = notes(plugin).length;
  press('Take all');
  await says('Import finished');
  expect(notes(plugin).length).toBeGreaterThan(before);
  press('Close');
  plugin.command('pull-new-papers');
  await says('Nothing new');
});

test('what is not taken is left out, and offered again the next time', async () => {
  const plugin = await startPulled();
  await seeNews(plugin);
  const sentence = /“[^”]+” is new[^.]*\./.exec(dialog().textContent ?? '')!;
  boxOf('All new papers').click();
  await until(() => boxes().every(each => !each.checked), 'every box to be empty');
  expect(button('Take chosen').disabled).toBe(true);
  boxOf(sentence[0]).click();
  await until(() => !button('Take chosen').disabled, 'something to be chosen');
  const before = notes(plugin).length;
  press('Take chosen');
  await says('Import finished');
  expect(notes(plugin).filter(path => path.includes('/Papers/')).length).toBeGreaterThan(0);
  expect(notes(plugin).length).toBeGreaterThan(before);
  expect(await plugin.text(pulledPath)).toContain('"isTaken":false');
  press('Close');
  plugin.host.network.requests.length = 0;
  plugin.command('pull-new-papers');
  await says('What’s new');
  expect(dialog().textContent).not.toContain(sentence[0]);
  // What was left is known already, so it is asked for nowhere.
  const asked = plugin.host.network.requests.map(({ url }) => new URL(url).host);
  expect(asked).not.toContain('raw.githubusercontent.com');
});

test('what a member wrote stays, and undo takes the pull back, so that it is news again', async () => {
  const plugin = await startPulled();
  const path = notes(plugin).find(each => each.includes('Few-Shot'))!;
  const words = `${await plugin.text(path)}\nmine\n`;
  await plugin.app.vault.process(plugin.app.vault.getFileByPath(path)!, () => words);
  const before = notes(plugin);
  await seeNews(plugin);
  press('Take all');
  await says('Import finished');
  expect(await plugin.text(path)).toContain('\nmine\n');
  press('Undo import');
  await says(`Take back the import of github:${groupList}?`);
  press('Undo import');
  await says('was taken back');
  expect(await plugin.text(path)).toBe(words);
  expect([...notes(plugin)].sort()).toEqual([...before].sort());
  press('Close');
  plugin.command('pull-new-papers');
  await says('What’s new');
});

test('stopping half-way leaves whole notes, and the next pull finishes', async () => {
  const plugin = await startPulled();
  await seeNews(plugin);
  let writes = 0;
  plugin.disk.beforeWrite = path => {
    if (path.endsWith('.md') && ++writes === 3) press('Stop');
  };
  press('Take all');
  await says('Import stopped');
  expect(await plugin.text(pulledPath)).toContain('"isTaken":false');
  plugin.disk.beforeWrite = () => undefined;
  press('Close');
  plugin.command('pull-new-papers');
  await says('What’s new');
  press('Take all');
  await says('Import finished');
  press('Close');
  plugin.command('pull-new-papers');
  await says('Nothing new');
});

test('most of a list that is gone at once is not marked as removed unless somebody says so', async () => {
  const plugin = await startPulled();
  const readme = '# Modern LLM Study Group Resources\n\n- [A paper](https://arxiv.org/abs/2401.00001)\n';
  playGithub(plugin.host.network, filesOf({ 'README.md': readme }));
  plugin.command('pull-new-papers');
  await says('most of the list, are gone from it');
  expect(boxOf('as removed').checked).toBe(false);
  expect(boxOf('is new').checked).toBe(true);
  press('Take chosen');
  await says('Import finished');
  expect(await plugin.text('Paper Club/Reading list.md')).not.toContain('No longer on the list');
});

const limit = {
  status: 403,
  headers: { 'X-RateLimit-Remaining': '0' },
  body: '{"message":"API rate limit"}',
};

test.each([
  ['no network', new Error('net::ERR_INTERNET_DISCONNECTED'), 'there is no network'],
  ['a name that is not known', new Error('net::ERR_NAME_NOT_RESOLVED'), 'could not be looked up'],
  ['a repository that is not there', { status: 404, body: '{}' }, 'There is no public repository'],
  ['a refusal', { status: 403, body: '{"message":"Forbidden"}' }, 'does not allow this to be read'],
  ['a limit', { ...limit, headers: { 'Retry-After': '120' } }, 'answers again in 2 minutes'],
  ['a limit without an end', { ...limit, headers: {}, status: 403 }, 'was asked too often'],
  ['a web page', { body: '<!doctype html><title>Sign in</title>' }, 'A web page came in place of an answer'],
  ['304 unasked', { status: 304, body: '' }, 'nothing has changed (304)'],
  ['too much', { body: 'x'.repeat(600_000) }, 'sent more than a list can hold'],
] as const)('%s ends in a sentence, and trying again goes on', async (_what, fault, sentence) => {
  const plugin = await startAt('folders');
  // What is waited for between two questions passes at once.
  const wait = window.setTimeout;
  const hurry = jest.spyOn(window, 'setTimeout');
  const passing = (run: () => void, time = 0): number => wait(run, time >= 1000 && time < 60_000 ? 0 : time);
  hurry.mockImplementation(passing as unknown as typeof setTimeout);
  plantFault(plugin.host.network, fault);
  plugin.command('pull-new-papers');
  await says(sentence);
  hurry.mockRestore();
  expect(dialog().querySelector('h2')?.textContent).toBe('The list could not be read');
  expect(written(plugin)).toEqual([]);
  playGithub(plugin.host.network, revisionOf('folders'));
  press('Try again');
  await says('What the import would do');
});

test('a slow server is waited for, and closing the window ends that', async () => {
  const plugin = await startAt('folders');
  let answer = (): void => undefined;
  plantFault(plugin.host.network, { wait: new Promise<void>(resolve => (answer = resolve)), body: '' });
  plugin.command('pull-new-papers');
  await says(`Asking github:${groupList}`);
  await until(() => plugin.host.network.requests.length === 1, 'the question');
  pressKey('Escape');
  expect(document.querySelector('.modal')).toBeNull();
  answer();
  await plugin.host.settled();
  expect([document.querySelector('.modal'), written(plugin)]).toEqual([null, []]);
});

test('several lists are asked in turn, one that fails stops no other, and each goes into its folder', async () => {
  const second = { source: 'github:someone/list', folder: 'Second' };
  const third = { source: 'nowhere', folder: 'Third' };
  const plugin = await startAt('folders', { folder: 'First', otherLists: [second, third] });
  const files = filesOf({ 'README.md': '# Two\n\n- [Other paper](https://arxiv.org/abs/2401.00009)\n' });
  playGithub(plugin.host.network, files, 'someone/list');
  plugin.command('pull-new-papers');
  await says('This is no address that can be read');
  expect([...dialog().querySelectorAll('h3')].map(each => each.textContent)).toEqual(
    expect.arrayContaining([`github:${groupList}`, 'github:someone/list', 'nowhere']),
  );
  boxOf(`Import github:${groupList}`).click();
  await until(() => !boxOf(`Import github:${groupList}`).checked, 'the first list to be left out');
  press('Take chosen');
  await says('Import finished');
  expect(notes(plugin).every(path => path.startsWith('Second/'))).toBe(true);
  press('Undo import');
  await says('Take back the import of github:someone/list?');
});

test('a token is sent to api.github.com alone and stands in no file of the vault', async () => {
  const plugin = await startAt('folders', { folder: 'Paper Club', token: 'github-token' });
  plugin.app.secretStorage.setSecret('github-token', 'ghp_secret');
  plugin.command('pull-new-papers');
  await says('What the import would do');
  for (const { url, headers } of plugin.host.network.requests) {
    const isApi = new URL(url).host === 'api.github.com';
    expect(headers?.['authorization']).toBe(isApi ? 'Bearer ghp_secret' : undefined);
  }
  press('Take all');
  await says('Import finished');
  expect(await plugin.text(dataPath)).not.toContain('ghp_secret');
  expect(JSON.stringify(await plugin.disk.texts())).not.toContain('ghp_secret');
});

test('the window of the import offers the group’s list on the web', async () => {
  const plugin = await startAt('folders');
  plugin.command('import-reading-list');
  dialog().querySelectorAll<HTMLInputElement>('input[type=radio]')[1]!.click();
  await until(() => dialog().querySelectorAll<HTMLInputElement>('input')[1]!.checked, 'the choice');
  press('Show what would change');
  await says('What the import would do');
  press('Import');
  await says('Import finished');
  expect(notes(plugin)).toContain('Paper Club/Reading list.md');
});
