import type { DataAdapter } from 'obsidian';
import type { HiddenFile, HiddenFileName } from '../actions/hidden-file';
import { folderOf } from '../core/list/list-path';

/** A file in a hidden folder beside the list, where neither Sync nor the app's index goes. */
export function vaultHiddenFile(adapter: DataAdapter, listFolder: string, name: HiddenFileName): HiddenFile {
  const folder = listFolder === '' ? '.paper-club' : `${listFolder}/.paper-club`;
  const now = `${folder}/${name}`;
  const next = now.replace(/json$/, 'new.json');
  const last = now.replace(/json$/, 'old.json');
  const removeIfThere = async (path: string): Promise<void> => {
    if (await adapter.exists(path)) await adapter.remove(path);
  };
  return {
    read: async () => {
      // Only a crash between the two renames leaves the old file alone, and then it is the last whole one.
      const whole = (await adapter.exists(now)) ? now : (await adapter.exists(last)) ? last : null;
      return whole === null ? null : adapter.read(whole);
    },
    write: async text => {
      await makeHiddenFolder(adapter, folder);
      await adapter.write(next, text);
      if (await adapter.exists(now)) {
        await removeIfThere(last);
        // The app refuses to rename over a file, so the old one steps aside first.
        await adapter.rename(now, last);
      }
      await adapter.rename(next, now);
      await removeIfThere(last);
    },
    clear: async () => {
      await removeIfThere(last);
      await removeIfThere(now);
      await removeIfThere(next);
    },
  };
}

async function makeHiddenFolder(adapter: DataAdapter, path: string): Promise<void> {
  if (path === '' || (await adapter.exists(path))) return;
  await makeHiddenFolder(adapter, folderOf(path));
  await adapter.mkdir(path);
}
