import * as uiWording from '../core/wording/ui-wording';
import type { Desk } from './desk';

export interface DeskCommand {
  readonly id: string;
  readonly name: string;
  readonly run: (desk: Desk) => void;
}

/** Every command of the plugin, as the command palette lists them. */
export const commands: readonly DeskCommand[] = [
  { id: 'import-reading-list', name: uiWording.importTitle, run: desk => desk.importList() },
  { id: 'undo-last-import', name: uiWording.undoTitle, run: desk => void desk.undoImport() },
];
