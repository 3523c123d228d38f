import type { Side } from 'obsidian';
import { leavesBelow, mostRecent } from './find-leaf';
import { LeafGroup } from './leaf-group';
import type { WorkspaceLeaf } from './workspace-leaf';
import { WorkspaceMobileDrawer } from './workspace-mobile-drawer';
import { WorkspaceSidedock } from './workspace-sidedock';
import { WorkspaceTabs } from './workspace-tabs';
import type { Workspace } from './workspace';

export interface SideLeafOptions {
  readonly active?: boolean;
  readonly split?: boolean;
  readonly reveal?: boolean;
  readonly state?: unknown;
}

/** The leaves of the side docks. */
export class SideLeaves {
  constructor(private readonly workspace: Workspace) {}

  // App: typings: `split` makes a group of its own below the others.
  make(side: Side, split: boolean): WorkspaceLeaf {
    const { workspace } = this;
    const dock = side === 'left' ? workspace.leftSplit : workspace.rightSplit;
    if (dock instanceof WorkspaceMobileDrawer) return workspace.createLeafInGroup(dock);
    const last = split ? null : mostRecent(leavesBelow(dock))?.parent;
    if (last instanceof LeafGroup) return workspace.createLeafInGroup(last);
    const tabs = new WorkspaceTabs(workspace);
    dock.insertChild(tabs);
    return workspace.createLeafInGroup(tabs);
  }

  // App: typings: an existing leaf of the type is taken, wherever in the side docks it is; then a new one.
  async ensure(type: string, side: Side, options: SideLeafOptions = {}): Promise<WorkspaceLeaf> {
    const { active = true, split = false, reveal = true, state } = options;
    const { leftSplit, rightSplit } = this.workspace;
    const existing = [leftSplit, rightSplit]
      .flatMap(leavesBelow)
      .find(({ view }) => view.getViewType() === type);
    const leaf = existing ?? this.make(side, split);
    if (!existing || state !== undefined) {
      await leaf.setViewState({ type, state: (state ?? {}) as Record<string, unknown> });
    }
    if (reveal) await this.reveal(leaf);
    if (active) this.workspace.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  // App: typings: the tab comes to the front, its side dock opens, and its view is there at the end.
  async reveal(leaf: WorkspaceLeaf): Promise<void> {
    const root = leaf.getRoot();
    if (root instanceof WorkspaceSidedock || root instanceof WorkspaceMobileDrawer) root.expand();
    leaf.parent.select(leaf);
    await leaf.loadIfDeferred();
    if (leaf.getContainer() !== this.workspace.rootSplit) leaf.getContainer().win.focus();
  }
}
