import { setIcon } from '../interface/icons';
import { setTooltip } from '../interface/tooltip';
import type { Workspace } from '../workspace/workspace';

/** The ribbon's own buttons: the left dock at its top, the palette, and the settings at its bottom. */
export function addRibbonButtons(
  workspace: Workspace,
  actions: { readonly openPalette: () => void; readonly openSettings: () => void },
): void {
  const { actionsEl, settingsEl } = workspace.leftRibbon;
  const button = (parent: HTMLElement, icon: string, label: string, press: () => void): void => {
    const el = parent.createDiv({ cls: 'side-dock-ribbon-action clickable-icon' });
    setIcon(el, icon);
    setTooltip(el, label, { placement: 'right' });
    el.addEventListener('click', press);
  };
  button(actionsEl, 'lucide-panel-left', 'Toggle left sidebar', () => workspace.leftSplit.toggle());
  button(actionsEl, 'lucide-square-terminal', 'Open command palette', actions.openPalette);
  button(settingsEl, 'lucide-settings', 'Settings', actions.openSettings);
}
