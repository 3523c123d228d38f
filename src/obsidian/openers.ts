import type { App, TFile } from 'obsidian';
import type { Problem } from '../core/problem';
import type { Openers } from '../ui/openers';

/** The folder of the vault that a problem's path counts from, `''` for the vault itself; null when it lies elsewhere. */
export type FolderOf = (problem: Problem) => string | null;

/** Opens notes and places of problems in a tab; `leave` gets the window that shows them out of the way. */
export function vaultOpeners(app: App, leave: () => void, folderOf: FolderOf = () => ''): Openers {
  const { vault } = app;
  const opener = (file: TFile | null, line: number): (() => void) | null =>
    file &&
    (() => {
      leave();
      void openFile(app, file, line);
    });
  return {
    note: path => opener(vault.getFileByPath(path), 0),
    problem: problem => {
      const folder = folderOf(problem);
      return folder === null ? null : opener(vault.getFileByPath(folder + problem.file), problem.line);
    },
  };
}

/** Opens a file in a new tab, at a line counted from 1 where there is one. */
export async function openFile(app: App, file: TFile, line: number): Promise<void> {
  await app.workspace.getLeaf('tab').openFile(file, line > 0 ? { eState: { line: line - 1 } } : {});
}
