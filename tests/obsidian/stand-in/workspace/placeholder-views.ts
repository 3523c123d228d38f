import type * as app from 'obsidian';
import { createNote } from './create-note';
import { innerLeaf, ItemView, View } from './view';

/** What stands in a tab until it is looked at: it knows the state of the view that it stands for. */
export class DeferredView extends View {
  constructor(
    leaf: app.WorkspaceLeaf,
    readonly kept: app.ViewState,
    readonly title: string,
    icon: app.IconName,
  ) {
    super(leaf);
    this.icon = icon;
  }

  override getViewType(): string {
    return this.kept.type;
  }

  override getDisplayText(): string {
    return this.title;
  }

  override getState(): Record<string, unknown> {
    return this.kept.state ?? {};
  }
}

/** A tab without a note. */
export class EmptyView extends ItemView {
  override icon = 'lucide-file';
  override navigation = true;

  override getViewType(): string {
    return 'empty';
  }

  override getDisplayText(): string {
    return 'New tab';
  }

  protected override async onOpen(): Promise<void> {
    const { settle } = innerLeaf(this.leaf).workspace.around;
    const empty = this.contentEl.createDiv({ cls: 'empty-state' });
    const container = empty.createDiv({ cls: 'empty-state-container' });
    container.createDiv({ cls: 'empty-state-title', text: 'No file is open' });
    const list = container.createDiv({ cls: 'empty-state-action-list' });
    const action = (text: string, press: () => void): void => {
      list.createDiv({ cls: 'empty-state-action tappable', text }).addEventListener('click', press);
    };
    action('Create new note', () => void settle.track(createNote(this.app)));
    action('Close', () => this.leaf.detach());
  }
}

/** A view whose plugin is not there; it keeps the state for the day when it is. */
export class UnknownView extends ItemView {
  override navigation = true;

  constructor(
    leaf: app.WorkspaceLeaf,
    readonly kept: app.ViewState,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return this.kept.type;
  }

  // App: seen: the words of the placeholder.
  override getDisplayText(): string {
    return 'Plugin no longer active';
  }

  override getIcon(): string {
    return 'lucide-ghost';
  }

  override getState(): Record<string, unknown> {
    return this.kept.state ?? {};
  }

  protected override async onOpen(): Promise<void> {
    const container = this.contentEl
      .createDiv({ cls: 'empty-state' })
      .createDiv({ cls: 'empty-state-container' });
    container.createDiv({ cls: 'empty-state-title', text: 'Plugin no longer active' });
    container.createDiv({
      cls: 'empty-state-description',
      text: `The plugin that created this tab (${this.kept.type}) has gone away.`,
    });
  }
}
