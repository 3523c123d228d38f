import type * as app from 'obsidian';
import { anchor, type Anchored } from '../text/anchors';
import type { LeafGroup } from './leaf-group';
import type { Workspace } from './workspace';
import { WorkspaceSplit } from './workspace-split';

/** The side dock of a desktop: groups of tabs below each other. */
export class WorkspaceSidedock extends WorkspaceSplit {
  collapsed = false;
  #width = 280;

  constructor(
    workspace: Workspace,
    readonly side: app.Side,
  ) {
    super(workspace, 'horizontal');
    this.containerEl.classList.add('mod-sidedock', `mod-${side}-split`);
    this.width = side === 'left' ? 280 : 300;
  }

  get width(): number {
    return this.#width;
  }

  set width(width: number) {
    this.#width = width;
    this.containerEl.style.width = `${width}px`;
  }

  toggle(): void {
    if (this.collapsed) this.expand();
    else this.collapse();
  }

  collapse(): void {
    this.#setCollapsed(true);
  }

  expand(): void {
    this.#setCollapsed(false);
    for (const group of this.children as unknown as LeafGroup[]) group.loadShown();
  }

  override tidy(): void {
    // A side dock may be empty.
  }

  #setCollapsed(collapsed: boolean): void {
    if (this.collapsed === collapsed) return;
    this.collapsed = collapsed;
    this.containerEl.classList.toggle('is-sidedock-collapsed', collapsed);
    this.containerEl.style.display = collapsed ? 'none' : '';
    this.workspace.changedLayout();
  }
}

type Own =
  'id' | 'containerEl' | 'workspace' | 'children' | 'contentEl' | 'insertChild' | 'removeChild' | 'tidy';
anchor<
  Anchored<WorkspaceSidedock, app.WorkspaceSidedock, Own | 'direction' | 'setDirection' | 'side' | 'width'>
>(true);
