import type { App } from 'obsidian';
import { openVault } from './contract/opened-vault';
import type { Disk } from './stand-in/vault/disk';
import { textOrNull } from './text-or-null';

/** An app of which only the vault is there, with its index and its file manager. */
export interface OpenedApp {
  readonly app: App;
  readonly disk: Disk;
  readonly text: (path: string) => Promise<string | null>;
}

/** Opens a vault that holds these files, without a page, and waits until the app has looked at every note. */
export async function openApp(files: Readonly<Record<string, string>> = {}): Promise<OpenedApp> {
  const { vault, metadataCache, fileManager, disk, settled } = await openVault(files);
  await settled();
  disk.log.length = 0;
  // The one place where these parts are taken for the app.
  const app = { vault, metadataCache, fileManager } as unknown as App;
  return { app, disk, text: path => textOrNull(disk, path) };
}
