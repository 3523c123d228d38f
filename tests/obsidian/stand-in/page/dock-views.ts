import type * as app from 'obsidian';
import { setIcon } from '../interface/icons';
import { Keymap } from '../interface/keymap';
import { soon } from '../workspace/soon';
import type { Surroundings } from '../workspace/surroundings';
import { innerLeaf, ItemView } from '../workspace/view';

interface Row {
  readonly text: string;
  readonly icon?: string;
  readonly path?: string;
}

/** A list in a side dock whose rows open files. */
abstract class ListView extends ItemView {
  protected readonly around: Surroundings;

  constructor(leaf: app.WorkspaceLeaf) {
    super(leaf);
    this.around = innerLeaf(leaf).workspace.around;
  }

  protected drawRows(rows: readonly Row[], empty: string): void {
    if (rows.length === 0) this.contentEl.createDiv({ cls: 'pane-empty', text: empty });
    const list = this.contentEl.createDiv({ cls: 'dock-list' });
    for (const { text, icon, path } of rows) {
      const row = list.createDiv({ cls: 'tree-item-self is-clickable' });
      if (icon !== undefined) setIcon(row.createDiv({ cls: 'tree-item-icon mod-icon' }), icon);
      row.createDiv({ cls: 'tree-item-inner', text });
      if (path !== undefined) row.addEventListener('click', evt => this.#open(evt, path));
    }
  }

  #open(evt: MouseEvent, path: string): void {
    void this.around.settle.track(this.around.app.workspace.openLinkText(path, '', Keymap.isModEvent(evt)));
    if (this.around.isPhone) innerLeaf(this.leaf).workspace.leftSplit.collapse();
  }
}

/** Which notes link to the one that is seen. */
export class BacklinkView extends ListView {
  override icon = 'links-coming-in';

  override getViewType(): string {
    return 'backlink';
  }

  override getDisplayText(): string {
    const file = this.app.workspace.getActiveFile();
    return file ? `Backlinks for ${file.basename}` : 'Backlinks';
  }

  override getIcon(): string {
    return 'lucide-link';
  }

  override onload(): void {
    const redraw = soon(this.around.settle, 0, async () => this.#draw());
    this.registerEvent(this.app.workspace.on('file-open', () => redraw()));
    this.registerEvent(this.app.metadataCache.on('resolved', () => redraw()));
    this.#draw();
  }

  #draw(): void {
    this.contentEl.replaceChildren();
    const file = this.app.workspace.getActiveFile();
    const sources = Object.entries(this.app.metadataCache.resolvedLinks).filter(
      ([, targets]) => file !== null && (targets[file.path] ?? 0) > 0,
    );
    this.contentEl.createDiv({ cls: 'dock-heading', text: `Linked mentions (${sources.length})` });
    const rows = sources.map(([path]) => ({ text: path.replace(/^.*\//, '').replace(/\.md$/, ''), path }));
    this.drawRows(rows, 'No backlinks found.');
  }
}

interface Bookmark {
  readonly type?: string;
  readonly title?: string;
  readonly path?: string;
  readonly items?: readonly Bookmark[];
}

const bookmarkIcons: Readonly<Record<string, string>> = {
  file: 'lucide-file',
  group: 'lucide-folder',
  graph: 'lucide-git-fork',
  search: 'lucide-search',
};

/** What the reader has bookmarked. */
export class BookmarksView extends ListView {
  override icon = 'lucide-bookmark';

  override getViewType(): string {
    return 'bookmarks';
  }

  override getDisplayText(): string {
    return 'Bookmarks';
  }

  protected override async onOpen(): Promise<void> {
    const { adapter, configDir } = this.app.vault;
    const path = `${configDir}/bookmarks.json`;
    const text = (await adapter.exists(path)) ? await adapter.read(path) : '{}';
    const { items = [] } = JSON.parse(text) as { readonly items?: readonly Bookmark[] };
    this.drawRows(items.flatMap(flatten), 'No bookmarks found.');
  }
}

function flatten({ type = '', title = '', path, items = [] }: Bookmark): readonly Row[] {
  const icon = bookmarkIcons[type] ?? 'lucide-bookmark';
  return [{ text: title, icon, ...(path !== undefined && { path }) }, ...items.flatMap(flatten)];
}
