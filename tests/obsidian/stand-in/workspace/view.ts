import type * as app from 'obsidian';
import { Component } from '../interface/component';
import { setIcon } from '../interface/icons';
import { anchor, type Anchored } from '../text/anchors';
import type { HostApp } from './surroundings';
import type { WorkspaceLeaf } from './workspace-leaf';

export abstract class View extends Component {
  app: app.App;
  icon: app.IconName = 'lucide-file';
  // App: typings: "file views can be navigated by default", so other views cannot.
  navigation = false;
  leaf: app.WorkspaceLeaf;
  containerEl: HTMLElement;
  scope: app.Scope | null = null;

  constructor(leaf: app.WorkspaceLeaf) {
    super();
    this.leaf = leaf;
    this.app = appOf(leaf) as unknown as app.App;
    this.containerEl = documentOf(leaf).createElement('div');
    this.containerEl.className = 'workspace-leaf-content';
  }

  protected async onOpen(): Promise<void> {
    // Views that need it do something here.
  }

  protected async onClose(): Promise<void> {
    // Views that need it do something here.
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  getState(): Record<string, unknown> {
    return {};
  }

  async setState(_state: unknown, _result: app.ViewStateResult): Promise<void> {
    // Views that keep something take it up here.
  }

  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  setEphemeralState(_state: unknown): void {
    // Views that can scroll or focus take it up here.
  }

  getIcon(): app.IconName {
    return this.icon;
  }

  onResize(): void {
    // Views that draw by their size do something here.
  }

  onPaneMenu(_menu: app.Menu, _source: string): void {
    // Views that have something to offer add it here.
  }
}

/** The stand-in's own leaf behind the app's type. */
export function innerLeaf(leaf: app.WorkspaceLeaf): WorkspaceLeaf {
  return leaf as unknown as WorkspaceLeaf;
}

function appOf(leaf: app.WorkspaceLeaf): HostApp {
  return innerLeaf(leaf).workspace.around.app;
}

function documentOf(leaf: app.WorkspaceLeaf): Document {
  return innerLeaf(leaf).containerEl.ownerDocument;
}

/** A view below a bar with its title and its actions. */
export abstract class ItemView extends View {
  contentEl: HTMLElement;
  readonly headerEl: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly actionsEl: HTMLElement;

  constructor(leaf: app.WorkspaceLeaf) {
    super(leaf);
    const doc = this.containerEl.ownerDocument;
    const part = (cls: string): HTMLElement => {
      const el = doc.createElement('div');
      el.className = cls;
      return el;
    };
    this.headerEl = part('view-header');
    const titleContainer = part('view-header-title-container mod-at-start');
    this.titleEl = part('view-header-title');
    titleContainer.append(this.titleEl);
    this.actionsEl = part('view-actions');
    this.headerEl.append(titleContainer, this.actionsEl);
    // App: docs (views): `containerEl.children[1]` is the content.
    this.contentEl = part('view-content');
    this.containerEl.append(this.headerEl, this.contentEl);
  }

  // App: seen: a new action stands before the older ones.
  addAction(icon: app.IconName, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
    const action = this.containerEl.ownerDocument.createElement('button');
    action.className = 'clickable-icon view-action';
    action.setAttribute('aria-label', title);
    setIcon(action, icon);
    action.addEventListener('click', evt => void callback(evt));
    this.actionsEl.prepend(action);
    return action;
  }
}

anchor<Anchored<View, app.View>>(true);
anchor<Anchored<ItemView, app.ItemView, 'headerEl' | 'titleEl' | 'actionsEl'>>(true);
