import type { MarkdownFileInfo, TFile } from 'obsidian';
import { FileView } from './file-view';
import { leavesBelow, mostRecent } from './find-leaf';
import { soon } from './soon';
import type { WorkspaceLeaf } from './workspace-leaf';
import type { Workspace } from './workspace';

const filesRemembered = 10;

/** Which leaf is in use, and the events that say so. */
export class ActiveLeaf {
  leaf: WorkspaceLeaf | null = null;
  lastOpenFiles: readonly string[] = [];
  #clock = 0;
  #saidLeaf: WorkspaceLeaf | null = null;
  #saidFile: TFile | null = null;
  #recentFile: TFile | null = null;
  readonly #say;

  constructor(private readonly workspace: Workspace) {
    // Assumed: the events come once, right after the steps that belong together.
    this.#say = soon(workspace.around.settle, 0, async () => this.#tell());
  }

  set(leaf: WorkspaceLeaf | null, focus: boolean): void {
    if (leaf) {
      this.#clock += 1;
      leaf.activeTime = this.#clock;
      if (leaf.parent.shownLeaf !== leaf) leaf.parent.select(leaf);
    }
    if (leaf !== this.leaf) {
      for (const [each, isActive] of [[this.leaf, false] as const, [leaf, true] as const]) {
        each?.containerEl.classList.toggle('mod-active', isActive);
        each?.tabHeaderEl.classList.toggle('mod-active', isActive);
      }
      this.leaf = leaf;
    }
    if (focus) leaf?.view.setEphemeralState({ focus: true });
    this.changed();
  }

  changed(): void {
    this.#say();
  }

  /** The leaf that takes over when the active one went away. */
  replace(gone: WorkspaceLeaf): void {
    if (gone !== this.leaf) return;
    const { rootSplit, floatingSplit } = this.workspace;
    const group = gone.parent.shownLeaf;
    this.set(group ?? mostRecent([rootSplit, floatingSplit].flatMap(leavesBelow)), false);
  }

  // App: typings: the file of the current view, or otherwise the file that was active last.
  get file(): TFile | null {
    const view = this.leaf?.view;
    return view instanceof FileView && view.file ? view.file : this.#stillThere(this.#recentFile);
  }

  // App: typings: null where the active view has no editor.
  get editor(): MarkdownFileInfo | null {
    const view = this.leaf?.view;
    return view && 'editor' in view ? (view as unknown as MarkdownFileInfo) : null;
  }

  #tell(): void {
    this.workspace.activeEditor = this.editor;
    if (this.leaf !== this.#saidLeaf) {
      this.#saidLeaf = this.leaf;
      this.workspace.trigger('active-leaf-change', this.leaf);
    }
    const view = this.leaf?.view;
    // App: seen: a step into a side dock opens no file.
    const file = view instanceof FileView ? view.file : this.#saidFile;
    if (file === this.#saidFile) return;
    this.#saidFile = file;
    if (file) this.#remember(file);
    this.workspace.trigger('file-open', file);
  }

  #remember(file: TFile): void {
    this.#recentFile = file;
    const others = this.lastOpenFiles.filter(path => path !== file.path);
    this.lastOpenFiles = [file.path, ...others].slice(0, filesRemembered);
  }

  #stillThere(file: TFile | null): TFile | null {
    return file && this.workspace.around.app.vault.getFileByPath(file.path) === file ? file : null;
  }
}
