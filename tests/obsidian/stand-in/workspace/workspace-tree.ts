import type * as app from 'obsidian';
import { Events } from '../text/events';
import { leafFor, leavesBelow, mainLeaves, mostRecent, splitLeaf } from './find-leaf';
import { LeafGroup } from './leaf-group';
import type { Surroundings } from './surroundings';
import type { Workspace } from './workspace';
import { WorkspaceFloating, WorkspaceRoot, WorkspaceWindow } from './workspace-container';
import type { WorkspaceParent } from './workspace-item';
import { WorkspaceLeaf } from './workspace-leaf';
import { WorkspaceMobileDrawer } from './workspace-mobile-drawer';
import { WorkspaceSidedock } from './workspace-sidedock';
import { WorkspaceTabs } from './workspace-tabs';

/** The tree of splits, tabs and leaves: making and finding places. */
export abstract class WorkspaceTree extends Events {
  readonly containerEl: HTMLElement;
  readonly leftSplit: WorkspaceSidedock | WorkspaceMobileDrawer;
  readonly rightSplit: WorkspaceSidedock | WorkspaceMobileDrawer;
  readonly rootSplit: WorkspaceRoot;
  readonly floatingSplit: WorkspaceFloating;

  constructor(
    readonly around: Surroundings,
    doc: Document,
  ) {
    super();
    this.containerEl = doc.createElement('div');
    this.containerEl.className = 'workspace';
    const whole = this as unknown as Workspace;
    const Dock = around.isPhone ? WorkspaceMobileDrawer : WorkspaceSidedock;
    this.leftSplit = new Dock(whole, 'left');
    this.rightSplit = new Dock(whole, 'right');
    this.rootSplit = new WorkspaceRoot(whole);
    this.floatingSplit = new WorkspaceFloating(whole);
  }

  abstract setActiveLeaf(leaf: app.WorkspaceLeaf | WorkspaceLeaf): void;

  /** Something moved, came or went. */
  abstract changedLayout(): void;

  createLeafInParent(parent: app.WorkspaceSplit, index: number): WorkspaceLeaf {
    const mine = parent as unknown as WorkspaceParent;
    if (mine instanceof LeafGroup) return this.createLeafInGroup(mine, index);
    const tabs = new WorkspaceTabs(this.#whole, mine.containerEl.ownerDocument);
    mine.insertChild(tabs, index);
    return this.createLeafInGroup(tabs);
  }

  createLeafInGroup(group: LeafGroup, index = group.children.length): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this.#whole, group.containerEl.ownerDocument);
    group.insertChild(leaf, index);
    this.changedLayout();
    return leaf;
  }

  createLeafBySplit(
    leaf: app.WorkspaceLeaf,
    direction: app.SplitDirection = 'vertical',
    before = false,
  ): WorkspaceLeaf {
    return splitLeaf(this.#whole, mine(leaf), direction, before);
  }

  splitActiveLeaf(direction: app.SplitDirection = 'vertical'): WorkspaceLeaf {
    return leafFor(this.#whole, 'split', direction);
  }

  async duplicateLeaf(
    leaf: app.WorkspaceLeaf,
    leafType: app.PaneType | boolean | app.SplitDirection = 'split',
    direction?: app.SplitDirection,
  ): Promise<WorkspaceLeaf> {
    const isDirection = leafType === 'vertical' || leafType === 'horizontal';
    const copy = isDirection
      ? leafFor(this.#whole, 'split', leafType)
      : leafFor(this.#whole, leafType, direction);
    await copy.setViewState({ ...leaf.getViewState(), active: true }, leaf.getEphemeralState());
    return copy;
  }

  getUnpinnedLeaf(): WorkspaceLeaf {
    return this.getLeaf(false);
  }

  getLeaf(newLeaf?: app.PaneType | boolean, direction?: app.SplitDirection): WorkspaceLeaf {
    return leafFor(this.#whole, newLeaf, direction);
  }

  moveLeafToPopout(leaf: app.WorkspaceLeaf, data?: app.WorkspaceWindowInitData): WorkspaceWindow {
    const moved = mine(leaf);
    const { parent } = moved;
    const target = this.#openWindow(data);
    parent.removeChild(moved);
    parent.tidy();
    moved.adopt(target.doc);
    (target.children[0] as LeafGroup).insertChild(moved);
    this.setActiveLeaf(leaf);
    this.changedLayout();
    return target;
  }

  openPopoutLeaf(data?: app.WorkspaceWindowInitData): WorkspaceLeaf {
    return this.makePopout(data);
  }

  makePopout(data?: app.WorkspaceWindowInitData): WorkspaceLeaf {
    return this.createLeafInGroup(this.#openWindow(data).children[0] as LeafGroup);
  }

  getLeafById(id: string): WorkspaceLeaf | null {
    return this.allLeaves().find(leaf => leaf.id === id) ?? null;
  }

  getGroupLeaves(group: string): WorkspaceLeaf[] {
    return this.allLeaves().filter(leaf => leaf.group === group);
  }

  getMostRecentLeaf(root?: app.WorkspaceParent): WorkspaceLeaf | null {
    return mostRecent(root ? leavesBelow(root as unknown as WorkspaceParent) : mainLeaves(this.#whole));
  }

  iterateRootLeaves(callback: (leaf: never) => unknown): void {
    for (const leaf of mainLeaves(this.#whole)) callback(leaf as never);
  }

  iterateAllLeaves(callback: (leaf: never) => unknown): void {
    for (const leaf of this.allLeaves()) callback(leaf as never);
  }

  // App: docs (deferred views): leaves that were put off are among them.
  getLeavesOfType(viewType: string): WorkspaceLeaf[] {
    return this.allLeaves().filter(({ view }) => view.getViewType() === viewType);
  }

  detachLeavesOfType(viewType: string): void {
    for (const leaf of this.getLeavesOfType(viewType)) leaf.detach();
  }

  firstRootGroup(): LeafGroup {
    return mostRecent(leavesBelow(this.rootSplit))?.parent ?? this.fillRoot().parent;
  }

  /** Gives an empty main area its one tab. */
  fillRoot(): WorkspaceLeaf {
    const tabs = new WorkspaceTabs(this.#whole);
    this.rootSplit.insertChild(tabs);
    return this.createLeafInGroup(tabs);
  }

  /** All leaves, those of the main area first. */
  protected allLeaves(): readonly WorkspaceLeaf[] {
    const { rootSplit, floatingSplit, leftSplit, rightSplit } = this;
    return [rootSplit, ...floatingSplit.children, leftSplit, rightSplit].flatMap(leavesBelow);
  }

  #openWindow(data: app.WorkspaceWindowInitData = {}): WorkspaceWindow {
    if (this.around.isPhone) throw new Error('Popout windows are not supported');
    const opened = new WorkspaceWindow(this.#whole, this.around.openWindow(data));
    this.floatingSplit.insertChild(opened);
    opened.insertChild(new WorkspaceTabs(this.#whole, opened.doc));
    this.trigger('window-open', opened, opened.win);
    return opened;
  }

  get #whole(): Workspace {
    return this as unknown as Workspace;
  }
}

/** The stand-in's own leaf behind the app's type. */
export function mine(leaf: app.WorkspaceLeaf | WorkspaceLeaf): WorkspaceLeaf {
  return leaf as unknown as WorkspaceLeaf;
}
