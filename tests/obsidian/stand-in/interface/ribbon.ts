import type * as app from 'obsidian';
import { setIcon } from './icons';
import { track } from './running-host';
import { setTooltip } from './tooltip';

/** The icons at the left edge of the app. */
export class Ribbon {
  constructor(private readonly actionsEl: HTMLElement) {}

  add(icon: app.IconName, title: string, press: (event: MouseEvent) => unknown): HTMLElement {
    const action = this.actionsEl.createDiv('side-dock-ribbon-action clickable-icon');
    setIcon(action, icon);
    setTooltip(action, title, { placement: 'right' });
    action.addEventListener('click', event => track(press(event)));
    return action;
  }
}
