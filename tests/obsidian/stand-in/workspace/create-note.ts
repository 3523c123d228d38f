import type { App } from 'obsidian';

/** App: seen: a new note is called Untitled, with a number where that is taken, and opens in the tab that is in front. */
export async function createNote({ vault, fileManager, workspace }: App): Promise<void> {
  const folder = fileManager.getNewFileParent('');
  const stem = folder.isRoot() ? 'Untitled' : `${folder.path}/Untitled`;
  const file = await vault.create(`${freeName({ vault }, stem, '.md')}.md`, '');
  await workspace.getLeaf(false).openFile(file);
}

/** A path that nothing has yet. */
export function freeName({ vault }: Pick<App, 'vault'>, stem: string, ending = ''): string {
  let name = stem;
  for (let number = 1; vault.getAbstractFileByPath(name + ending); number += 1) name = `${stem} ${number}`;
  return name;
}
