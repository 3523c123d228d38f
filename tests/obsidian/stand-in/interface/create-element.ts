/** A function where the page's document may change: popped-out windows have their own. */
type DocumentOf = () => Document;

function fill(el: HTMLElement | SVGElement, info: DomElementInfo): void {
  const { cls, text, attr, title, value, type, placeholder, href } = info;
  // App: typings: classes are one string separated by spaces or an array.
  if (cls !== undefined && cls.length > 0)
    el.setAttribute('class', typeof cls === 'string' ? cls : cls.join(' '));
  if (text !== undefined) el.setText(text);
  if (attr) el.setAttrs(attr);
  for (const [name, given] of Object.entries({ title, type, placeholder, href })) {
    if (given !== undefined) el.setAttribute(name, given);
  }
  if (value !== undefined) Reflect.set(el, 'value', value);
}

/** Makes an element as `createEl` and its kin do: a string is its class. */
function finish<T extends HTMLElement | SVGElement>(
  el: T,
  parent: Node | null,
  info: DomElementInfo | SvgElementInfo | string | undefined,
  callback: ((el: T) => void) | undefined,
): T {
  const given = typeof info === 'string' ? { cls: info } : (info ?? {});
  fill(el, given);
  // Assumed: the callback sees the element filled, and already in its parent.
  const home = given.parent ?? parent;
  if (home) home.insertBefore(el, given.prepend ? home.firstChild : null);
  callback?.(el);
  return el;
}

export function elementMaker(documentOf: DocumentOf): typeof createEl {
  return (tag, info, callback) => finish(documentOf().createElement(tag), null, info, callback);
}

export function svgMaker(documentOf: DocumentOf): typeof createSvg {
  return (tag, info, callback) => finish(svgOf(documentOf(), tag), null, info, callback);
}

function svgOf<K extends keyof SVGElementTagNameMap>(doc: Document, tag: K): SVGElementTagNameMap[K] {
  return doc.createElementNS('http://www.w3.org/2000/svg', tag);
}

/** The makers that every node has, putting what they make into it. */
export const nodeMakers: Pick<Node, 'createEl' | 'createDiv' | 'createSpan' | 'createSvg'> & ThisType<Node> =
  {
    createEl(tag, info, callback) {
      return finish(this.doc.createElement(tag), this, info, callback);
    },
    createDiv(info, callback) {
      return finish(this.doc.createElement('div'), this, info, callback);
    },
    createSpan(info, callback) {
      return finish(this.doc.createElement('span'), this, info, callback);
    },
    createSvg(tag, info, callback) {
      return finish(svgOf(this.doc, tag), this, info, callback);
    },
  };
