import type * as app from 'obsidian';
import { anchor, type Anchored } from '../text/anchors';
import { Known } from '../text/known';
import { Chooser } from './chooser';
import { Scope } from './scope';

/** The sides of what a list of suggestions stands below. */
export type PlaceOnPage = Pick<DOMRect, 'left' | 'top' | 'bottom'> & Partial<Pick<DOMRect, 'right'>>;

export abstract class PopoverSuggest<T> extends Known {
  readonly app: app.App;
  readonly scope: app.Scope;
  protected readonly suggestEl = createDiv('suggestion-container');
  protected readonly chooser: Chooser<T>;

  constructor(host: app.App, scope?: app.Scope) {
    super();
    this.app = host;
    this.scope = scope ?? new Scope();
    this.chooser = new Chooser<T>(this, this.suggestEl.createDiv('suggestion'), this.scope);
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
  }

  // App: seen: while it is open, the arrows, Enter and Escape are its own.
  open(): void {
    if (this.suggestEl.isConnected) return;
    activeDocument.body.append(this.suggestEl);
    this.app.keymap.pushScope(this.scope);
  }

  close(): void {
    if (!this.suggestEl.isConnected) return;
    this.suggestEl.detach();
    this.app.keymap.popScope(this.scope);
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;

  abstract selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void;

  /** Puts the open list below a place, or above it where there is no room. */
  protected reposition(place: PlaceOnPage): void {
    const { width, height } = this.suggestEl.getBoundingClientRect();
    const { innerWidth, innerHeight } = this.suggestEl.win;
    const isRoomBelow = place.bottom + height <= innerHeight || place.top - height < 0;
    // Assumed: it begins where the field begins, which is at the right in a right-to-left language.
    const isRtl = this.suggestEl.doc.documentElement.dir === 'rtl' && place.right !== undefined;
    const wanted = isRtl ? (place.right ?? 0) - width : place.left;
    const left = Math.max(0, Math.min(wanted, innerWidth - width));
    const top = isRoomBelow ? place.bottom : place.top - height;
    this.suggestEl.setCssStyles({ left: `${left}px`, top: `${top}px` });
  }
}

anchor<Anchored<PopoverSuggest<string>, app.PopoverSuggest<string>>>(true);
