import { nodeMakers } from './create-element';
import { addMembers } from './language-extensions';

type NodeMethod =
  'detach' | 'empty' | 'insertAfter' | 'indexOf' | 'setChildrenInPlace' | 'appendText' | 'instanceOf';

const nodeMethods: Pick<Node, Exclude<NodeMethod, 'instanceOf'>> & ThisType<Node> = {
  detach() {
    this.parentNode?.removeChild(this);
  },
  empty() {
    while (this.lastChild) this.removeChild(this.lastChild);
  },
  // App: typings: without a child to go after, the node comes first.
  insertAfter(node, child) {
    return this.insertBefore(node, child ? child.nextSibling : this.firstChild);
  },
  indexOf(other) {
    return Array.prototype.indexOf.call(this.childNodes, other);
  },
  // Assumed: children that stay are not taken out, so that they keep their focus.
  setChildrenInPlace(children) {
    const kept = new Set(children);
    for (const child of [...this.childNodes]) if (!kept.has(child)) this.removeChild(child);
    children.forEach((child, at) => {
      if (this.childNodes[at] !== child) this.insertBefore(child, this.childNodes[at] ?? null);
    });
  },
  appendText(text) {
    this.appendChild(this.doc.createTextNode(text));
  },
};

/** Whether a value is of a class in any window, since each window has classes of its own. */
export function isOfClass(value: object, type: { readonly name: string }, win: Window): boolean {
  const there: unknown = Reflect.get(win, type.name);
  return [type, there].some(
    candidate =>
      typeof candidate === 'function' &&
      Object.prototype.isPrototypeOf.call(candidate.prototype as object, value),
  );
}

export function installNodeExtensions(win: Window & typeof globalThis): void {
  const { Node } = win;
  addMembers(Node.prototype, nodeMakers);
  addMembers(Node.prototype, nodeMethods);
  addMembers(Node.prototype, {
    // App: typings: the document of the node, or the global one.
    get doc(): Document {
      const node = this as unknown as Node;
      return node.ownerDocument ?? (node.nodeType === 9 ? (node as Document) : win.document);
    },
    get win(): Window {
      return (this as unknown as Node).doc.defaultView ?? win;
    },
    constructorWin: win,
    instanceOf(this: Node, type: { readonly name: string }): boolean {
      return isOfClass(this, type, this.win);
    },
  });
}
