import type { WorkspaceLeaf } from './workspace-leaf';
import { WorkspaceParent } from './workspace-item';

/** Members of every group of leaves that the typings do not name. */
export type LeafGroupOwn =
  | 'id'
  | 'containerEl'
  | 'workspace'
  | 'children'
  | 'contentEl'
  | 'insertChild'
  | 'removeChild'
  | 'tidy'
  | 'currentTab'
  | 'headersEl'
  | 'shownLeaf'
  | 'select'
  | 'loadShown'
  | 'isSeen';

/** Leaves in one place, of which one is seen. */
export abstract class LeafGroup extends WorkspaceParent {
  declare readonly children: WorkspaceLeaf[];
  /** Which child is seen. */
  currentTab = 0;
  abstract readonly headersEl: HTMLElement;

  override insertChild(leaf: WorkspaceLeaf, index = this.children.length): void {
    super.insertChild(leaf, index);
    this.headersEl.insertBefore(leaf.tabHeaderEl, this.headersEl.children[index] ?? null);
    if (index < this.currentTab) this.currentTab += 1;
    this.show();
  }

  override removeChild(leaf: WorkspaceLeaf): void {
    const index = this.children.indexOf(leaf);
    super.removeChild(leaf);
    leaf.tabHeaderEl.remove();
    // App: seen: closing the tab in front shows its right neighbour, or the left one of the last.
    if (index < this.currentTab || this.currentTab === this.children.length) {
      this.currentTab = Math.max(0, this.currentTab - 1);
    }
    this.show();
    if (this.workspace.layoutReady) this.loadShown();
  }

  get shownLeaf(): WorkspaceLeaf | null {
    return this.children[this.currentTab] ?? null;
  }

  /** Brings a leaf to the front; a view that was put off is made now. */
  select(leaf: WorkspaceLeaf): void {
    this.currentTab = Math.max(0, this.children.indexOf(leaf));
    this.show();
    this.loadShown();
  }

  /** App: docs (deferred views): a view is made once it is seen. */
  loadShown(): void {
    const { shownLeaf } = this;
    if (shownLeaf && this.isSeen) void this.workspace.around.settle.track(shownLeaf.loadIfDeferred());
  }

  /** False for what lies in a closed side dock. */
  get isSeen(): boolean {
    return true;
  }

  protected show(): void {
    this.children.forEach((leaf, index) => {
      const isShown = index === this.currentTab;
      leaf.containerEl.classList.toggle('is-hidden', !isShown);
      leaf.containerEl.style.display = isShown ? '' : 'none';
      leaf.tabHeaderEl.classList.toggle('is-active', isShown);
    });
  }
}
