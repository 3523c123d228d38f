import { defaultSource } from '../sources/default-source';
import { safeFolder } from './safe-folder';

/** One list on the network, and where its notes go. */
export interface ListSetting {
  /** As a person wrote it; an address that cannot be read is told when the list is asked for. */
  readonly source: string;
  /** A path inside the vault, '' for the vault's root. */
  readonly folder: string;
}

export interface Settings {
  /** The list of the group comes first and is always there; no two share a folder. */
  readonly lists: readonly [ListSetting, ...ListSetting[]];
  readonly checkDaily: boolean;
  /** The name of a secret that the app keeps, never the secret itself; '' for none. */
  readonly token: string;
}

export const defaultFolder = 'Paper Club';

/** Settings that can be used, fresh each time, whatever was saved: each part that cannot be read is as on the first day. */
export function readSettings(value: unknown): Settings {
  const { folder, source, otherLists, checkDaily, token } = partsOf(value);
  const first: ListSetting = {
    source: readSource(source) ?? defaultSource,
    folder: readFolder(folder) ?? defaultFolder,
  };
  const lists: [ListSetting, ...ListSetting[]] = [first];
  for (const each of Array.isArray(otherLists) ? otherLists.slice(0, mostLists) : []) {
    const parts = partsOf(each);
    const [itsSource, itsFolder] = [readSource(parts['source']), readFolder(parts['folder'])];
    if (itsSource === null || itsFolder === null || isFolderTaken(lists, itsFolder)) continue;
    lists.push({ source: itsSource, folder: itsFolder });
  }
  return {
    lists,
    checkDaily: checkDaily === true,
    token: typeof token === 'string' && secretName.test(token) ? token : '',
  };
}

/** As settings are saved: the first list stands at the top, where versions that knew one list alone look for its folder. */
export function savedSettings({ lists: [first, ...otherLists], checkDaily, token }: Settings): object {
  return {
    folder: first.folder,
    ...(first.source !== defaultSource && { source: first.source }),
    ...(otherLists.length > 0 && { otherLists }),
    ...(checkDaily && { checkDaily }),
    ...(token !== '' && { token }),
  };
}

/** Whether one of these lists lives in a folder, whatever case it is written in, as most disks see it. */
export function isFolderTaken(lists: readonly ListSetting[], folder: string): boolean {
  return lists.some(each => each.folder.toLowerCase() === folder.toLowerCase());
}

const mostLists = 100;
const longestSource = 1000;
const secretName = /^[a-z\d]+(?:-[a-z\d]+)*$/;

function partsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function readFolder(folder: unknown): string | null {
  return typeof folder === 'string' ? safeFolder(folder) : null;
}

function readSource(source: unknown): string | null {
  return typeof source === 'string' && source.length <= longestSource ? source.trim() : null;
}
