import type { App } from 'obsidian';
import { pressKey } from '../press-key';
import { installDomExtensions } from '../stand-in/interface/dom-extensions';
import { Keymap, listenToKeys } from '../stand-in/interface/keymap';
import { runHost } from '../stand-in/interface/running-host';
import { Scope } from '../stand-in/interface/scope';
import { PendingWork, type Settling } from '../stand-in/text/settling';

export interface PageHost {
  readonly app: App;
  readonly settle: Settling;
  readonly notices: readonly string[];
  /** Presses a key where the focus is. */
  readonly press: (key: string, held?: KeyboardEventInit) => KeyboardEvent;
  readonly stop: () => void;
}

/** An app of which only the interface is there, on an empty page. */
export function startPage(parts: object = {}): PageHost {
  installDomExtensions();
  document.body.empty();
  const keymap = new Keymap();
  const settle = new PendingWork();
  const notices: string[] = [];
  const app = { keymap, scope: new Scope(), ...parts } as unknown as App;
  const stops = [runHost({ app, settle, notices }), listenToKeys(keymap, window)];
  return { app, settle, notices, press: pressKey, stop: () => stops.forEach(stop => stop()) };
}
