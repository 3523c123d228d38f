import type * as app from 'obsidian';
import { anchor, type Anchored } from '../text/anchors';
import { Events } from '../text/events';

/** The part of the browser's `localStorage` that is used. */
export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Storage for hosts without a page. */
export function memoryStorage(): DeviceStorage {
  const items = new Map<string, string>();
  return {
    getItem: key => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: key => void items.delete(key),
  };
}

/** What `App.loadLocalStorage` and `App.saveLocalStorage` do: per device, and apart for each vault. */
export class VaultStorage {
  constructor(
    private readonly storage: DeviceStorage,
    private readonly vaultId: string,
  ) {}

  // App: typings: nothing that was saved is null.
  load(key: string): unknown {
    const text = this.storage.getItem(this.#key(key));
    return text === null ? null : (JSON.parse(text) as unknown);
  }

  // App: typings: null clears, and what is saved must be serialisable.
  save(key: string, data: unknown): void {
    if (data === null || data === undefined) this.storage.removeItem(this.#key(key));
    else this.storage.setItem(this.#key(key), JSON.stringify(data));
  }

  #key(key: string): string {
    return `${this.vaultId}-${key}`;
  }
}

const listKey = 'secrets';

/** Words that only this device knows. */
export class SecretStorage extends Events {
  readonly #storage: VaultStorage;

  constructor(storage: VaultStorage) {
    super();
    this.#storage = storage;
  }

  // App: typings: small letters, digits and dashes. Assumed: the words of the error.
  setSecret(id: string, secret: string): void {
    if (!/^[a-z\d]+(?:-[a-z\d]+)*$/.test(id)) throw new Error(`Invalid secret ID: ${id}`);
    this.#storage.save(listKey, { ...this.#secrets(), [id]: secret });
  }

  getSecret(id: string): string | null {
    return this.#secrets()[id] ?? null;
  }

  listSecrets(): string[] {
    return Object.keys(this.#secrets());
  }

  #secrets(): Record<string, string> {
    return (this.#storage.load(listKey) ?? {}) as Record<string, string>;
  }
}

anchor<Anchored<SecretStorage, app.SecretStorage>>(true);
