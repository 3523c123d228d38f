// The command line is where a list on the network is tried first: it must import from one, dry runs too, and say in a
// sentence when it cannot.
import * as fs from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli/main';
import { answer } from '../network/faults';
import { revisionOf } from '../network/list-revision';
import { RecordedForge } from '../network/recorded-forge';
import { fakeTerminal } from './fake-terminal';
import { filesIn, removeTemporaryFolders, temporaryFolder } from './temporary-folder';

let forge: RecordedForge;
const packageRoot = join(__dirname, '../..');

beforeAll(async () => {
  forge = await RecordedForge.start();
});
beforeEach(() => {
  forge.reset();
});
afterEach(removeTemporaryFolders);
afterAll(() => forge.stop());

async function start(...words: readonly string[]) {
  const cwd = temporaryFolder();
  fs.mkdirSync(join(cwd, 'vault'));
  const terminal = fakeTerminal(cwd, packageRoot);
  const from = `github:${forge.site()}/owner/name`;
  const code = await run(['import', '--vault', 'vault', '--from', from, ...words], terminal);
  return { code, said: terminal.said, files: filesIn(join(cwd, 'vault')) };
}

test('a repository is imported like a folder, under its own name', async () => {
  forge.push('owner/name', revisionOf('sections'));
  const { code, said, files } = await start();
  expect([code, said.error]).toEqual([0, '']);
  expect(said.out).toContain(`(from github:${forge.site()}/owner/name)`);
  expect(files.filter(path => path.includes('Papers/')).length).toBeGreaterThan(20);
});

test('a dry run asks the same and writes nothing', async () => {
  forge.push('owner/name', revisionOf('folders'));
  const { code, said, files } = await start('--dry-run', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(said.out)).toMatchObject({ dryRun: true, problems: [] });
  expect(files).toEqual([]);
});

test('a refusal is one sentence, and nothing is written', async () => {
  forge.push('owner/name', revisionOf('folders'));
  forge.plant(/commits/, answer(404));
  const { code, said, files } = await start();
  expect(code).toBe(1);
  expect(said.error).toMatch(/There is no public repository owner\/name on 127\.0\.0\.1:\d+\./);
  expect(said.error.trim().split('\n')).toHaveLength(1);
  expect(files).toEqual([]);
});

test("GitHub's token is sent to no other server", async () => {
  const before = process.env.GITHUB_TOKEN;
  process.env.GITHUB_TOKEN = 'secret';
  try {
    forge.push('owner/name', revisionOf('folders'));
    await start('--dry-run');
  } finally {
    if (before === undefined) delete process.env.GITHUB_TOKEN;
    else process.env.GITHUB_TOKEN = before;
  }
  expect(forge.heard.length).toBeGreaterThan(10);
  expect(forge.heard.filter(({ headers }) => headers.authorization !== undefined)).toEqual([]);
});
