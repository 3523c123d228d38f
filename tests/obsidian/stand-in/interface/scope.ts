import type * as app from 'obsidian';
import { anchor, type Anchored } from '../text/anchors';
import { Known } from '../text/known';
import { Platform } from './platform';

interface Binding extends app.KeymapEventHandler {
  readonly func: app.KeymapEventListener;
}

/** Gives a key to the first binding of a scope or its parents that fits; answers what the binding answered. */
export let answerKey: (scope: app.Scope, event: KeyboardEvent) => unknown;

export class Scope extends Known implements app.Scope {
  readonly #bindings: Binding[] = [];
  readonly #parent: app.Scope | undefined;

  static {
    answerKey = (scope, event) => (scope instanceof Scope ? scope.#answer(event) : undefined);
  }

  constructor(parent?: app.Scope) {
    super();
    this.#parent = parent;
  }

  // App: typings: no modifiers at all (null) fits every combination, an empty list fits none pressed.
  register(
    modifiers: app.Modifier[] | null,
    key: string | null,
    func: app.KeymapEventListener,
  ): app.KeymapEventHandler {
    const binding = { modifiers: modifiers && modifierText(modifiers), key, func, scope: this };
    this.#bindings.push(binding);
    return binding;
  }

  unregister(handler: app.KeymapEventHandler): void {
    const at = this.#bindings.findIndex(binding => binding === handler);
    if (at >= 0) this.#bindings.splice(at, 1);
  }

  // Assumed: the first binding that fits ends the search, one of this very key before one of all keys, and this scope
  // before its parent.
  #answer(event: KeyboardEvent): unknown {
    const context = contextOf(event);
    const fitting = this.#bindings.filter(candidate => fits(candidate, context));
    const binding = fitting.find(({ key }) => key !== null) ?? fitting[0];
    if (binding) return binding.func(event, context);
    return this.#parent && answerKey(this.#parent, event);
  }
}

function fits(binding: app.KeymapInfo, { modifiers, key, vkey }: app.KeymapContext): boolean {
  if (binding.modifiers !== null && binding.modifiers !== modifiers) return false;
  const wanted = binding.key?.toLowerCase();
  return wanted === undefined || wanted === key?.toLowerCase() || wanted === vkey.toLowerCase();
}

/** App: typings: `Mod` is the command key on a Mac and the control key elsewhere. */
export function pressedKey(modifier: app.Modifier): Exclude<app.Modifier, 'Mod'> {
  if (modifier !== 'Mod') return modifier;
  return Platform.isMacOS ? 'Meta' : 'Ctrl';
}

function modifierText(modifiers: readonly app.Modifier[]): string {
  return modifiers.map(pressedKey).sort().join(',');
}

/** Whether an event is the press of a hotkey. */
export function isHotkey({ modifiers, key }: app.Hotkey, event: KeyboardEvent): boolean {
  return fits({ modifiers: modifierText(modifiers), key }, contextOf(event));
}

function contextOf(event: KeyboardEvent): app.KeymapContext {
  const held: app.Modifier[] = [];
  if (event.altKey) held.push('Alt');
  if (event.ctrlKey) held.push('Ctrl');
  if (event.metaKey) held.push('Meta');
  if (event.shiftKey) held.push('Shift');
  // Assumed: the key by its place, so that Shift and other layouts do not hide a letter or a digit.
  const vkey = /^(?:Key|Digit)(.)$/.exec(event.code)?.[1] ?? event.key;
  return { modifiers: held.join(','), key: event.key, vkey };
}

anchor<Anchored<Scope, app.Scope>>(true);
