import type { View, ViewCreator } from 'obsidian';
import { Events } from '../text/events';

/** Which class shows a type of view, and which type of view shows a file. */
export class ViewRegistry extends Events {
  readonly #creators = new Map<string, ViewCreator>();
  readonly #extensions = new Map<string, string>();

  // App: seen: a type that is taken throws with these words.
  registerView(type: string, creator: ViewCreator): void {
    if (this.#creators.has(type)) {
      throw new Error(`Attempting to register an existing view type "${type}"`);
    }
    this.#creators.set(type, creator);
    this.trigger('view-registered', type);
  }

  unregisterView(type: string): void {
    if (this.#creators.delete(type)) this.trigger('view-unregistered', type);
  }

  // App: seen: an extension that is taken throws with these words, and nothing of the list is registered.
  registerExtensions(extensions: readonly string[], type: string): void {
    const taken = extensions.find(extension => this.#extensions.has(extension));
    if (taken !== undefined) {
      throw new Error(`Attempting to register an existing file extension "${taken}"`);
    }
    for (const extension of extensions) this.#extensions.set(extension, type);
  }

  unregisterExtensions(extensions: readonly string[]): void {
    for (const extension of extensions) this.#extensions.delete(extension);
  }

  isKnown(type: string): boolean {
    return this.#creators.has(type);
  }

  create(type: string, leaf: Parameters<ViewCreator>[0]): View | null {
    return this.#creators.get(type)?.(leaf) ?? null;
  }

  typeForExtension(extension: string): string | null {
    return this.#extensions.get(extension.toLowerCase()) ?? null;
  }
}
