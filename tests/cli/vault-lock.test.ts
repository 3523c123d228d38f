/** Two imports into one vault at the same moment would share one journal, and Undo could take back only a part. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockVault } from '../../src/cli/vault-lock';

const vault = mkdtempSync(join(tmpdir(), 'paper-club-lock-'));
afterAll(() => rmSync(vault, { recursive: true }));

/** Takes the lock in the name of another process. */
async function lockedBy(job: (kill: () => Promise<void>) => Promise<void>): Promise<void> {
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
  const self = Object.getOwnPropertyDescriptor(process, 'pid');
  Object.defineProperty(process, 'pid', { value: other.pid, configurable: true });
  lockVault(vault);
  if (self !== undefined) Object.defineProperty(process, 'pid', self);
  await job(async () => {
    other.kill('SIGKILL');
    await once(other, 'exit');
  });
}

test('a vault that a living run writes into is taken; after that run died it is not', async () => {
  await lockedBy(async kill => {
    expect(lockVault(vault)).toBeNull();
    await kill();
    expect(lockVault(vault)).not.toBeNull();
  });
});

test('a vault that was given free can be taken again', () => {
  lockVault(vault)?.();
  const free = lockVault(vault);
  expect(free).not.toBeNull();
  free?.();
});
