import type { App, TFile } from 'obsidian';
import type { Openers } from '../ui/openers';

/**
 * Opens notes and places of problems in a tab; `leave` gets the window that shows them out of the way. A list that lies
 * in the vault counts the paths of its problems from its own folder.
 */
export function vaultOpeners(app: App, leave: () => void, listFolder = (): string => ''): Openers {
  const { vault } = app;
  const opener = (file: TFile | null, line: number): (() => void) | null =>
    file &&
    (() => {
      leave();
      void openFile(app, file, line);
    });
  return {
    note: path => opener(vault.getFileByPath(path), 0),
    problem: ({ file, line }) =>
      opener(vault.getFileByPath(listFolder() + file) ?? vault.getFileByPath(file), line),
  };
}

/** Opens a file in a new tab, at a line counted from 1 where there is one. */
export async function openFile(app: App, file: TFile, line: number): Promise<void> {
  await app.workspace.getLeaf('tab').openFile(file, line > 0 ? { eState: { line: line - 1 } } : {});
}
