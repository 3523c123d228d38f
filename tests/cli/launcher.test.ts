/** The launcher is the first thing that runs on a machine: nothing of its own may reach standard output. */
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { fill, removeTemporaryFolders, temporaryFolder } from './temporary-folder';

afterEach(removeTemporaryFolders);

const launcher = fs.readFileSync(join(__dirname, '../../bin/paper-club.mjs'));
const program = (word: string): string =>
  `exports.runHere = async (words, root) => { process.stdout.write(JSON.stringify({ word: '${word}', words, root })); process.exitCode = 3; };`;
const builder = (name: string, file: string): string =>
  `import { mkdirSync, writeFileSync } from 'node:fs';
   export async function ${name}() {
     mkdirSync(new URL('${file}/..', import.meta.url), { recursive: true });
     writeFileSync(new URL('${file}', import.meta.url), ${JSON.stringify(program('built'))});
   }`;

function launch(root: string, words: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(root, 'bin/paper-club.mjs'), ...words],
    {
      encoding: 'utf8',
    },
  );
  return { stdout, stderr, status };
}

function clone(): string {
  const root = temporaryFolder();
  fill(root, {
    'bin/paper-club.mjs': launcher,
    'src/cli/main.ts': '',
    'scripts/install.mjs': `export function ensureInstalled() { process.stderr.write('installed\\n'); }`,
    'scripts/build-cli.mjs': builder('buildCli', '../dist/cli.cjs'),
    'esbuild.config.mjs': builder('buildPlugin', './main.js'),
  });
  return root;
}

test('an installed package runs at once, with its words and its exit code', () => {
  const root = temporaryFolder();
  fill(root, { 'bin/paper-club.mjs': launcher, 'dist/cli.cjs': program('shipped') });
  const { stdout, stderr, status } = launch(root, ['import', '--json']);
  expect(JSON.parse(stdout)).toEqual({ word: 'shipped', words: ['import', '--json'], root: `${root}/` });
  expect({ stderr, status }).toEqual({ stderr: '', status: 3 });
});

test('a clone installs and builds first, and says so on standard error alone', () => {
  const root = clone();
  const { stdout, stderr } = launch(root, ['start', '--json']);
  expect(JSON.parse(stdout)).toMatchObject({ word: 'built' });
  expect(stderr).toBe('installed\nBuilding Paper Club…\n');
  expect(fs.existsSync(join(root, 'main.js'))).toBe(true);
});

test('the second run builds nothing; a newer source builds again', () => {
  const root = clone();
  launch(root, ['start']);
  expect(launch(root, ['start']).stderr).toBe('');
  const later = new Date(Date.now() + 5000);
  fs.utimesSync(join(root, 'src/cli/main.ts'), later, later);
  expect(launch(root, ['start']).stderr).toContain('Building');
});

test('only what needs the plugin builds it', () => {
  const root = clone();
  launch(root, ['check']);
  expect(fs.existsSync(join(root, 'main.js'))).toBe(false);
});

test('a build that fails is one sentence and exit 1', () => {
  const root = clone();
  fill(root, {
    'scripts/build-cli.mjs': `export async function buildCli() { throw new Error('no space'); }`,
  });
  expect(launch(root, ['start'])).toEqual({
    stdout: '',
    stderr: 'installed\nBuilding Paper Club…\nPaper Club could not start: no space\n',
    status: 1,
  });
});
