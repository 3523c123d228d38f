import { spawnSync } from 'node:child_process';
import { root } from './install.mjs';

/** Runs a program of the project in the project's folder, with this terminal, and answers its exit code. */
export function runNode(program, argv, stdio = 'inherit') {
  const { status, error } = spawnSync(process.execPath, [program, ...argv], { cwd: root, stdio });
  if (error !== undefined) throw error;
  return status ?? 1;
}
