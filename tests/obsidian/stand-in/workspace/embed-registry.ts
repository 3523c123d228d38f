import type { Component, TFile } from 'obsidian';

/** Where an embed stands and what it shows. */
export interface Embedding {
  readonly el: HTMLElement;
  readonly file: TFile;
  /** With the `#`, or empty. */
  readonly subpath: string;
  readonly sourcePath: string;
  readonly owner: Component;
}

export type Embedder = (embedding: Embedding) => Promise<void>;

/** How files of an extension look inside a note; what has no entry is shown as a link to the file. */
export class EmbedRegistry {
  readonly #byExtension = new Map<string, Embedder>();

  register(extensions: readonly string[], embedder: Embedder): void {
    for (const extension of extensions) this.#byExtension.set(extension, embedder);
  }

  find(extension: string): Embedder | null {
    return this.#byExtension.get(extension.toLowerCase()) ?? null;
  }
}
