import { elementMaker, svgMaker } from './create-element';
import { installElementExtensions } from './element-extensions';
import { installEventExtensions } from './event-extensions';
import { addMembers, installLanguageExtensions } from './language-extensions';
import { installNodeExtensions } from './node-extensions';

type PageWindow = Window & typeof globalThis;

const installed = new WeakSet<PageWindow>();

/** Adds to a window what the app adds to its own and to each window that pops out. */
export function installDomExtensions(win: PageWindow = window): void {
  if (installed.has(win)) return;
  installed.add(win);
  if (win === globalThis.window) installLanguageExtensions();
  installNodeExtensions(win);
  installElementExtensions(win);
  installEventExtensions(win);
  installGlobals(win);
}

function installGlobals(win: PageWindow): void {
  const main = globalThis.window;
  // App: typings: the window in front is usually the main one; a popped-out window takes over with the focus.
  if (win === main) setActiveWindow(win);
  win.addEventListener('focus', () => setActiveWindow(win));
  // Assumed: elements made by the global functions belong to the window in front.
  const make = elementMaker(() => activeDocument);
  const globals: Partial<typeof globalThis> = {
    createEl: make,
    createDiv: (info, callback) => make('div', info, callback),
    createSpan: (info, callback) => make('span', info, callback),
    createSvg: svgMaker(() => activeDocument),
    createFragment: callback => {
      const fragment = activeDocument.createDocumentFragment();
      callback?.(fragment);
      return fragment;
    },
    fish: selector => activeDocument.querySelector(selector),
    fishAll: selector => [...activeDocument.querySelectorAll<HTMLElement>(selector)],
    isBoolean: (value): value is boolean => typeof value === 'boolean',
    sleep: ms => new Promise(resolve => win.setTimeout(resolve, ms)),
    nextFrame: () => new Promise(resolve => win.requestAnimationFrame(() => resolve())),
    ready: done => {
      if (win.document.readyState !== 'loading') done();
      else win.document.addEventListener('DOMContentLoaded', () => void done());
    },
  };
  addMembers(win, globals);
}

/** Makes a window the one in front, in every window's eyes. */
export function setActiveWindow(win: PageWindow): void {
  const globals = { activeWindow: win, activeDocument: win.document };
  for (const target of new Set([globalThis.window, win])) Object.assign(target, globals);
}
