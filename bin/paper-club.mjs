#!/usr/bin/env node
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Runs Paper Club from a clone or from an installed package. A clone is made ready first: packages are installed
 * and the two bundles built when they are missing or older than what they are made of. Standard output belongs to
 * the program itself, so every notice goes to standard error.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const words = process.argv.slice(2);
const program = join(root, 'dist', 'cli.cjs');
const plugin = join(root, 'main.js');
const madeOf = [
  'src',
  'reading-lists',
  'scripts',
  'esbuild.config.mjs',
  'package-lock.json',
  'tsconfig.json',
];

if (Number.parseInt(process.versions.node, 10) < 20) {
  process.stderr.write(
    `Paper Club needs Node 20 or newer and found ${process.versions.node}: install one from nodejs.org.\n`,
  );
  process.exitCode = 1;
} else {
  launch().catch(error => {
    process.stderr.write(`Paper Club could not start: ${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  });
}

async function launch() {
  // An installed package brings its bundles and no sources.
  if (existsSync(join(root, 'src', 'cli', 'main.ts'))) await makeReady();
  const { runHere } = createRequire(import.meta.url)(program);
  await runHere(words, root);
}

async function makeReady() {
  const newest = Math.max(...madeOf.map(name => newestIn(join(root, name))));
  const needsPlugin = words.includes('start') || words.includes('--install-plugin');
  const stale = [program, ...(needsPlugin ? [plugin] : [])].filter(file => builtAt(file) <= newest);
  if (stale.length === 0) return;
  const { ensureInstalled } = await load('scripts/install.mjs');
  await ensureInstalled();
  process.stderr.write('Building Paper Club…\n');
  if (stale.includes(program)) await (await load('scripts/build-cli.mjs')).buildCli();
  if (stale.includes(plugin)) await (await load('esbuild.config.mjs')).buildPlugin();
  // A build that comes out the same leaves the file alone, and would be done again at every start.
  for (const file of stale) utimesSync(file, new Date(), new Date());
}

function load(path) {
  return import(pathToFileURL(join(root, path)).href);
}

function builtAt(file) {
  return existsSync(file) ? statSync(file).mtimeMs : 0;
}

/** When the newest of a file or folder was changed; a folder's own time tells of files that were taken away. */
function newestIn(path) {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const times = readdirSync(path).map(name => newestIn(join(path, name)));
  return Math.max(found.mtimeMs, ...times);
}
