import type * as app from 'obsidian';
import { anchor, type Anchored } from '../../text/anchors';
import { Known } from '../../text/known';

export class DisplayValueComponent extends Known {
  readonly valueEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.valueEl = containerEl.createSpan('setting-display-value');
  }

  setValue(value: string | null): this {
    this.valueEl.setText(value ?? '');
    return this;
  }

  setStatus(status: 'warning' | null): this {
    this.valueEl.toggleClass('mod-warning', status === 'warning');
    return this;
  }
}

anchor<Anchored<DisplayValueComponent, app.DisplayValueComponent>>(true);
