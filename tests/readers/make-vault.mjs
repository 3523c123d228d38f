import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A vault as the terminal program makes it from the template and a list, with what the program says of it.
 * @param {string} source what `--from` takes
 */
export function makeVault(source) {
  const vault = mkdtempSync(join(tmpdir(), 'paper-club-readers-'));
  const argv = ['bin/paper-club.mjs', 'start', '--json', '--vault', vault, '--from', source];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`paper-club start ended with exit code ${status}.\n${stderr}`);
  return { vault, said: JSON.parse(stdout) };
}

/** A copy in which a test may plant a fault. */
export function copyVault(vault) {
  const copy = mkdtempSync(join(tmpdir(), 'paper-club-readers-'));
  cpSync(vault, copy, { recursive: true });
  return copy;
}

export function removeFolder(folder) {
  rmSync(folder, { recursive: true, force: true });
}
