import type * as app from 'obsidian';
import { anchor, type Anchored } from '../text/anchors';
import { Known } from '../text/known';
import { answerKey, pressedKey } from './scope';

const flags = { Ctrl: 'ctrlKey', Meta: 'metaKey', Shift: 'shiftKey', Alt: 'altKey' } as const;

/** Lets the keys pressed in a window reach the scopes of an app; answers the way to stop it. */
export let listenToKeys: (
  keymap: Keymap,
  win: Window,
  last?: (event: KeyboardEvent) => unknown,
) => () => void;

export class Keymap extends Known implements app.Keymap {
  readonly #scopes: app.Scope[] = [];

  static {
    listenToKeys = (keymap, win) => {
      const listen = (event: KeyboardEvent): void => keymap.#take(event);
      // App: seen: an editor's suggestions get Enter and the arrows before the editor does, so this listens first.
      win.addEventListener('keydown', listen, true);
      return () => win.removeEventListener('keydown', listen, true);
    };
  }

  static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: app.Modifier): boolean {
    return event[flags[pressedKey(modifier)]];
  }

  // App: typings: a tab with Mod or the middle button, a split with Mod and Alt, a window with Mod, Alt and Shift.
  static isModEvent(event?: app.UserEvent | null): app.PaneType | boolean {
    if (!event) return false;
    if (!Keymap.isModifier(event, 'Mod')) return 'button' in event && event.button === 1 ? 'tab' : false;
    if (!event.altKey) return 'tab';
    return event.shiftKey ? 'window' : 'split';
  }

  pushScope(scope: app.Scope): void {
    this.#scopes.push(scope);
  }

  // App: typings: where the active scope goes, the next one in the stack becomes active.
  popScope(scope: app.Scope): void {
    const at = this.#scopes.lastIndexOf(scope);
    if (at >= 0) this.#scopes.splice(at, 1);
  }

  // App: typings: only one scope is active at a time, and `false` prevents what the key does otherwise.
  #take(event: KeyboardEvent): void {
    // Assumed: keys that only compose a letter are nobody's hotkey.
    if (event.isComposing) return;
    const active = this.#scopes.at(-1);
    if (active && answerKey(active, event) === false) event.preventDefault();
  }
}

anchor<Anchored<Keymap, app.Keymap>>(true);
anchor<Anchored<typeof Keymap, typeof app.Keymap>>(true);
