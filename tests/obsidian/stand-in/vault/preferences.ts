import type { Disk } from './disk';

/** What a reader chose under Files and links, with the app's defaults. */
export interface Preferences {
  newLinkFormat: 'shortest' | 'relative' | 'absolute';
  useMarkdownLinks: boolean;
  alwaysUpdateLinks: boolean;
  attachmentFolderPath: string;
  newFileLocation: 'root' | 'current' | 'folder';
  newFileFolderPath: string;
  trashOption: 'system' | 'local' | 'none';
  promptDelete: boolean;
}

const defaults: Readonly<Preferences> = {
  newLinkFormat: 'shortest',
  useMarkdownLinks: false,
  alwaysUpdateLinks: false,
  attachmentFolderPath: '/',
  newFileLocation: 'root',
  newFileFolderPath: '/',
  trashOption: 'system',
  promptDelete: true,
};

// App: seen: in public vaults: `app.json` holds only what differs from the defaults.
export async function readPreferences(disk: Disk, configDir: string): Promise<Preferences> {
  const text = await disk.text(`${configDir}/app.json`).catch(() => '{}');
  return { ...defaults, ...(JSON.parse(text) as Partial<Preferences>) };
}
