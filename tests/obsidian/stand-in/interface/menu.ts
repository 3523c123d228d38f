import type * as app from 'obsidian';
import { anchor, type Anchored } from '../text/anchors';
import { Component } from './component';
import { accessItem, makeMenuItem, MenuItem, MenuSeparator } from './menu-item';
import { runningHost } from './running-host';
import { Scope } from './scope';

/** The menu of one press, shared by all who add to it. */
const menuOf = new WeakMap<Event, Menu>();

export class Menu extends Component {
  readonly #el = createDiv('menu');
  readonly #scrollEl = this.#el.createDiv('menu-scroll');
  readonly #scope = new Scope();
  readonly #entries: (MenuItem | MenuSeparator)[] = [];
  readonly #hideCallbacks: (() => unknown)[] = [];
  #selected = -1;
  #unlisten: (() => void) | null = null;

  constructor() {
    super();
    this.#bindKeys();
  }

  // App: docs: one menu for one event, shown once all who listen to the event have added their items.
  static forEvent(evt: PointerEvent | MouseEvent): Menu {
    const existing = menuOf.get(evt);
    if (existing) return existing;
    const menu = new Menu();
    menuOf.set(evt, menu);
    evt.preventDefault();
    runningHost().settle.later(0, () => menu.showAtMouseEvent(evt));
    return menu;
  }

  setNoIcon(): this {
    this.#el.addClass('mod-no-icon');
    return this;
  }

  setUseNativeMenu(_useNativeMenu: boolean): this {
    return this;
  }

  // App: typings: items are added before the menu is shown.
  addItem(cb: (item: app.MenuItem) => unknown): this {
    const item = makeMenuItem();
    this.#entries.push(item);
    cb(item);
    return this;
  }

  addSeparator(): this {
    this.#entries.push(new MenuSeparator());
    return this;
  }

  setParentElement(_el: HTMLElement): this {
    return this;
  }

  showAtMouseEvent(evt: MouseEvent): this {
    return this.showAtPosition({ x: evt.clientX, y: evt.clientY }, evt.doc);
  }

  // Assumed: a menu without an item is not shown.
  showAtPosition({ x, y }: app.MenuPositionDef, doc: Document = activeDocument): this {
    if (this.#unlisten || !this.#entries.some(entry => entry instanceof MenuItem)) return this;
    this.#draw();
    doc.body.append(this.#el);
    this.#keepOnPage(x, y, doc.win);
    runningHost().app.keymap.pushScope(this.#scope);
    const pressElsewhere = (event: Event): void => {
      if (!this.#el.contains(event.target as Node | null)) this.hide();
    };
    doc.addEventListener('mousedown', pressElsewhere, true);
    this.#unlisten = () => doc.removeEventListener('mousedown', pressElsewhere, true);
    this.load();
    return this;
  }

  hide(): this {
    if (!this.#unlisten) return this;
    this.#unlisten();
    this.#unlisten = null;
    runningHost().app.keymap.popScope(this.#scope);
    this.#el.detach();
    this.unload();
    for (const callback of this.#hideCallbacks) callback();
    return this;
  }

  close(): void {
    this.hide();
  }

  onHide(callback: () => unknown): void {
    this.#hideCallbacks.push(callback);
  }

  // App: seen: items of a section stand together, the sections in the order of their first item, a line between them.
  #draw(): void {
    this.#scrollEl.empty();
    const groups = new Map<string, HTMLElement>();
    for (const entry of this.#entries) {
      const section = entry instanceof MenuItem ? accessItem(entry).section : '';
      const group = groups.get(section) ?? createDiv('menu-group');
      groups.set(section, group);
      if (entry instanceof MenuItem) group.append(this.#listen(entry));
      else group.createDiv('menu-separator');
    }
    const lined = [...groups.values()].flatMap((group, at) =>
      at === 0 ? [group] : [createDiv('menu-separator'), group],
    );
    this.#scrollEl.append(...lined);
  }

  #listen(item: MenuItem): HTMLElement {
    const { el } = accessItem(item);
    el.addEventListener('click', event => this.#press(item, event));
    el.addEventListener('mousemove', () => this.#select(this.#items().indexOf(item)));
    return el;
  }

  /** The items as they stand on the page. */
  #items(): MenuItem[] {
    const items = this.#entries.filter(entry => entry instanceof MenuItem);
    const rows = this.#scrollEl.findAll('.menu-item');
    return items.sort((one, other) => rows.indexOf(accessItem(one).el) - rows.indexOf(accessItem(other).el));
  }

  // App: seen: the menu is gone before the item acts.
  #press(item: MenuItem, event: MouseEvent | KeyboardEvent): void {
    const { canBePressed, press } = accessItem(item);
    if (!canBePressed) return;
    this.hide();
    press(event);
  }

  #bindKeys(): void {
    const step = (by: number) => (): false => {
      this.#move(by);
      return false;
    };
    this.#scope.register([], 'ArrowDown', step(1));
    this.#scope.register([], 'ArrowUp', step(-1));
    this.#scope.register([], 'Escape', () => {
      this.hide();
      return false;
    });
    this.#scope.register([], 'Enter', event => {
      const item = this.#items()[this.#selected];
      if (item) this.#press(item, event);
      return false;
    });
  }

  // App: seen: the arrows go round and pass over what cannot be pressed.
  #move(by: number): void {
    const items = this.#items();
    let at = this.#selected < 0 && by < 0 ? 0 : this.#selected;
    for (let tried = 0; tried < items.length; tried += 1) {
      at = (at + by + items.length) % items.length;
      const item = items[at];
      if (item && accessItem(item).canBePressed) return this.#select(at);
    }
  }

  #select(at: number): void {
    this.#selected = at;
    this.#items().forEach((item, index) => accessItem(item).el.toggleClass('selected', index === at));
  }

  #keepOnPage(x: number, y: number, win: Window): void {
    const { width, height } = this.#el.getBoundingClientRect();
    const left = Math.max(0, Math.min(x, win.innerWidth - width));
    const top = Math.max(0, Math.min(y, win.innerHeight - height));
    this.#el.setCssStyles({ left: `${left}px`, top: `${top}px` });
  }
}

anchor<Anchored<Menu, app.Menu>>(true);
