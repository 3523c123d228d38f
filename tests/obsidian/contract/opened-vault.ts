import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PendingWork } from '../stand-in/text/settling';
import type { Disk } from '../stand-in/vault/disk';
import { FileManager, type FileManagerParts } from '../stand-in/vault/file-manager';
import { FolderDisk } from '../stand-in/vault/folder-disk';
import { MemoryDisk, sensitiveDisk } from '../stand-in/vault/memory-disk';
import { MetadataCache } from '../stand-in/vault/metadata-cache';
import { Vault } from '../stand-in/vault/vault';

type Files = Readonly<Record<string, string>>;

const madeFolders: string[] = [];

function folderWith(files: Files): FolderDisk {
  const folder = mkdtempSync(join(tmpdir(), 'Vault-'));
  madeFolders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return new FolderDisk(folder);
}

export function removeFolders(): void {
  for (const folder of madeFolders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** The rules of the vault hold on every disk. */
export const disks: readonly (readonly [string, (files: Files) => Disk])[] = [
  ['in memory', files => new MemoryDisk(files)],
  ['in memory, with regard to case', sensitiveDisk],
  ['in a folder', folderWith],
];

/** A vault with its index and its file manager, before anybody has waited for the index. */
export async function openVault(files: Files | Disk = {}, ask?: FileManagerParts['ask']) {
  const disk =
    'entry' in files && typeof files.entry === 'function' ? (files as Disk) : new MemoryDisk(files as Files);
  const settling = new PendingWork();
  const vault = new Vault(disk, settling);
  const metadataCache = new MetadataCache(vault, settling);
  await Vault.open(vault);
  const fileManager = new FileManager({ vault, metadataCache, ...(ask ? { ask } : {}) });
  const file = (path: string) => vault.getFileByPath(path)!;
  return { disk, vault, metadataCache, fileManager, file, settled: () => settling.settled() };
}

/** What was told, in order: `create Papers/A.md`. */
export function recordEvents(vault: Vault): string[] {
  const told: string[] = [];
  for (const name of ['create', 'modify', 'delete'] as const) {
    vault.on(name, (file: { path: string }) => void told.push(`${name} ${file.path}`));
  }
  vault.on('rename', (file: { path: string }, oldPath: string) => {
    told.push(`rename ${oldPath} > ${file.path}`);
  });
  return told;
}
