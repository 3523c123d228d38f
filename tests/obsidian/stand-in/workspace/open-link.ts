import type { OpenViewState, PaneType, TFile } from 'obsidian';
import { getLinkpath, parseLinktext } from '../text/link-text';
import type { Workspace } from './workspace';

/** App: seen: a link to a note that is not there makes the note where the preferences put new notes. */
export async function openLink(
  workspace: Workspace,
  linktext: string,
  sourcePath: string,
  newLeaf: PaneType | boolean | undefined,
  openViewState: OpenViewState = {},
): Promise<void> {
  const { path, subpath } = parseLinktext(linktext);
  const { vault, metadataCache } = workspace.around.app;
  const target =
    path === ''
      ? vault.getFileByPath(sourcePath)
      : (metadataCache.getFirstLinkpathDest(getLinkpath(linktext), sourcePath) ??
        (await makeNote(workspace, path, sourcePath)));
  if (!target) return;
  const leaf = workspace.getLeaf(newLeaf);
  await leaf.openFile(target, {
    active: true,
    ...openViewState,
    eState: subpath === '' ? openViewState.eState : { subpath, ...openViewState.eState },
  } as OpenViewState);
}

async function makeNote(workspace: Workspace, path: string, sourcePath: string): Promise<TFile> {
  const { vault, fileManager } = workspace.around.app;
  const name = path.replace(/^\/+/, '');
  const fileName = /\.[A-Za-z0-9]+$/.test(name) ? name : `${name}.md`;
  if (!name.includes('/')) {
    const parent = fileManager.getNewFileParent(sourcePath, fileName);
    return vault.create(parent.isRoot() ? fileName : `${parent.path}/${fileName}`, '');
  }
  const folder = fileName.slice(0, fileName.lastIndexOf('/'));
  if (!vault.getFolderByPath(folder)) await vault.createFolder(folder);
  return vault.create(fileName, '');
}
