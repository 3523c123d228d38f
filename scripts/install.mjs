import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository, so that every script works from any folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const oldestNode = 20;

/** Makes a fresh clone ready to build: installs what a lockfile pins, unless it is there already. */
export function ensureInstalled(directory = root) {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < oldestNode) {
    fail(
      `Paper Club needs Node ${oldestNode} or newer and found ${process.versions.node}: install one from nodejs.org.`,
    );
  }
  if (isInstalled(directory)) return;
  process.stderr.write(
    `Installing what ${relative(root, join(directory, 'package-lock.json'))} pins (npm ci)…\n`,
  );
  const { status, error } = runNpm(['ci', '--loglevel=error', '--include=dev'], directory);
  if (error !== undefined)
    fail(`npm could not be started (${error.message}): Paper Club needs the npm that comes with Node.`);
  if (status !== 0)
    fail(`npm ci failed (exit code ${status}): its reason is above. Check the network and run this again.`);
}

/** npm keeps its own record of what it installed; that record agreeing with the lockfile is the only proof worth having. */
export function isInstalled(directory) {
  const installed = packagesOf(join(directory, 'node_modules', '.package-lock.json'));
  if (installed === null) return false;
  const wanted = packagesOf(join(directory, 'package-lock.json')) ?? {};
  return Object.entries(wanted).every(
    ([place, { version, optional, devOptional }]) =>
      place === '' ||
      installed[place]?.version === version ||
      // Packages for other systems are in the lockfile and rightly not on this machine.
      (installed[place] === undefined && (optional === true || devOptional === true)),
  );
}

/** A half-written record counts as none: installing again mends it. */
function packagesOf(file) {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

function runNpm(argv, cwd) {
  // Standard output belongs to the program that was asked for, so npm speaks on standard error.
  const options = { cwd, stdio: ['ignore', 2, 2] };
  const npm = process.env.npm_execpath;
  return npm !== undefined && basename(npm).startsWith('npm-cli')
    ? spawnSync(process.execPath, [npm, ...argv], options)
    : spawnSync('npm', argv, { ...options, shell: process.platform === 'win32' });
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
