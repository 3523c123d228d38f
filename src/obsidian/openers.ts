import type { App, TFile } from 'obsidian';
import type { Openers } from '../ui/openers';
import { listFolderOf } from './vault-list-source';

/** Opens notes and places of problems in a tab; `leave` gets the window that shows them out of the way. */
export function vaultOpeners(app: App, listPath: string | null, leave: () => void): Openers {
  const open =
    (file: TFile, line: number): (() => void) =>
    () => {
      leave();
      void openFile(app, file, line);
    };
  return {
    note: path => {
      const file = app.vault.getFileByPath(path);
      return file ? open(file, 0) : null;
    },
    problem: ({ file: path, line }) => {
      // A problem of a list that lies in the vault counts its path from the list's own folder.
      const start = listPath === null ? null : listFolderOf(app.vault, listPath);
      const inList = start === null ? null : app.vault.getFileByPath(start + path);
      const file = inList ?? app.vault.getFileByPath(path);
      return file ? open(file, line) : null;
    },
  };
}

/** Opens a file in a new tab, at a line counted from 1 where there is one. */
export async function openFile(app: App, file: TFile, line: number): Promise<void> {
  const place = line > 0 ? { eState: { line: line - 1 } } : {};
  await app.workspace.getLeaf('tab').openFile(file, place);
}
