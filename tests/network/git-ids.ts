import { createHash } from 'node:crypto';

/** Files by their paths, as a commit has them. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Git's id of a file's content, made by other means than the program's. */
export function blobIdOf(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** An id for a commit that depends on all of its files, as Git's does. */
export function commitIdOf(files: Files): string {
  const hash = createHash('sha1').update('commit');
  for (const [path, bytes] of files) hash.update(`${path}\0${blobIdOf(bytes)}\0`);
  return hash.digest('hex');
}
