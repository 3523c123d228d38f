import type * as app from 'obsidian';
import { anchor, type Anchored } from './anchors';
import { Known } from './known';

type Handler = (...data: never[]) => unknown;

/** What `on` answers and `offref` takes; the typings leave it empty, so nobody looks inside. */
export interface EventRef extends app.EventRef {
  readonly source: Events;
  readonly name: string;
  readonly handler: Handler;
  readonly context: unknown;
}

export class Events extends Known implements app.Events {
  readonly #refs: EventRef[] = [];

  // App: typings: the third argument is what `this` is in the handler.
  on(name: string, callback: (...data: never[]) => unknown, ctx?: unknown): EventRef {
    const ref: EventRef = { source: this, name, handler: callback, context: ctx };
    this.#refs.push(ref);
    return ref;
  }

  off(name: string, callback: (...data: never[]) => unknown): void {
    this.#drop(ref => ref.name === name && ref.handler === callback);
  }

  offref(ref: app.EventRef): void {
    this.#drop(mine => mine === ref);
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const ref of this.#refs.filter(candidate => candidate.name === name)) this.tryTrigger(ref, data);
  }

  // Assumed: a handler that throws is reported to the window and keeps no other handler from being called.
  tryTrigger(ref: app.EventRef, args: unknown[]): void {
    const { handler, context } = ref as EventRef;
    try {
      Reflect.apply(handler, context, args);
    } catch (error) {
      queueMicrotask(() => {
        throw error;
      });
    }
  }

  #drop(isDropped: (ref: EventRef) => boolean): void {
    const kept = this.#refs.filter(ref => !isDropped(ref));
    this.#refs.splice(0, this.#refs.length, ...kept);
  }
}

anchor<Anchored<Events, app.Events>>(true);
