import type * as app from 'obsidian';
import { anchor, type Anchored } from '../text/anchors';
import type { Workspace } from './workspace';
import { WorkspaceParent } from './workspace-item';
import { WorkspaceSplit } from './workspace-split';

export abstract class WorkspaceContainer extends WorkspaceSplit {
  abstract win: Window;
  abstract doc: Document;

  override getContainer(): WorkspaceContainer {
    return this;
  }
}

/** The main area of the app's window. */
export class WorkspaceRoot extends WorkspaceContainer {
  readonly win: Window;
  readonly doc: Document;

  constructor(workspace: Workspace) {
    super(workspace, 'vertical');
    this.containerEl.classList.add('mod-root');
    this.doc = workspace.containerEl.ownerDocument;
    this.win = this.doc.defaultView ?? window;
  }

  // App: seen: the main area is never empty; where the last tab was closed there is a new one.
  override tidy(): void {
    if (this.children.length === 0) this.workspace.fillRoot();
  }
}

/** A window of its own beside the app's. */
export class WorkspaceWindow extends WorkspaceContainer {
  readonly win: Window;
  readonly doc: Document;

  constructor(workspace: Workspace, win: Window) {
    super(workspace, 'vertical', win.document);
    this.win = win;
    this.doc = win.document;
    this.containerEl.classList.add('mod-root');
    this.#dress();
  }

  // App: docs (pop-out windows): a pop-out has the classes and style sheets of the main window.
  #dress(): void {
    const main = this.workspace.containerEl.ownerDocument;
    this.doc.body.className = `${main.body.className} is-popout-window`;
    for (const sheet of main.querySelectorAll('style, link[rel=stylesheet]')) {
      this.doc.head.append(this.doc.importNode(sheet, true));
    }
    const frame = this.doc.createElement('div');
    frame.className = 'app-container';
    const workspaceEl = this.doc.createElement('div');
    workspaceEl.className = 'workspace';
    workspaceEl.append(this.containerEl);
    frame.append(workspaceEl);
    this.doc.body.append(frame);
  }

  // App: seen: a pop-out closes with its last leaf.
  override tidy(): void {
    if (this.children.length > 0) return;
    this.parent?.removeChild(this);
    this.workspace.trigger('window-close', this, this.win);
    this.win.close();
  }
}

/** Holds the pop-out windows. */
export class WorkspaceFloating extends WorkspaceParent {
  parent: WorkspaceParent | null = null;
  readonly containerEl: HTMLElement;
  readonly contentEl: HTMLElement;

  constructor(workspace: Workspace) {
    super(workspace);
    this.containerEl = workspace.containerEl.ownerDocument.createElement('div');
    this.contentEl = this.containerEl;
  }

  /** The element of a pop-out stays in its own document. */
  override insertChild(item: WorkspaceWindow): void {
    item.parent = this;
    this.children.push(item);
  }

  override tidy(): void {
    // It may be empty.
  }
}

type Own =
  'id' | 'containerEl' | 'workspace' | 'children' | 'contentEl' | 'insertChild' | 'removeChild' | 'tidy';
anchor<Anchored<WorkspaceContainer, app.WorkspaceContainer, Own | 'direction' | 'setDirection'>>(true);
anchor<Anchored<WorkspaceRoot, app.WorkspaceRoot, Own | 'direction' | 'setDirection'>>(true);
anchor<Anchored<WorkspaceWindow, app.WorkspaceWindow, Own | 'direction' | 'setDirection'>>(true);
anchor<Anchored<WorkspaceFloating, app.WorkspaceFloating, Own>>(true);
