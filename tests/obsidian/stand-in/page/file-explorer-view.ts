import type * as app from 'obsidian';
import { setIcon } from '../interface/icons';
import { Keymap } from '../interface/keymap';
import { Menu } from '../interface/menu';
import { TFile, TFolder } from '../vault/files';
import { createNote, freeName } from '../workspace/create-note';
import { soon } from '../workspace/soon';
import type { Surroundings } from '../workspace/surroundings';
import { innerLeaf, View } from '../workspace/view';
import { openFileMenu } from './file-menu';

type Entry = app.TAbstractFile;

const byName = (one: Entry, other: Entry): number =>
  one.name.localeCompare(other.name, 'en', { numeric: true, sensitivity: 'base' });

/** The files of the vault as a tree. */
export class FileExplorerView extends View {
  override icon = 'lucide-folder-closed';
  readonly #around: Surroundings;
  readonly #listEl: HTMLElement;
  readonly #open = new Set<string>();
  readonly #selected = new Set<string>();

  constructor(leaf: app.WorkspaceLeaf) {
    super(leaf);
    this.#around = innerLeaf(leaf).workspace.around;
    this.#makeButtons(this.containerEl.createDiv({ cls: 'nav-header' }));
    this.#listEl = this.containerEl.createDiv({ cls: 'nav-files-container view-content' });
  }

  override getViewType(): string {
    return 'file-explorer';
  }

  override getDisplayText(): string {
    return 'Files';
  }

  override onload(): void {
    const redraw = soon(this.#around.settle, 0, async () => this.#draw());
    const { vault } = this.app;
    for (const ref of [
      vault.on('create', () => redraw()),
      vault.on('delete', () => redraw()),
      vault.on('rename', () => redraw()),
      this.app.workspace.on('file-open', () => redraw()),
    ]) {
      this.registerEvent(ref);
    }
    this.#draw();
  }

  #makeButtons(header: HTMLElement): void {
    const buttons = header.createDiv({ cls: 'nav-buttons-container' });
    const button = (icon: string, label: string, press: () => Promise<unknown>): void => {
      const el = buttons.createDiv({
        cls: 'clickable-icon nav-action-button',
        attr: { 'aria-label': label },
      });
      setIcon(el, icon);
      el.addEventListener('click', () => void this.#around.settle.track(press()));
    };
    button('lucide-square-pen', 'New note', () => createNote(this.app));
    button('lucide-folder-plus', 'New folder', () =>
      this.app.vault.createFolder(freeName(this.app, 'Untitled')),
    );
  }

  #draw(): void {
    this.#listEl.replaceChildren();
    const root = this.#listEl.createDiv({ cls: 'tree-item nav-folder mod-root' });
    this.#drawChildren(root, this.app.vault.getRoot());
  }

  // App: seen: folders first, then by name.
  #drawChildren(parent: HTMLElement, folder: app.TFolder): void {
    const children = parent.createDiv({ cls: 'tree-item-children nav-folder-children' });
    const isFolder = (entry: Entry): entry is app.TFolder => entry instanceof TFolder;
    const folders = folder.children.filter(isFolder).sort(byName);
    const files = folder.children.filter(entry => !isFolder(entry)).sort(byName);
    for (const child of folders) this.#drawFolder(children, child);
    for (const child of files) if (child instanceof TFile) this.#drawFile(children, child);
  }

  #drawFolder(parent: HTMLElement, folder: app.TFolder): void {
    const item = parent.createDiv({ cls: 'tree-item nav-folder' });
    item.classList.toggle('is-collapsed', !this.#open.has(folder.path));
    const title = item.createDiv({ cls: 'tree-item-self nav-folder-title is-clickable mod-collapsible' });
    title.dataset.path = folder.path;
    setIcon(title.createDiv({ cls: 'tree-item-icon collapse-icon' }), 'lucide-chevron-right');
    title.createDiv({ cls: 'tree-item-inner nav-folder-title-content', text: folder.name });
    title.addEventListener('click', () => {
      if (!this.#open.delete(folder.path)) this.#open.add(folder.path);
      this.#draw();
    });
    title.addEventListener('contextmenu', evt => this.#openMenu(evt, folder));
    if (this.#open.has(folder.path)) this.#drawChildren(item, folder);
  }

  #drawFile(parent: HTMLElement, file: app.TFile): void {
    const item = parent.createDiv({ cls: 'tree-item nav-file' });
    const title = item.createDiv({ cls: 'tree-item-self nav-file-title is-clickable' });
    title.dataset.path = file.path;
    title.classList.toggle('is-active', this.app.workspace.getActiveFile()?.path === file.path);
    title.classList.toggle('is-selected', this.#selected.has(file.path));
    title.createDiv({ cls: 'tree-item-inner nav-file-title-content', text: file.basename });
    if (file.extension !== 'md') title.createDiv({ cls: 'nav-file-tag', text: file.extension.toUpperCase() });
    title.addEventListener('click', evt => this.#choose(evt, file));
    title.addEventListener('contextmenu', evt => this.#openMenu(evt, file));
  }

  // App: help: Alt selects one more file; Mod opens in a new tab.
  #choose(evt: MouseEvent, file: app.TFile): void {
    if (evt.altKey) {
      if (!this.#selected.delete(file.path)) this.#selected.add(file.path);
      return this.#draw();
    }
    this.#selected.clear();
    const leaf = this.app.workspace.getLeaf(Keymap.isModEvent(evt));
    void this.#around.settle.track(leaf.openFile(file, { active: true }));
    if (this.#around.isPhone) this.app.workspace.leftSplit.collapse();
  }

  // App: typings: several selected files have a menu of their own.
  #openMenu(evt: MouseEvent, file: Entry): void {
    evt.preventDefault();
    const selected = [...this.#selected].flatMap(path => this.app.vault.getAbstractFileByPath(path) ?? []);
    if (selected.length < 2)
      return openFileMenu(this.#around, evt, file, 'file-explorer-context-menu', this.leaf);
    const menu = new Menu();
    this.app.workspace.trigger('files-menu', menu, selected, 'file-explorer-context-menu', this.leaf);
    menu.showAtMouseEvent(evt);
  }
}
