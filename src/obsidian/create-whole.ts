import type { Vault } from 'obsidian';
import { folderOf } from '../core/list/list-path';
import * as importWording from '../core/wording/import-wording';
import { makeFolders } from './make-folders';

/** Makes a new file that holds these bytes once `write` is done; where that fails, nothing of it is left. */
export async function createWhole(
  vault: Vault,
  path: string,
  bytes: Uint8Array,
  write: () => Promise<unknown>,
): Promise<void> {
  if (await vault.adapter.exists(path)) throw new Error(importWording.taken(path));
  await makeFolders(vault, folderOf(path));
  try {
    await write();
  } catch (error) {
    await removeTorn(vault, path, bytes);
    throw error;
  }
}

/** Takes away what a full disk left of a new file, and nothing that anybody else could have written. */
async function removeTorn({ adapter }: Vault, path: string, bytes: Uint8Array): Promise<void> {
  if (!(await adapter.exists(path))) return;
  const found = new Uint8Array(await adapter.readBinary(path));
  const isTorn = found.length < bytes.length && found.every((byte, at) => byte === bytes[at]);
  if (isTorn) await adapter.remove(path);
}
