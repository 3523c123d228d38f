import type { Workspace } from '../workspace/workspace';
import type { AppFrame } from './app-frame';
import { addPhoneBar } from './phone-bar';
import { addRibbonButtons } from './ribbon-buttons';
import { keepStatus } from './status-words';

/** Puts the app's own buttons and words around the workspace. */
export function dressPage(
  workspace: Workspace,
  frame: AppFrame,
  actions: { readonly openPalette: () => void; readonly openSettings: () => void },
): void {
  addRibbonButtons(workspace, actions);
  keepStatus(workspace, frame.statusBarEl);
  if (workspace.around.isPhone) addPhoneBar(workspace, frame.containerEl, actions.openPalette);
}
