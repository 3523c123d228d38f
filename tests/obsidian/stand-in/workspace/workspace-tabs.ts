import type * as app from 'obsidian';
import { setIcon } from '../interface/icons';
import { anchor, type Anchored } from '../text/anchors';
import { LeafGroup, type LeafGroupOwn } from './leaf-group';
import type { WorkspaceParent } from './workspace-item';
import type { Workspace } from './workspace';
import { WorkspaceSidedock } from './workspace-sidedock';

/** A row of tabs above the one that is seen. */
export class WorkspaceTabs extends LeafGroup {
  parent: WorkspaceParent | null = null;
  readonly containerEl: HTMLElement;
  readonly contentEl: HTMLElement;
  readonly headersEl: HTMLElement;

  constructor(workspace: Workspace, doc: Document = workspace.containerEl.ownerDocument) {
    super(workspace);
    this.containerEl = doc.createElement('div');
    this.containerEl.className = 'workspace-tabs mod-top';
    const bar = doc.createElement('div');
    bar.className = 'workspace-tab-header-container';
    this.headersEl = doc.createElement('div');
    this.headersEl.className = 'workspace-tab-header-container-inner';
    bar.append(this.headersEl, this.#newTabButton(doc));
    this.contentEl = doc.createElement('div');
    this.contentEl.className = 'workspace-tab-container';
    this.containerEl.append(bar, this.contentEl);
  }

  override get isSeen(): boolean {
    const root = this.getRoot();
    return !(root instanceof WorkspaceSidedock) || !root.collapsed;
  }

  override tidy(): void {
    if (this.children.length > 0) return;
    this.parent?.removeChild(this);
    this.parent?.tidy();
  }

  #newTabButton(doc: Document): HTMLElement {
    const around = doc.createElement('div');
    around.className = 'workspace-tab-header-new-tab';
    const button = doc.createElement('span');
    button.className = 'clickable-icon';
    button.setAttribute('aria-label', 'New tab');
    setIcon(button, 'lucide-plus');
    button.addEventListener('click', () => {
      const leaf = this.workspace.createLeafInGroup(this);
      this.workspace.setActiveLeaf(leaf, { focus: true });
    });
    around.append(button);
    return around;
  }
}

anchor<Anchored<WorkspaceTabs, app.WorkspaceTabs, LeafGroupOwn>>(true);
