import type * as app from 'obsidian';
import { anchor, type Anchored } from '../text/anchors';
import type { LeafGroup } from './leaf-group';
import { LeafHistory } from './leaf-history';
import { DeferredView, EmptyView, UnknownView } from './placeholder-views';
import { makeTabHeader, updateTabHeader } from './tab-header';
import type { View } from './view';
import { WorkspaceItem } from './workspace-item';
import type { Workspace } from './workspace';

/** The parts of a view that only the leaf calls. */
interface Opened {
  onOpen(): Promise<void>;
  onClose(): Promise<void>;
}

/** A place for one view. */
export class WorkspaceLeaf extends WorkspaceItem {
  // A leaf is always made into a group.
  declare parent: LeafGroup;
  view: View;
  hoverPopover: app.HoverPopover | null = null;
  pinned = false;
  group: string | null = null;
  /** Counts up with each activation, so that the last one is known. */
  activeTime = 0;
  containerEl: HTMLElement;
  tabHeaderEl: HTMLElement;
  readonly history: LeafHistory;

  constructor(workspace: Workspace, doc: Document = workspace.containerEl.ownerDocument) {
    super(workspace);
    this.containerEl = doc.createElement('div');
    this.containerEl.className = 'workspace-leaf';
    this.containerEl.addEventListener('pointerdown', () => workspace.setActiveLeaf(this as never));
    this.history = new LeafHistory(this);
    this.tabHeaderEl = makeTabHeader(this, doc);
    this.view = new EmptyView(this as never);
    this.#attach(this.view);
    void workspace.around.settle.track(this.#start(this.view));
  }

  // App: typings and docs: the view is that of the file's extension; a file that no view shows is left to the system.
  async openFile(file: app.TFile, openState: app.OpenViewState = {}): Promise<void> {
    const type = this.workspace.around.views.typeForExtension(file.extension);
    if (type === null) {
      this.workspace.around.openAddress(`file:///${file.path}`);
      return;
    }
    const { state, active = true, group, eState } = openState;
    const viewState: app.ViewState = { type, active, state: { ...state, file: file.path } };
    if (group) viewState.group = group;
    await this.setViewState(viewState, eState);
  }

  async open(view: app.View): Promise<app.View> {
    const mine = view as unknown as View;
    await this.#close();
    this.view = mine;
    this.#attach(mine);
    await this.#start(mine);
    this.workspace.changedLayout();
    return view;
  }

  getViewState(): app.ViewState {
    const { view } = this;
    const state: app.ViewState = { type: view.getViewType(), state: view.getState() };
    if (this.pinned) state.pinned = true;
    return Object.assign(state, { icon: view.getIcon(), title: view.getDisplayText() });
  }

  // App: seen: a view of the same type stays and is only given the new state.
  async setViewState(viewState: app.ViewState, eState?: unknown): Promise<void> {
    const before = this.history.snapshot();
    if (this.view.getViewType() !== viewState.type || this.isDeferred || this.view instanceof UnknownView) {
      await this.#become(viewState);
    }
    const result: app.ViewStateResult = { history: false };
    await this.view.setState(viewState.state ?? {}, result);
    if (viewState.pinned !== undefined) this.setPinned(viewState.pinned);
    if (viewState.group) this.setGroupMember(viewState.group);
    if (eState !== undefined && eState !== null) this.view.setEphemeralState(eState);
    this.history.record(before);
    this.updateHeader();
    if (viewState.active) this.workspace.setActiveLeaf(this, { focus: true });
    this.workspace.changedLayout();
  }

  /** Keeps a view's place without making the view. */
  async defer(viewState: app.ViewState, title: string, icon: app.IconName): Promise<void> {
    await this.open(new DeferredView(this as never, viewState, title, icon) as never);
    this.pinned = viewState.pinned ?? false;
    this.updateHeader();
  }

  get isDeferred(): boolean {
    return this.view instanceof DeferredView;
  }

  async loadIfDeferred(): Promise<void> {
    if (!(this.view instanceof DeferredView)) return;
    const { kept } = this.view;
    await this.setViewState({ ...kept, active: false });
  }

  getEphemeralState(): unknown {
    return this.view.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.view.setEphemeralState(state);
  }

  togglePinned(): void {
    this.setPinned(!this.pinned);
  }

  setPinned(pinned: boolean): void {
    if (this.pinned === pinned) return;
    this.pinned = pinned;
    this.updateHeader();
    this.trigger('pinned-change', pinned);
    this.workspace.changedLayout();
  }

  setGroupMember(other: app.WorkspaceLeaf): void {
    const { group, id } = other as unknown as WorkspaceLeaf;
    (other as unknown as WorkspaceLeaf).setGroup(group ?? id);
    this.setGroup(group ?? id);
  }

  setGroup(group: string): void {
    if (this.group === group) return;
    this.group = group;
    this.trigger('group-change', group);
  }

  detach(): void {
    const { parent } = this;
    if (!parent.children.includes(this)) return;
    parent.removeChild(this);
    void this.workspace.around.settle.track(this.#close());
    parent.tidy();
    this.workspace.detached(this);
  }

  getIcon(): app.IconName {
    return this.view.getIcon();
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  onResize(): void {
    this.view.onResize();
  }

  updateHeader(): void {
    updateTabHeader(this);
  }

  /** App: docs (pop-out windows): the elements are adopted by the other document, they are not made anew. */
  adopt(doc: Document): void {
    this.containerEl = doc.adoptNode(this.containerEl);
    this.tabHeaderEl = doc.adoptNode(this.tabHeaderEl);
  }

  async #become(viewState: app.ViewState): Promise<void> {
    const { views } = this.workspace.around;
    const view = views.create(viewState.type, this as never) as View | null;
    const fallback = viewState.type === 'empty' ? new EmptyView(this as never) : null;
    await this.open((view ?? fallback ?? new UnknownView(this as never, viewState)) as never);
  }

  #attach(view: View): void {
    view.containerEl.dataset.type = view.getViewType();
    this.containerEl.replaceChildren(view.containerEl);
    this.updateHeader();
  }

  // App: seen: a view is loaded like any component, then opened.
  async #start(view: View): Promise<void> {
    view.load();
    await (view as unknown as Opened).onOpen();
    this.updateHeader();
  }

  async #close(): Promise<void> {
    const { view } = this;
    await (view as unknown as Opened).onClose();
    view.unload();
    view.containerEl.remove();
  }
}

type Own =
  | 'id'
  | 'containerEl'
  | 'workspace'
  | 'pinned'
  | 'group'
  | 'activeTime'
  | 'tabHeaderEl'
  | 'history'
  | 'defer'
  | 'updateHeader'
  | 'adopt';
anchor<Anchored<WorkspaceLeaf, app.WorkspaceLeaf, Own>>(true);
