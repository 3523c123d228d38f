import type * as app from 'obsidian';
import { anchor, type Anchored } from '../text/anchors';
import { Events } from '../text/events';
import type { WorkspaceContainer } from './workspace-container';
import type { Workspace } from './workspace';

let made = 0;

/** App: seen: ids are 16 hexadecimal digits; here they count up, so that two runs save the same layout. */
function nextId(): string {
  made += 1;
  return made.toString(16).padStart(16, '0');
}

export abstract class WorkspaceItem extends Events {
  id = nextId();
  abstract parent: WorkspaceParent | null;
  abstract readonly containerEl: HTMLElement;

  constructor(readonly workspace: Workspace) {
    super();
  }

  getRoot(): WorkspaceItem {
    return this.parent?.getRoot() ?? this;
  }

  // App: typings: the container is the main window or a pop-out. Assumed: the side docks belong to the main window.
  getContainer(): WorkspaceContainer {
    return this.parent?.getContainer() ?? this.workspace.rootSplit;
  }
}

export abstract class WorkspaceParent extends WorkspaceItem {
  readonly children: WorkspaceItem[] = [];
  /** Where the children's elements stand. */
  abstract readonly contentEl: HTMLElement;

  insertChild(item: WorkspaceItem, index = this.children.length): void {
    item.parent = this;
    this.children.splice(index, 0, item);
    this.contentEl.insertBefore(item.containerEl, this.contentEl.children[index] ?? null);
  }

  removeChild(item: WorkspaceItem): void {
    const index = this.children.indexOf(item);
    if (index < 0) return;
    this.children.splice(index, 1);
    item.containerEl.remove();
  }

  /** Lets an item that was left without children go. */
  abstract tidy(): void;
}

type Own =
  'id' | 'containerEl' | 'workspace' | 'children' | 'contentEl' | 'insertChild' | 'removeChild' | 'tidy';
anchor<Anchored<WorkspaceItem, app.WorkspaceItem, Own>>(true);
anchor<Anchored<WorkspaceParent, app.WorkspaceParent, Own>>(true);
