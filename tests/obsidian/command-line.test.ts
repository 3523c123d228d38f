/**
 * @jest-environment ./tests/obsidian/page-environment.cjs
 *
 * Scripts drive the app through its own command line: the answers are the terminal program's, and the words of a
 * script are no more trusted than a link's.
 */
import { readList } from '../../src/actions/read-list';
import { fakeList } from './fake-list';
import type { StartedPlugin } from './started-plugin';
import { closeVaults, startPlugin } from './started-plugin';

jest.mock('../../src/actions/read-list', () => ({ readList: jest.fn() }));

const reading = jest.mocked(readList);

beforeEach(() => {
  reading.mockResolvedValue({ kind: 'list', list: fakeList(2) });
});
afterEach(closeVaults);

async function runJson(
  { commandLine }: StartedPlugin,
  command: string,
  params: Record<string, string> = {},
): Promise<unknown> {
  return JSON.parse(await commandLine(command, { ...params, format: 'json' }));
}

test('a dry run answers with the whole object and writes nothing', async () => {
  const plugin = await startPlugin();
  const answer = await runJson(plugin, 'paper-club:import', { 'dry-run': 'true' });
  expect(Object.keys(answer as object)).toEqual([
    'vault',
    'source',
    'dryRun',
    'created',
    'updated',
    'unchanged',
    'kept',
    'problems',
    'papers',
  ]);
  expect(answer).toMatchObject({
    vault: 'Test vault',
    source: 'bundled',
    dryRun: true,
    updated: [],
    unchanged: 0,
  });
  expect(answer).toHaveProperty('papers.0.path', 'Paper Club/Papers/Paper 1.md');
  expect(plugin.disk.log.filter(line => !line.startsWith('read'))).toEqual([]);
});

test('an import answers what it wrote, a second one that nothing changed, and undo takes it back', async () => {
  const plugin = await startPlugin();
  const first = await runJson(plugin, 'paper-club:import');
  expect(first).toHaveProperty('created', expect.arrayContaining(['Paper Club/Reading list.md']));
  expect(await runJson(plugin, 'paper-club:import')).toMatchObject({
    created: [],
    updated: [],
    unchanged: 4,
  });
  expect(await plugin.commandLine('paper-club:import')).toContain(
    '0 created, 0 updated, 4 unchanged, 0 kept',
  );
  expect(await plugin.commandLine('paper-club:undo')).toBe('0 restored, 4 removed');
  expect(await plugin.commandLine('paper-club:undo')).toBe('There is no import to undo.');
});

test('two imports at the same moment run one after the other, and nothing is made twice', async () => {
  const plugin = await startPlugin();
  const answers = await Promise.all([
    runJson(plugin, 'paper-club:import'),
    runJson(plugin, 'paper-club:import'),
  ]);
  expect(answers[0]).toHaveProperty('created.length', 4);
  expect(answers[1]).toMatchObject({ created: [], unchanged: 4 });
});

test.each(['../../secrets.md', 'https://example.org/list', '.obsidian/app.json', 'Not/there.md'])(
  'the source %s is answered with a sentence, and nothing is read or written',
  async from => {
    const plugin = await startPlugin();
    reading.mockClear();
    plugin.disk.log.length = 0;
    const answer = await runJson(plugin, 'paper-club:import', { from });
    expect(answer).toMatchObject({
      source: from,
      created: [],
      problems: [{ message: expect.stringContaining(from) }],
    });
    expect(reading).not.toHaveBeenCalled();
    expect(plugin.disk.log).toEqual([]);
  },
);

test('the bare command says what there is', async () => {
  const help = await (await startPlugin()).commandLine('paper-club');
  for (const command of ['paper-club:import', 'paper-club:pull', 'paper-club:undo'])
    expect(help).toContain(command);
});
