import type * as app from 'obsidian';
import { Menu } from '../interface/menu';
import { TFile } from '../vault/files';
import type { Surroundings } from '../workspace/surroundings';

/** App: seen: the app's own items, and between them those of the plugins. */
export function openFileMenu(
  around: Surroundings,
  evt: MouseEvent,
  file: app.TAbstractFile,
  source: string,
  leaf: app.WorkspaceLeaf,
): void {
  const { workspace, fileManager } = around.app;
  const menu = new Menu();
  if (file instanceof TFile) {
    menu.addItem(item =>
      item
        .setTitle('Open in new tab')
        .setIcon('lucide-file-plus')
        .setSection('open')
        .onClick(() => void around.settle.track(workspace.getLeaf('tab').openFile(file))),
    );
  }
  workspace.trigger('file-menu', menu, file, source, leaf);
  menu.addItem(item =>
    item
      .setTitle('Delete')
      .setIcon('lucide-trash-2')
      .setSection('danger')
      .setWarning(true)
      .onClick(() => void around.settle.track(fileManager.promptForDeletion(file))),
  );
  menu.showAtMouseEvent(evt);
}
