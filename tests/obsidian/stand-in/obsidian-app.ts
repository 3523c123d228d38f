import type * as app from 'obsidian';
import { RenderContext } from './bases/render-context';
import { anchor, type Anchored } from './text/anchors';
import { Known } from './text/known';
import type { FileManager } from './vault/file-manager';
import type { SecretStorage, VaultStorage } from './vault/device-storage';
import type { MetadataCache } from './vault/metadata-cache';
import type { Vault } from './vault/vault';
import type { Workspace } from './workspace/workspace';

/** The parts of an app. */
export interface AppParts {
  readonly keymap: app.Keymap;
  readonly scope: app.Scope;
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly storage: VaultStorage;
  readonly secretStorage: SecretStorage;
}

/** What plugins know as `app`. */
export class App extends Known {
  readonly keymap: app.Keymap;
  readonly scope: app.Scope;
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly secretStorage: SecretStorage;
  // The workspace and the file manager are told the app, so they come after it.
  workspace!: Workspace;
  fileManager!: FileManager;
  lastEvent: app.UserEvent | null = null;
  readonly renderContext = new RenderContext(() => this.workspace.around);
  readonly #storage: VaultStorage;

  constructor(parts: AppParts) {
    super();
    this.keymap = parts.keymap;
    this.scope = parts.scope;
    this.vault = parts.vault;
    this.metadataCache = parts.metadataCache;
    this.secretStorage = parts.secretStorage;
    this.#storage = parts.storage;
  }

  // App: typings. Assumed: the class on the body is what counts.
  isDarkMode(): boolean {
    return document.body.classList.contains('theme-dark');
  }

  loadLocalStorage(key: string): unknown {
    return this.#storage.load(key);
  }

  saveLocalStorage(key: string, data: unknown): void {
    this.#storage.save(key, data);
  }
}

anchor<Anchored<App, app.App>>(true);
