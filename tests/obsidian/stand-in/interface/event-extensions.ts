import { isOfClass } from './node-extensions';
import { addMembers } from './language-extensions';

type Listener = (this: Target, event: Event, delegate: HTMLElement) => unknown;
type Target = HTMLElement | Document;
type Registered = Record<string, EventListenerInfo[]>;

function registeredOn(target: Target): Registered {
  target._EVENTS ??= {};
  return target._EVENTS;
}

// App: typings: the listener hears of the event with the element that matches the selector, as `delegateTarget`.
const delegation = {
  on(
    this: Target,
    type: string,
    selector: string,
    listener: Listener,
    options?: AddEventListenerOptions,
  ): void {
    const callback = (event: Event): void => {
      const origin = event.target as Node | null;
      const start = origin?.instanceOf(Element) ? origin : origin?.parentElement;
      const delegate = start?.matchParent(selector, this.instanceOf(Element) ? this : undefined);
      if (delegate) listener.call(this, event, delegate as HTMLElement);
    };
    (registeredOn(this)[type] ??= []).push({ selector, listener, callback, ...(options && { options }) });
    this.addEventListener(type, callback, options);
  },
  off(
    this: Target,
    type: string,
    selector: string,
    listener: Listener,
    options?: AddEventListenerOptions,
  ): void {
    const all = registeredOn(this);
    const isMeant = (info: EventListenerInfo): boolean =>
      info.selector === selector && info.listener === listener;
    for (const info of all[type]?.filter(isMeant) ?? []) {
      this.removeEventListener(type, info.callback as EventListener, options);
    }
    all[type] = all[type]?.filter(info => !isMeant(info)) ?? [];
  },
};

/** Asked after each change of any window's page, since a node says nothing when it is moved. */
const onPageChange = new Set<() => void>();

function watchPage(win: Window & typeof globalThis): void {
  const observer = new win.MutationObserver(() => [...onPageChange].forEach(look => look()));
  observer.observe(win.document, { childList: true, subtree: true });
}

type PressMethod = 'onClickEvent' | 'onNodeInserted' | 'onWindowMigrated' | 'trigger';

const elementEvents: Pick<HTMLElement, PressMethod> & ThisType<HTMLElement> = {
  // Assumed: the middle button counts as a click, too.
  onClickEvent(listener, options) {
    this.addEventListener('click', listener, options);
    this.addEventListener('auxclick', listener, options);
  },
  onNodeInserted(listener, once) {
    let wasThere = this.isConnected;
    const look = (): void => {
      const isNew = this.isConnected && !wasThere;
      wasThere = this.isConnected;
      if (!isNew) return;
      if (once) onPageChange.delete(look);
      listener();
    };
    onPageChange.add(look);
    return () => onPageChange.delete(look);
  },
  onWindowMigrated(listener) {
    let last = this.win;
    const look = (): void => {
      if (!this.isConnected || this.win === last) return;
      last = this.win;
      listener(last);
    };
    onPageChange.add(look);
    return () => onPageChange.delete(look);
  },
  // Assumed: the event bubbles.
  trigger(type) {
    this.dispatchEvent(new Event(type, { bubbles: true }));
  },
};

export function installEventExtensions(win: Window & typeof globalThis): void {
  const { HTMLElement, Document, UIEvent } = win;
  addMembers(HTMLElement.prototype, delegation);
  addMembers(Document.prototype, delegation);
  addMembers(HTMLElement.prototype, elementEvents);
  addMembers(UIEvent.prototype, {
    get targetNode(): Node | null {
      const { target } = this as unknown as UIEvent;
      return target && 'nodeType' in target ? (target as Node) : null;
    },
    get win(): Window {
      const event = this as unknown as UIEvent;
      return event.targetNode?.win ?? event.view ?? win;
    },
    get doc(): Document {
      return (this as unknown as UIEvent).win.document;
    },
    instanceOf(this: UIEvent, type: { readonly name: string }): boolean {
      return isOfClass(this, type, this.win);
    },
  });
  watchPage(win);
}
