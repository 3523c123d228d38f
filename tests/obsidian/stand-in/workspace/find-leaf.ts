import type { PaneType, SplitDirection } from 'obsidian';
import { LeafGroup } from './leaf-group';
import { WorkspaceContainer } from './workspace-container';
import type { WorkspaceItem } from './workspace-item';
import { WorkspaceParent } from './workspace-item';
import type { WorkspaceLeaf } from './workspace-leaf';
import { WorkspaceSplit } from './workspace-split';
import { WorkspaceTabs } from './workspace-tabs';
import type { Workspace } from './workspace';

/** The leaves below an item, in the order they are seen. */
export function leavesBelow(item: WorkspaceItem): readonly WorkspaceLeaf[] {
  if (item instanceof LeafGroup) return item.children;
  return item instanceof WorkspaceParent ? item.children.flatMap(leavesBelow) : [];
}

/** The one that was active last. */
export function mostRecent(leaves: readonly WorkspaceLeaf[]): WorkspaceLeaf | null {
  return leaves.reduce<WorkspaceLeaf | null>(
    (best, leaf) => (best === null || leaf.activeTime > best.activeTime ? leaf : best),
    null,
  );
}

/** App: typings (getLeaf): where something opens. */
export function leafFor(
  workspace: Workspace,
  newLeaf: PaneType | boolean | undefined,
  direction: SplitDirection = 'vertical',
): WorkspaceLeaf {
  if (newLeaf === 'window' && !workspace.around.isPhone) return workspace.makePopout();
  if (newLeaf === 'split') {
    const beside = workspace.getMostRecentLeaf();
    if (beside && !workspace.around.isPhone) return splitLeaf(workspace, beside, direction, false);
  }
  return newLeaf ? newTab(workspace) : navigableLeaf(workspace);
}

// App: typings: "an existing leaf which can be navigated is returned, or a new leaf"; pinned tabs are not navigated away.
function navigableLeaf(workspace: Workspace): WorkspaceLeaf {
  const recent = mainLeaves(workspace).toSorted((one, other) => other.activeTime - one.activeTime);
  const [last] = recent;
  if (last && canNavigate(last)) return last;
  const sibling = last?.parent.children.find(leaf => leaf !== last && canNavigate(leaf));
  return sibling ?? newTab(workspace);
}

// App: seen: a view that is not for navigation stays, and so does what is pinned.
function canNavigate(leaf: WorkspaceLeaf): boolean {
  return !leaf.pinned && (leaf.isDeferred || leaf.view.navigation);
}

// App: seen: a new tab stands right of the tab that is in front.
function newTab(workspace: Workspace): WorkspaceLeaf {
  const last = mostRecent(mainLeaves(workspace));
  const group = last?.parent ?? workspace.firstRootGroup();
  return workspace.createLeafInGroup(group, group.children.length === 0 ? 0 : group.currentTab + 1);
}

export function mainLeaves(workspace: Workspace): readonly WorkspaceLeaf[] {
  return [workspace.rootSplit, ...workspace.floatingSplit.children].flatMap(leavesBelow);
}

/** Makes a leaf beside another one; where the direction is another, the two get a split of their own. */
export function splitLeaf(
  workspace: Workspace,
  leaf: WorkspaceLeaf,
  direction: SplitDirection,
  before: boolean,
): WorkspaceLeaf {
  const { doc } = leaf.getContainer();
  const group = leaf.parent;
  const tabs = new WorkspaceTabs(workspace, doc);
  const outer = group.parent;
  if (!(outer instanceof WorkspaceSplit)) return workspace.createLeafInGroup(group);
  const isAlone = outer instanceof WorkspaceContainer && outer.children.length === 1;
  if (outer.direction === direction || isAlone) {
    if (isAlone) outer.setDirection(direction);
    outer.insertChild(tabs, outer.children.indexOf(group) + (before ? 0 : 1));
  } else {
    const split = new WorkspaceSplit(workspace, direction, doc);
    const index = outer.children.indexOf(group);
    outer.removeChild(group);
    outer.insertChild(split, index);
    split.insertChild(group);
    split.insertChild(tabs, before ? 0 : 1);
  }
  return workspace.createLeafInGroup(tabs);
}
