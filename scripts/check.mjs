import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled, root } from './install.mjs';
import { runNode } from './run-node.mjs';

/** Phones parse the whole file at every start of the app. */
const largestPlugin = 216_000;

ensureInstalled();

const steps = [
  ['format', () => node('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')],
  ['types', () => node('node_modules/typescript/bin/tsc', '--noEmit')],
  ['lint', () => node('node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0')],
  ['lint as the directory does', () => node('scripts/lint-as-review.mjs')],
  ['tests', () => node('node_modules/jest/bin/jest.js')],
  ['build', () => node('esbuild.config.mjs')],
  ['size of main.js', checkSize],
  ['same bytes from a second build', checkSecondBuild],
  ['vault template', () => node('scripts/check-template.mjs')],
  ['vault made by npm start', checkMadeVault],
];

const skipped = process.argv.includes('--without-tests') ? ['tests'] : [];
const passed = steps.filter(([name]) => !skipped.includes(name)).every(([name, step]) => passes(name, step));
process.exitCode = passed ? 0 : 1;

/** One line for each step, so that a log tells at a glance where it stopped. */
function passes(name, step) {
  const start = performance.now();
  const problem = step();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(`${problem === null ? 'ok    ' : 'FAILED'}  ${name}  ${seconds} s\n`);
  if (problem !== null) process.stderr.write(`${problem}\n`);
  return problem === null;
}

/** Null when the program is content; it has told the rest itself. */
function node(program, ...argv) {
  const code = runNode(program, argv);
  return code === 0 ? null : `${program} ended with exit code ${code}.`;
}

function checkSize() {
  const { length } = readFileSync(join(root, 'main.js'));
  return length <= largestPlugin
    ? null
    : `main.js has ${length} bytes; at most ${largestPlugin} are allowed.`;
}

/** The directory builds each release again and compares; a build that differs is shown as unverified. */
function checkSecondBuild() {
  const first = digestOf('main.js');
  rmSync(join(root, 'main.js'));
  const failed = node('esbuild.config.mjs');
  if (failed !== null) return failed;
  return digestOf('main.js') === first
    ? null
    : 'Two builds of the same sources gave different bytes in main.js.';
}

function digestOf(file) {
  return createHash('sha256')
    .update(readFileSync(join(root, file)))
    .digest('hex');
}

function checkMadeVault() {
  const vault = mkdtempSync(join(tmpdir(), 'paper-club-'));
  try {
    return node('bin/paper-club.mjs', 'start', '--vault', vault) ?? node('scripts/check-template.mjs', vault);
  } finally {
    rmSync(vault, { recursive: true, force: true });
  }
}
