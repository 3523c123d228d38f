import { Platform } from './platform';

/** The line at the bottom of the app. */
export class StatusBar {
  constructor(private readonly barEl: HTMLElement) {}

  // App: typings: not on mobile. Assumed: a plugin still gets its element there, which nobody sees.
  add(pluginId: string): HTMLElement {
    const item = createDiv(`status-bar-item plugin-${pluginId.toLowerCase().replace(/[^\w-]/g, '-')}`);
    if (!Platform.isMobile) this.barEl.prepend(item);
    return item;
  }
}
