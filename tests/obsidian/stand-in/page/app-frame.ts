import type { Workspace } from '../workspace/workspace';

export interface FrameLook {
  readonly theme: 'light' | 'dark';
  readonly isPhone: boolean;
  readonly isRtl: boolean;
}

/** The app's window around the workspace. */
export class AppFrame {
  readonly containerEl: HTMLElement;
  readonly mainEl: HTMLElement;
  readonly statusBarEl: HTMLElement;
  readonly #classes: readonly string[];
  #theme: 'light' | 'dark';

  constructor(
    private readonly doc: Document,
    { theme, isPhone, isRtl }: FrameLook,
  ) {
    this.containerEl = doc.createElement('div');
    this.containerEl.className = 'app-container';
    this.mainEl = this.containerEl.createDiv({ cls: 'horizontal-main-container' });
    this.statusBarEl = this.containerEl.createDiv({ cls: 'status-bar' });
    this.#theme = theme;
    const phone = isPhone ? ['is-mobile', 'is-phone'] : [];
    this.#classes = [...phone, ...(isRtl ? ['mod-rtl'] : [])];
    doc.body.classList.add(`theme-${theme}`, ...this.#classes);
    doc.documentElement.dir = isRtl ? 'rtl' : 'ltr';
    doc.body.append(this.containerEl);
  }

  show(workspace: Workspace): void {
    this.mainEl.append(workspace.containerEl);
  }

  setTheme(theme: 'light' | 'dark'): void {
    this.doc.body.classList.replace(`theme-${this.#theme}`, `theme-${theme}`);
    this.#theme = theme;
  }

  remove(): void {
    this.containerEl.remove();
    this.doc.body.classList.remove(`theme-${this.#theme}`, ...this.#classes);
  }
}
