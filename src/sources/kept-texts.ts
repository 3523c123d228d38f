import type { KeptFiles } from '../actions/remote-list';
import { blobId } from './blob-id';

/** Texts from the last time and from this one, by the ids of their contents. */
export interface KeptTexts {
  /** The bytes of a text that was kept; null when there is none, or it is not what its id says. */
  bytesOf(id: string): Promise<Uint8Array | null>;
  /** The bytes that a file had the last time. */
  before(path: string): Promise<{ readonly id: string; readonly bytes: Uint8Array } | null>;
  remember(id: string, bytes: Uint8Array): void;
  /** Every text asked for or remembered this time. */
  read(): Readonly<Record<string, string>>;
}

export function keptTexts({ ids, texts }: KeptFiles): KeptTexts {
  const read = new Map<string, string>();
  const bytesOf = async (id: string): Promise<Uint8Array | null> => {
    const text = Object.hasOwn(texts, id) ? texts[id] : undefined;
    if (text === undefined) return null;
    const bytes = new TextEncoder().encode(text);
    // What was kept lies in a file that anything may have written to.
    if ((await blobId(bytes, id)) !== id) return null;
    read.set(id, text);
    return bytes;
  };
  return {
    bytesOf,
    before: async path => {
      const id = Object.hasOwn(ids, path) ? ids[path] : undefined;
      const bytes = id === undefined ? null : await bytesOf(id);
      return id === undefined || bytes === null ? null : { id, bytes };
    },
    remember: (id, bytes) => {
      try {
        read.set(id, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
      } catch {
        // What is no text is read again the next time.
      }
    },
    read: () => Object.fromEntries(read),
  };
}
