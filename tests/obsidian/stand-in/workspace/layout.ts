import type { SplitDirection, ViewState } from 'obsidian';
import { LeafGroup } from './leaf-group';
import type { WorkspaceItem } from './workspace-item';
import { WorkspaceParent } from './workspace-item';
import { WorkspaceLeaf } from './workspace-leaf';
import { WorkspaceMobileDrawer } from './workspace-mobile-drawer';
import { WorkspaceSidedock } from './workspace-sidedock';
import { WorkspaceSplit } from './workspace-split';
import { WorkspaceTabs } from './workspace-tabs';
import type { Workspace } from './workspace';

/** A node of `workspace.json`. */
export interface LayoutNode {
  readonly id?: string;
  readonly type?: string;
  readonly children?: readonly LayoutNode[];
  readonly direction?: SplitDirection;
  readonly width?: number;
  readonly collapsed?: boolean;
  readonly currentTab?: number;
  readonly pinned?: boolean;
  readonly group?: string;
  readonly state?: ViewState & { readonly icon?: string; readonly title?: string };
}

export interface Layout {
  readonly main?: LayoutNode;
  readonly left?: LayoutNode;
  readonly right?: LayoutNode;
  readonly floating?: LayoutNode;
  readonly active?: string;
  readonly lastOpenFiles?: readonly string[];
}

const leafOf = (type: string): LayoutNode => ({ type: 'leaf', state: { type, state: {} } });

const dockOf = (leaves: readonly LayoutNode[], collapsed: boolean): LayoutNode => ({
  type: 'split',
  direction: 'horizontal',
  collapsed,
  children: [{ type: 'tabs', children: leaves }],
});

/** What a vault shows that was never opened. */
export const defaultLayout: Layout = {
  left: dockOf([leafOf('file-explorer'), leafOf('bookmarks')], false),
  right: dockOf([leafOf('backlink')], true),
};

/** App: seen (workspace.json of real vaults): how an item is saved. */
export function layoutNode(item: WorkspaceItem): LayoutNode {
  if (item instanceof WorkspaceLeaf) return leafNode(item);
  const children = item instanceof WorkspaceParent ? item.children.map(layoutNode) : [];
  const { id } = item;
  if (item instanceof WorkspaceMobileDrawer) {
    return { id, type: 'mobile-drawer', children, currentTab: item.currentTab };
  }
  if (item instanceof WorkspaceTabs) {
    return { id, type: 'tabs', children, ...(item.currentTab > 0 && { currentTab: item.currentTab }) };
  }
  if (item instanceof WorkspaceSidedock) {
    const { direction, width, collapsed } = item;
    return { id, type: 'split', children, direction, width, ...(collapsed && { collapsed }) };
  }
  return item instanceof WorkspaceSplit
    ? { id, type: 'split', children, direction: item.direction }
    : { id, type: 'floating', children };
}

function leafNode(leaf: WorkspaceLeaf): LayoutNode {
  const { id, pinned, group } = leaf;
  const { pinned: _pinned, ...state } = leaf.getViewState();
  return { id, type: 'leaf', state, ...(pinned && { pinned }), ...(group !== null && { group }) };
}

/** Leaves whose place is made and whose view is not. */
type Waiting = Map<WorkspaceLeaf, LayoutNode>;

/** Fills the main area and the docks as a layout says. */
export async function restoreLayout(workspace: Workspace, layout: Layout): Promise<void> {
  const { rootSplit, leftSplit, rightSplit } = workspace;
  const waiting: Waiting = new Map();
  for (const [into, node] of [
    [rootSplit, layout.main],
    [leftSplit, layout.left],
    [rightSplit, layout.right],
  ] as const) {
    clear(into);
    if (node) fill(workspace, into, node, waiting);
  }
  if (rootSplit.children.length === 0) workspace.fillRoot();
  await Promise.all([...waiting].map(([leaf, node]) => takeState(leaf, node)));
}

function clear(parent: WorkspaceParent): void {
  for (const child of [...parent.children]) {
    if (child instanceof WorkspaceParent && !(child instanceof LeafGroup)) clear(child);
    parent.removeChild(child);
  }
}

function fill(workspace: Workspace, into: WorkspaceParent, node: LayoutNode, waiting: Waiting): void {
  if (into instanceof WorkspaceSplit && node.direction) into.setDirection(node.direction);
  if (into instanceof WorkspaceSidedock) {
    if (node.width !== undefined) into.width = node.width;
    if (node.collapsed) into.collapse();
  }
  if (into instanceof WorkspaceMobileDrawer) {
    for (const leaf of leafNodes(node)) placeLeaf(workspace, into, leaf, waiting);
    into.currentTab = node.currentTab ?? 0;
    return;
  }
  for (const child of node.children ?? []) place(workspace, into, child, waiting);
}

/** A layout of a desktop on a phone: all leaves of a dock in one drawer. */
function leafNodes(node: LayoutNode): readonly LayoutNode[] {
  return node.type === 'leaf' ? [node] : (node.children ?? []).flatMap(leafNodes);
}

function place(workspace: Workspace, into: WorkspaceParent, node: LayoutNode, waiting: Waiting): void {
  if (node.type === 'tabs') {
    const tabs = new WorkspaceTabs(workspace);
    if (node.id !== undefined) tabs.id = node.id;
    into.insertChild(tabs);
    for (const child of node.children ?? []) placeLeaf(workspace, tabs, child, waiting);
    const shown = tabs.children[node.currentTab ?? 0];
    if (shown) tabs.select(shown);
  } else if (node.type === 'split') {
    const split = new WorkspaceSplit(workspace, node.direction ?? 'vertical');
    into.insertChild(split);
    fill(workspace, split, node, waiting);
  } else if (node.type === 'leaf') {
    const tabs = new WorkspaceTabs(workspace);
    into.insertChild(tabs);
    placeLeaf(workspace, tabs, node, waiting);
  }
}

function placeLeaf(workspace: Workspace, group: LeafGroup, node: LayoutNode, waiting: Waiting): void {
  const leaf = new WorkspaceLeaf(workspace);
  if (node.id !== undefined) leaf.id = node.id;
  if (node.group !== undefined) leaf.group = node.group;
  group.insertChild(leaf);
  waiting.set(leaf, node);
}

// App: docs (deferred views): after a start, a view is made only for the tab in front.
async function takeState(leaf: WorkspaceLeaf, node: LayoutNode): Promise<void> {
  const { icon = 'lucide-file', title = '', ...state } = node.state ?? { type: 'empty' };
  const viewState: ViewState = { ...state, active: false, ...(node.pinned && { pinned: true }) };
  const isInFront = leaf.parent.shownLeaf === leaf && leaf.parent.isSeen;
  if (isInFront) await leaf.setViewState(viewState);
  else await leaf.defer(viewState, title, icon);
}
