import type * as app from 'obsidian';
import { anchor, type Anchored } from '../text/anchors';
import { LeafGroup, type LeafGroupOwn } from './leaf-group';
import type { WorkspaceParent } from './workspace-item';
import type { Workspace } from './workspace';

/** The side dock of a phone: it slides over the note and shows one leaf. */
export class WorkspaceMobileDrawer extends LeafGroup {
  parent: WorkspaceParent | null = null;
  // App: seen: drawers are closed until somebody pulls them out.
  collapsed = true;
  readonly containerEl: HTMLElement;
  readonly contentEl: HTMLElement;
  readonly headersEl: HTMLElement;

  constructor(
    workspace: Workspace,
    readonly side: app.Side,
  ) {
    super(workspace);
    const doc = workspace.containerEl.ownerDocument;
    this.containerEl = doc.createElement('div');
    this.containerEl.className = `workspace-drawer mod-${side}`;
    this.containerEl.style.display = 'none';
    const inner = doc.createElement('div');
    inner.className = 'workspace-drawer-inner';
    this.headersEl = doc.createElement('div');
    this.headersEl.className = 'workspace-drawer-tab-options';
    this.contentEl = doc.createElement('div');
    this.contentEl.className = 'workspace-drawer-active-tab-content';
    inner.append(this.headersEl, this.contentEl);
    const backdrop = doc.createElement('div');
    backdrop.className = 'workspace-drawer-backdrop';
    backdrop.addEventListener('click', () => this.collapse());
    this.containerEl.append(backdrop, inner);
  }

  override get isSeen(): boolean {
    return !this.collapsed;
  }

  expand(): void {
    this.#setCollapsed(false);
    this.loadShown();
  }

  collapse(): void {
    this.#setCollapsed(true);
  }

  toggle(): void {
    if (this.collapsed) this.expand();
    else this.collapse();
  }

  override tidy(): void {
    // A drawer may be empty.
  }

  #setCollapsed(collapsed: boolean): void {
    if (this.collapsed === collapsed) return;
    this.collapsed = collapsed;
    this.containerEl.style.display = collapsed ? 'none' : '';
    this.workspace.changedLayout();
  }
}

anchor<Anchored<WorkspaceMobileDrawer, app.WorkspaceMobileDrawer, LeafGroupOwn | 'side'>>(true);
