import { MarkdownView } from '../editor/markdown-view';
import type { View } from '../workspace/view';
import type { ViewRegistry } from '../workspace/view-registry';
import { BacklinkView, BookmarksView } from './dock-views';
import { FileExplorerView } from './file-explorer-view';

type ViewClass = new (leaf: ConstructorParameters<typeof MarkdownView>[0]) => View;

const classes: Readonly<Record<string, ViewClass>> = {
  markdown: MarkdownView,
  'file-explorer': FileExplorerView,
  backlink: BacklinkView,
  bookmarks: BookmarksView,
};

/** The views that come with the app. */
export function registerCoreViews(views: ViewRegistry): void {
  for (const [type, View] of Object.entries(classes))
    views.registerView(type, leaf => new View(leaf) as never);
  views.registerExtensions(['md'], 'markdown');
}
