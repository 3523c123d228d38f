import type * as app from 'obsidian';
import { anchor, type Anchored } from '../text/anchors';
import { WorkspaceParent } from './workspace-item';
import type { Workspace } from './workspace';

export class WorkspaceSplit extends WorkspaceParent {
  parent: WorkspaceParent | null = null;
  readonly containerEl: HTMLElement;
  readonly contentEl: HTMLElement;

  constructor(
    workspace: Workspace,
    public direction: app.SplitDirection,
    doc: Document = workspace.containerEl.ownerDocument,
  ) {
    super(workspace);
    this.containerEl = doc.createElement('div');
    this.containerEl.className = `workspace-split mod-${direction}`;
    this.contentEl = this.containerEl;
  }

  setDirection(direction: app.SplitDirection): void {
    this.direction = direction;
    this.containerEl.classList.toggle('mod-vertical', direction === 'vertical');
    this.containerEl.classList.toggle('mod-horizontal', direction === 'horizontal');
  }

  override tidy(): void {
    if (this.children.length === 0) {
      this.parent?.removeChild(this);
      this.parent?.tidy();
    }
  }
}

type Own =
  'id' | 'containerEl' | 'workspace' | 'children' | 'contentEl' | 'insertChild' | 'removeChild' | 'tidy';
anchor<Anchored<WorkspaceSplit, app.WorkspaceSplit, Own | 'direction' | 'setDirection'>>(true);
