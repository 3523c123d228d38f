import { setIcon } from '../interface/icons';
import type { Workspace } from '../workspace/workspace';

/** The bar at the bottom of a phone. */
export function addPhoneBar(workspace: Workspace, frameEl: HTMLElement, openPalette: () => void): void {
  const bar = frameEl.createDiv({ cls: 'mobile-navbar' });
  const button = (icon: string, label: string, press: () => unknown): void => {
    const el = bar.createEl('button', {
      cls: 'clickable-icon mobile-navbar-action',
      attr: { 'aria-label': label },
    });
    setIcon(el, icon);
    el.addEventListener('click', () => void press());
  };
  button('lucide-panel-left', 'Open left sidebar', () => workspace.leftSplit.toggle());
  button('lucide-arrow-left', 'Navigate back', () => workspace.activeLeaf?.history.back());
  button('lucide-circle-plus', 'New tab', () => workspace.setActiveLeaf(workspace.getLeaf('tab')));
  button('lucide-square-terminal', 'Command palette', openPalette);
  button('lucide-panel-right', 'Open right sidebar', () => workspace.rightSplit.toggle());
}
