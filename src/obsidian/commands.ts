import { wording } from '../core/wording';
import type { Desk } from './desk';

export interface DeskCommand {
  readonly id: string;
  readonly name: string;
  readonly run: (desk: Desk) => void;
}

/** Every command of the plugin, as the command palette lists them. */
export const commands: readonly DeskCommand[] = [
  { id: 'import-reading-list', name: wording.ui.importTitle, run: desk => desk.importList() },
  { id: 'undo-last-import', name: wording.ui.undoTitle, run: desk => void desk.undoImport() },
  { id: 'check-notes', name: wording.ui.checkTitle, run: desk => void desk.checkNotes() },
];
