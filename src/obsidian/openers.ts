import type { App, TFile } from 'obsidian';
import type { SourceChoice } from '../ui/import-state';
import type { Openers } from '../ui/openers';
import { listFolderOf } from './vault-list-source';

/** Opens notes and places of problems in a tab; `leave` gets the window that shows them out of the way. */
export function vaultOpeners(app: App, source: () => SourceChoice, leave: () => void): Openers {
  const { vault } = app;
  const opener = (file: TFile | null, line: number): (() => void) | null =>
    file &&
    (() => {
      leave();
      void openFile(app, file, line);
    });
  return {
    note: path => opener(vault.getFileByPath(path), 0),
    problem: ({ file, line }) => {
      // A problem of a list that lies in the vault counts its path from the list's own folder.
      const choice = source();
      const folder = choice.kind === 'vault' ? listFolderOf(vault, choice.path) : null;
      return opener(vault.getFileByPath((folder ?? '') + file) ?? vault.getFileByPath(file), line);
    },
  };
}

/** Opens a file in a new tab, at a line counted from 1 where there is one. */
export async function openFile(app: App, file: TFile, line: number): Promise<void> {
  await app.workspace.getLeaf('tab').openFile(file, line > 0 ? { eState: { line: line - 1 } } : {});
}
