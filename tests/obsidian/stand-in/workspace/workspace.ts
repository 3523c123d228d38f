import type * as app from 'obsidian';
import { MarkdownView } from '../editor/markdown-view';
import { anchor, type Anchored } from '../text/anchors';
import { ActiveLeaf } from './active-leaf';
import { leavesBelow, mostRecent } from './find-leaf';
import type { Layout } from './layout';
import { defaultLayout, layoutNode, restoreLayout } from './layout';
import { openLink } from './open-link';
import { UnknownView } from './placeholder-views';
import { SideLeaves } from './side-leaves';
import { soon } from './soon';
import type { Surroundings } from './surroundings';
import type { WorkspaceLeaf } from './workspace-leaf';
import { TextFileView } from './text-file-view';
import { WorkspaceRibbon } from './workspace-ribbon';
import { mine, WorkspaceTree } from './workspace-tree';

/** App: seen: the layout is saved a while after it changed. */
const saveLayoutAfter = 2000;

/** Everything that is open, and where. */
export class Workspace extends WorkspaceTree {
  readonly leftRibbon: WorkspaceRibbon;
  readonly rightRibbon: WorkspaceRibbon;
  layoutReady = false;
  activeEditor: app.MarkdownFileInfo | null = null;
  readonly requestSaveLayout: app.Debouncer<[], Promise<void>>;
  readonly #active: ActiveLeaf;
  readonly #sides: SideLeaves;
  readonly #waiting: (() => unknown)[] = [];
  readonly #sayLayout: app.Debouncer<[], Promise<void>>;

