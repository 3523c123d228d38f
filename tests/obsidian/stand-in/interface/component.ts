import type * as app from 'obsidian';
import { anchor, type Anchored } from '../text/anchors';
import type { EventRef } from '../text/events';
import { Known } from '../text/known';

/** What `onload` answered when a component was loaded: for a plugin, the promise that it has started. */
export let startOf: (component: Component) => unknown;

export class Component extends Known implements app.Component {
  #isLoaded = false;
  #start: unknown;
  readonly #children: app.Component[] = [];
  readonly #cleanups: (() => unknown)[] = [];

  static {
    startOf = component => component.#start;
  }

  // App: seen: loading twice does nothing, and children load after their parent.
  load(): void {
    if (this.#isLoaded) return;
    this.#isLoaded = true;
    this.#start = this.onload();
    for (const child of this.#children) child.load();
  }

  // App: typings: nothing here, and for a plugin a promise where starting takes time.
  onload(): unknown {
    return undefined;
  }

  // App: seen: children go first, then all that was registered, last in first out, then `onunload`.
  unload(): void {
    if (!this.#isLoaded) return;
    this.#isLoaded = false;
    for (let child = this.#children.pop(); child; child = this.#children.pop()) child.unload();
    for (let clean = this.#cleanups.pop(); clean; clean = this.#cleanups.pop()) clean();
    this.onunload();
  }

  onunload(): void {}

  // App: typings: a child is loaded at once where its parent is.
  addChild<T extends app.Component>(component: T): T {
    this.#children.push(component);
    if (this.#isLoaded) component.load();
    return component;
  }

  removeChild<T extends app.Component>(component: T): T {
    const at = this.#children.indexOf(component);
    if (at >= 0) {
      this.#children.splice(at, 1);
      component.unload();
    }
    return component;
  }

  register(cb: () => unknown): void {
    this.#cleanups.push(cb);
  }

  registerEvent(eventRef: app.EventRef): void {
    this.register(() => (eventRef as EventRef).source.offref(eventRef));
  }

  registerDomEvent(
    el: Window | Document | HTMLElement,
    type: string,
    callback: (this: HTMLElement, event: never) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void {
    const listener = callback as EventListener;
    el.addEventListener(type, listener, options);
    this.register(() => el.removeEventListener(type, listener, options));
  }

  registerInterval(id: number): number {
    this.register(() => window.clearInterval(id));
    return id;
  }
}

anchor<Anchored<Component, app.Component>>(true);
