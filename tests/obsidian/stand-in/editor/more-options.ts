import { Menu } from '../interface/menu';
import { innerLeaf } from '../workspace/view';
import type { MarkdownView } from './markdown-view';

/** App: seen: the menu of a note: the view's own items, then those of the plugins, as source `more-options`. */
export function openMoreOptions(view: MarkdownView, evt: MouseEvent): void {
  const menu = new Menu();
  const { workspace } = innerLeaf(view.leaf);
  view.onPaneMenu(menu as never, 'more-options');
  if (view.file) workspace.trigger('file-menu', menu, view.file, 'more-options', view.leaf);
  menu.showAtMouseEvent(evt);
}
