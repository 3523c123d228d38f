import { safeFolder } from './safe-folder';

export interface Settings {
  /** Where new notes of the list go: a path inside the vault, '' for the vault's root. */
  readonly folder: string;
}

export const defaultFolder = 'Paper Club';

/** Settings that can be used, fresh each time, whatever was saved: each part that cannot be read is as on the first day. */
export function readSettings(value: unknown): Settings {
  const folder = typeof value === 'object' && value !== null && 'folder' in value ? value.folder : null;
  return { folder: (typeof folder === 'string' ? safeFolder(folder) : null) ?? defaultFolder };
}
