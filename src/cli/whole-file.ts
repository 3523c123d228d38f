import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from './disk-error';

/** Writes all bytes to an open file; tests hand in one that fails as a full disk does. */
export type WriteBytes = (file: number, bytes: Uint8Array) => void;

const mark = '.paper-club-tmp-';
let made = 0;

/** Writes every byte, however many calls the system needs for it. */
export const writeBytes: WriteBytes = (file, bytes) => {
  let done = 0;
  while (done < bytes.length) done += fs.writeSync(file, bytes, done);
};

/**
 * Makes a file that was not there, and never over another file. What fails leaves no file; a run that is killed in the
 * middle leaves an empty one, which the next run takes away.
 */
export function writeNew(path: string, bytes: Uint8Array, write: WriteBytes): void {
  const file = fs.openSync(path, 'wx');
  try {
    write(file, bytes);
  } catch (error) {
    fs.rmSync(path, { force: true });
    throw error;
  } finally {
    fs.closeSync(file);
  }
}

/** Puts new bytes in the place of a file: old or new at every moment, with the mode it had. */
export function writeOver(path: string, bytes: Uint8Array, mode: number, write: WriteBytes): void {
  withTemporary(path, mode, bytes, write, temporary => {
    // The mode given to `open` is cut by the person's umask.
    fs.chmodSync(temporary, mode);
    fs.renameSync(temporary, path);
  });
}

/** Whether a file of this name was left by a run that died; a run that still lives keeps its own. */
export function isLeftover(name: string): boolean {
  if (!name.startsWith(mark)) return false;
  const owner = Number.parseInt(name.slice(mark.length), 10);
  return Number.isNaN(owner) || (owner !== process.pid && !isRunning(owner));
}

function withTemporary(
  path: string,
  mode: number,
  bytes: Uint8Array,
  write: WriteBytes,
  putInPlace: (temporary: string) => void,
): void {
  const temporary = join(dirname(path), `${mark}${process.pid}-${(made += 1)}`);
  try {
    const file = fs.openSync(temporary, 'wx', mode);
    try {
      write(file, bytes);
    } finally {
      fs.closeSync(file);
    }
    putInPlace(temporary);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}

/** Whether a process of this number lives on this machine. */
export function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
