import { setIcon } from '../interface/icons';
import { Menu } from '../interface/menu';
import { FileView } from './file-view';
import type { WorkspaceLeaf } from './workspace-leaf';

/** The tab of a leaf: a click shows it, a middle click closes it, a right click opens its menu. */
export function makeTabHeader(leaf: WorkspaceLeaf, doc: Document): HTMLElement {
  const part = (parent: HTMLElement, cls: string): HTMLElement => {
    const el = doc.createElement('div');
    el.className = cls;
    parent.append(el);
    return el;
  };
  const header = doc.createElement('div');
  header.className = 'workspace-tab-header tappable';
  const inner = part(header, 'workspace-tab-header-inner');
  part(inner, 'workspace-tab-header-inner-icon');
  part(inner, 'workspace-tab-header-inner-title');
  const close = part(inner, 'workspace-tab-header-inner-close-button');
  close.setAttribute('aria-label', 'Close');
  setIcon(close, 'lucide-x');
  close.addEventListener('click', evt => {
    evt.stopPropagation();
    leaf.detach();
  });
  header.addEventListener('click', () => leaf.workspace.setActiveLeaf(leaf, { focus: true }));
  header.addEventListener('auxclick', evt => {
    if (evt.button === 1) leaf.detach();
  });
  header.addEventListener('contextmenu', evt => openTabMenu(leaf, evt));
  return header;
}

/** Says again what the view calls itself and how it looks. */
export function updateTabHeader(leaf: WorkspaceLeaf): void {
  const { tabHeaderEl, view } = leaf;
  const text = view.getDisplayText();
  const icon = tabHeaderEl.querySelector<HTMLElement>('.workspace-tab-header-inner-icon');
  const title = tabHeaderEl.querySelector('.workspace-tab-header-inner-title');
  if (icon) setIcon(icon, view.getIcon());
  if (title) title.textContent = text;
  tabHeaderEl.setAttribute('aria-label', text);
  tabHeaderEl.dataset.type = view.getViewType();
  tabHeaderEl.classList.toggle('is-pinned', leaf.pinned);
}

// App: seen: the view adds its items first; a note's tab also asks the plugins for theirs, as source `tab-header`.
function openTabMenu(leaf: WorkspaceLeaf, evt: MouseEvent): void {
  evt.preventDefault();
  const menu = new Menu();
  menu.addItem(item =>
    item
      .setTitle('Close')
      .setIcon('lucide-x')
      .setSection('close')
      .onClick(() => leaf.detach()),
  );
  menu.addItem(item =>
    item
      .setTitle(leaf.pinned ? 'Unpin' : 'Pin')
      .setIcon('lucide-pin')
      .setSection('pane')
      .onClick(() => leaf.togglePinned()),
  );
  leaf.view.onPaneMenu(menu as never, 'tab-header');
  if (leaf.view instanceof FileView && leaf.view.file) {
    leaf.workspace.trigger('file-menu', menu, leaf.view.file, 'tab-header', leaf);
  }
  menu.showAtMouseEvent(evt);
}
