import type { Side } from 'obsidian';
import { Known } from '../text/known';

/** The strip of icons at the side of the window. */
export class WorkspaceRibbon extends Known {
  readonly containerEl: HTMLElement;
  readonly actionsEl: HTMLElement;
  readonly settingsEl: HTMLElement;

  constructor(doc: Document, side: Side) {
    super();
    const part = (cls: string): HTMLElement => {
      const el = doc.createElement('div');
      el.className = cls;
      return el;
    };
    this.containerEl = part(`workspace-ribbon side-dock-ribbon mod-${side}`);
    this.actionsEl = part('side-dock-actions');
    this.settingsEl = part('side-dock-settings');
    this.containerEl.append(this.actionsEl, this.settingsEl);
  }
}
