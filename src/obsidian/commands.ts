import type { Command } from 'obsidian';
import * as materialsWording from '../core/wording/materials-wording';
import * as pullWording from '../core/wording/pull-wording';
import * as uiWording from '../core/wording/ui-wording';
import type { Desk } from './desk';

/** Every command of the plugin, as the command palette lists them. */
export function commands(desk: Desk): readonly Command[] {
  return [
    { id: 'import-reading-list', name: uiWording.importTitle, callback: () => desk.importList() },
    { id: 'pull-new-papers', name: pullWording.title, callback: () => desk.pullPapers() },
    { id: 'download-materials', name: materialsWording.title, callback: () => desk.downloadMaterials() },
    { id: 'undo-last-import', name: uiWording.undoTitle, callback: () => desk.undoImport() },
  ];
}
