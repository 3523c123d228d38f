import { addMembers } from './language-extensions';

type ElementMethod =
  | 'getText'
  | 'setText'
  | 'addClass'
  | 'addClasses'
  | 'removeClass'
  | 'removeClasses'
  | 'toggleClass'
  | 'hasClass'
  | 'setAttr'
  | 'setAttrs'
  | 'getAttr'
  | 'matchParent'
  | 'getCssPropertyValue'
  | 'isActiveElement'
  | 'find'
  | 'findAll'
  | 'findAllSelf';

const elementMethods: Pick<Element, ElementMethod> & ThisType<Element> = {
  getText() {
    return this.textContent ?? '';
  },
  setText(text) {
    if (typeof text === 'string') this.textContent = text;
    else this.replaceChildren(text);
  },
  addClass(...classes) {
    this.addClasses(classes);
  },
  addClasses(classes) {
    // The list of classes itself refuses an empty name and one with a space, here as in the app.
    this.classList.add(...classes);
  },
  removeClass(...classes) {
    this.removeClasses(classes);
  },
  removeClasses(classes) {
    this.classList.remove(...classes);
  },
  toggleClass(classes, value) {
    const names = typeof classes === 'string' ? [classes] : classes;
    if (value) this.addClasses(names);
    else this.removeClasses(names);
  },
  hasClass(name) {
    return this.classList.contains(name);
  },
  // Assumed: null takes the attribute away, all else is written as text, `false` too.
  setAttr(name, value) {
    if (value === null) this.removeAttribute(name);
    else this.setAttribute(name, String(value));
  },
  setAttrs(values) {
    for (const [name, value] of Object.entries(values)) this.setAttr(name, value);
  },
  getAttr(name) {
    return this.getAttribute(name);
  },
  // Assumed: the element itself counts, and so does the last parent.
  matchParent(selector, lastParent) {
    if (this.matches(selector)) return this;
    if (this === lastParent) return null;
    return this.parentElement?.matchParent(selector, lastParent) ?? null;
  },
  getCssPropertyValue(property, pseudoElement) {
    return this.win.getComputedStyle(this, pseudoElement).getPropertyValue(property).trim();
  },
  isActiveElement() {
    return this.doc.activeElement === this;
  },
  find(selector) {
    return this.querySelector(selector);
  },
  findAll(selector) {
    return [...this.querySelectorAll<HTMLElement>(selector)];
  },
  findAllSelf(selector) {
    const found = this.findAll(selector);
    return this.matches(selector) ? [this as HTMLElement, ...found] : found;
  },
};

function isHidden(el: Element): boolean {
  const isHere = el.win.getComputedStyle(el).display === 'none';
  return isHere || (el.parentElement !== null && isHidden(el.parentElement));
}

type StyleMethod =
  'show' | 'hide' | 'toggle' | 'toggleVisibility' | 'isShown' | 'setCssStyles' | 'setCssProps';

const styleMethods: Pick<HTMLElement, StyleMethod> & ThisType<HTMLElement> = {
  show() {
    if (this.style.display === 'none') this.style.display = '';
  },
  hide() {
    this.style.display = 'none';
  },
  toggle(isShown) {
    if (isShown) this.show();
    else this.hide();
  },
  toggleVisibility(isVisible) {
    this.style.visibility = isVisible ? '' : 'hidden';
  },
  // App: typings: attached, and neither it nor an ancestor is `display: none`; never for body and html.
  isShown() {
    if (!this.isConnected || this === this.doc.body || this === this.doc.documentElement) return false;
    return !isHidden(this);
  },
  setCssStyles(styles) {
    Object.assign(this.style, styles);
  },
  setCssProps(values) {
    for (const [name, value] of Object.entries(values)) this.style.setProperty(name, value);
  },
};

function innerSize(el: HTMLElement, size: 'clientWidth' | 'clientHeight', sides: readonly string[]): number {
  const paddings = sides.map(side => parseFloat(el.getCssPropertyValue(`padding-${side}`)) || 0);
  return el[size] - paddings.reduce((sum, padding) => sum + padding, 0);
}

export function installElementExtensions(win: Window & typeof globalThis): void {
  const { Element, HTMLElement, SVGElement, DocumentFragment } = win;
  addMembers(Element.prototype, elementMethods);
  addMembers(HTMLElement.prototype, styleMethods);
  addMembers(HTMLElement.prototype, {
    get innerWidth(): number {
      return innerSize(this as unknown as HTMLElement, 'clientWidth', ['left', 'right']);
    },
    get innerHeight(): number {
      return innerSize(this as unknown as HTMLElement, 'clientHeight', ['top', 'bottom']);
    },
  });
  const { setCssStyles, setCssProps } = styleMethods;
  addMembers(SVGElement.prototype, { setCssStyles, setCssProps });
  const { find, findAll } = elementMethods;
  addMembers(DocumentFragment.prototype, { find, findAll });
}
