import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeOf } from './disk-error';
import { isRunning } from './whole-file';

/**
 * Keeps a second run on this machine out of a vault while one writes, because two would share one journal. Answers what
 * gives the vault free again, or null when it is taken. The lock lies outside of the vault, which stays as it is.
 */
export function lockVault(vault: string): (() => void) | null {
  const file = lockFile(vault);
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => {
        fs.rmSync(file, { force: true });
      };
    } catch (error) {
      // Where no lock can be made, there is none to respect either.
      if (codeOf(error) !== 'EEXIST') return () => undefined;
      const owner = ownerOf(file);
      if (owner > 0 && owner !== process.pid && isRunning(owner)) return null;
      fs.rmSync(file, { force: true });
    }
  }
  return null;
}

function lockFile(vault: string): string {
  const place = fs.existsSync(vault) ? fs.realpathSync(vault) : vault;
  return join(tmpdir(), `paper-club-${createHash('sha256').update(place).digest('hex').slice(0, 16)}.lock`);
}

/** The process that made the lock; one that left none is not running. */
function ownerOf(file: string): number {
  try {
    return Number.parseInt(fs.readFileSync(file, 'utf8'), 10) || 0;
  } catch {
    return 0;
  }
}