  constructor(around: Surroundings, doc: Document = document) {
    super(around, doc);
    this.leftRibbon = new WorkspaceRibbon(doc, 'left');
    this.rightRibbon = new WorkspaceRibbon(doc, 'right');
    const { leftRibbon, leftSplit, rootSplit, rightSplit } = this;
    for (const part of [leftRibbon, leftSplit, rootSplit, rightSplit])
      this.containerEl.append(part.containerEl);
    this.#active = new ActiveLeaf(this);
    this.#sides = new SideLeaves(this);
    this.requestSaveLayout = soon(around.settle, saveLayoutAfter, () => this.#saveLayout());
    this.#sayLayout = soon(around.settle, 0, async () => this.trigger('layout-change'));
    this.fillRoot();
    around.views.on('view-registered', (type: string) => this.#revive(type));
    around.views.on('view-unregistered', (type: string) => this.#bury(type));
  }

  get activeLeaf(): WorkspaceLeaf | null {
    return this.#active.leaf;
  }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callback();
    else this.#waiting.push(callback);
  }

  /** Says that the start is over. */
  becomeReady(): void {
    this.layoutReady = true;
    for (const callback of this.#waiting.splice(0)) callback();
    this.#sayLayout();
  }

  // App: seen: the layout is that of the last time; without one there are the files at the left and an empty tab.
  async loadLayout(): Promise<void> {
    const { adapter } = this.around.app.vault;
    const path = this.#layoutPath;
    const text = (await adapter.exists(path)) ? await adapter.read(path) : null;
    if (text !== null) return this.changeLayout(JSON.parse(text));
    await this.changeLayout(defaultLayout);
  }

  /** Saves what is open and what is typed. */
  async saveAll(): Promise<void> {
    for (const { view } of this.allLeaves()) if (view instanceof TextFileView) await view.save();
    if (this.layoutReady) await this.#saveLayout();
  }

  /** Closes everything, without a trace in the saved layout. */
  close(): void {
    this.layoutReady = false;
    for (const leaf of this.allLeaves()) leaf.view.unload();
    for (const child of this.floatingSplit.children) child.getContainer().win.close();
  }

  async changeLayout(workspace: unknown): Promise<void> {
    const layout = workspace as Layout;
    await restoreLayout(this, layout);
    this.#active.lastOpenFiles = layout.lastOpenFiles ?? [];
    const active = layout.active === undefined ? null : this.getLeafById(layout.active);
    this.#active.set(active ?? mostRecent(leavesBelow(this.rootSplit)), false);
    this.changedLayout();
  }

  getLayout(): Record<string, unknown> {
    const floating = this.floatingSplit.children.length > 0 && { floating: layoutNode(this.floatingSplit) };
    return {
      main: layoutNode(this.rootSplit),
      left: layoutNode(this.leftSplit),
      right: layoutNode(this.rightSplit),
      'left-ribbon': { hiddenItems: {} },
      ...floating,
      active: this.#active.leaf?.id,
      lastOpenFiles: this.getLastOpenFiles(),
    };
  }

  async openLinkText(
    linktext: string,
    sourcePath: string,
    newLeaf?: app.PaneType | boolean,
    openViewState?: app.OpenViewState,
  ): Promise<void> {
    await openLink(this, linktext, sourcePath, newLeaf, openViewState);
  }

  setActiveLeaf(
    leaf: app.WorkspaceLeaf | WorkspaceLeaf,
    params?: { focus?: boolean } | boolean,
    focus = false,
  ): void {
    this.#active.set(mine(leaf), typeof params === 'object' ? (params.focus ?? false) : focus);
  }

  getLeftLeaf(split: boolean): WorkspaceLeaf | null {
    return this.#sides.make('left', split);
  }

  getRightLeaf(split: boolean): WorkspaceLeaf | null {
    return this.#sides.make('right', split);
  }

  async ensureSideLeaf(
    type: string,
    side: app.Side,
    options?: { active?: boolean; split?: boolean; reveal?: boolean; state?: unknown },
  ): Promise<WorkspaceLeaf> {
    return this.#sides.ensure(type, side, options);
  }

  getActiveViewOfType<T extends app.View>(type: app.Constructor<T>): T | null {
    const view: unknown = this.#active.leaf?.view;
    return view instanceof type ? view : null;
  }

  getActiveFile(): app.TFile | null {
    return this.#active.file;
  }

  async revealLeaf(leaf: app.WorkspaceLeaf): Promise<void> {
    await this.#sides.reveal(mine(leaf));
  }

  getLastOpenFiles(): string[] {
    return [...this.#active.lastOpenFiles];
  }

  updateOptions(): void {
    for (const { view } of this.getLeavesOfType('markdown')) {
      if (view instanceof MarkdownView) view.updateOptions();
    }
  }

  handleLinkContextMenu(
    menu: app.Menu,
    linktext: string,
    sourcePath: string,
    leaf?: app.WorkspaceLeaf,
  ): boolean {
    const file = this.around.app.metadataCache.getFirstLinkpathDest(linktext.replace(/#.*$/, ''), sourcePath);
    const open = (pane: app.PaneType | boolean) => (): void => {
      void this.around.settle.track(this.openLinkText(linktext, sourcePath, pane));
    };
    menu.addItem(item =>
      item.setTitle('Open link').setIcon('lucide-file').setSection('open').onClick(open(false)),
    );
    menu.addItem(item =>
      item.setTitle('Open in new tab').setIcon('lucide-file-plus').setSection('open').onClick(open('tab')),
    );
    if (file) this.trigger('file-menu', menu, file, 'link-context-menu', leaf);
    return true;
  }

  /** Something moved, came or went. */
  changedLayout(): void {
    this.#sayLayout();
    if (this.layoutReady) this.requestSaveLayout();
  }

  /** A leaf shows another file. */
  changedFile(leaf: WorkspaceLeaf): void {
    if (leaf === this.#active.leaf) this.#active.changed();
  }

  /** A leaf is gone. */
  detached(leaf: WorkspaceLeaf): void {
    this.#active.replace(leaf);
    this.changedLayout();
  }

  get #layoutPath(): string {
    const name = this.around.isPhone ? 'workspace-mobile.json' : 'workspace.json';
    return `${this.around.app.vault.configDir}/${name}`;
  }

  async #saveLayout(): Promise<void> {
    const { adapter, configDir } = this.around.app.vault;
    if (!(await adapter.exists(configDir))) await adapter.mkdir(configDir);
    await adapter.write(this.#layoutPath, JSON.stringify(this.getLayout(), null, 2));
  }

  // App: docs (don't detach leaves in onunload): a view whose plugin comes back is made again where it was.
  #revive(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) {
      if (leaf.view instanceof UnknownView) void this.around.settle.track(leaf.setViewState(leaf.view.kept));
    }
  }

  #bury(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) {
      if (!leaf.isDeferred) {
        const unknown = new UnknownView(leaf as never, leaf.getViewState());
        void this.around.settle.track(leaf.open(unknown as never));
      }
    }
  }
}

type Own =
  | 'loadLayout'
  | 'saveAll'
  | 'close'
  | 'around'
  | 'floatingSplit'
  | 'becomeReady'
  | 'createLeafInGroup'
  | 'makePopout'
  | 'changedLayout'
  | 'changedFile'
  | 'detached'
  | 'firstRootGroup'
  | 'fillRoot';
anchor<Anchored<Workspace, app.Workspace, Own>>(true);
