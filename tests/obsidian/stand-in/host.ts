import type * as app from 'obsidian';
import type { Commands } from './interface/commands';
import type { PluginHost } from './interface/plugin-host';
import type { PluginClass } from './interface/plugin-code';
import type { SettingsWindow } from './interface/settings-window';
import type { Network, Route } from './network/request-url';
import type { DeviceStorage } from './vault/device-storage';
import type { Disk } from './vault/disk';
import type { EmbedRegistry } from './workspace/embed-registry';
import type { ViewRegistry } from './workspace/view-registry';

export interface HostOptions {
  /** Where the vault lies; without it, in memory with these files. */
  readonly disk?: Disk;
  readonly files?: Readonly<Record<string, string>>;
  readonly isPhone?: boolean;
  readonly theme?: 'light' | 'dark';
  readonly isRtl?: boolean;
  /** What `getLanguage` answers; English without it. */
  readonly language?: string;
  readonly routes?: Readonly<Record<string, Route>>;
  readonly storage?: DeviceStorage;
  readonly plugins?: readonly { readonly pluginClass: PluginClass; readonly manifest: app.PluginManifest }[];
  /** False for a vault that is browsed in restricted mode. */
  readonly isTrusted?: boolean;
  /** True where a reader is asked before a file is deleted; otherwise the reader agrees to everything. */
  readonly asks?: boolean;
  readonly openWindow?: (data: app.WorkspaceWindowInitData) => Window;
}

/** An app that runs, as a test sees it. */
export interface Host {
  readonly app: app.App;
  readonly disk: Disk;
  readonly plugins: PluginHost;
  readonly commands: Commands;
  readonly network: Network;
  readonly views: ViewRegistry;
  readonly embeds: EmbedRegistry;
  /** Addresses that were opened outside of the app. */
  readonly openedAddresses: readonly string[];
  /** The texts of all notices so far. */
  readonly notices: readonly string[];
  /** The window of the settings, to open a tab of it. */
  readonly settings: SettingsWindow;
  /** Once nothing goes on. */
  settled(): Promise<void>;
  /** Looks for what was changed from outside. */
  notice(): Promise<void>;
  setTheme(theme: 'light' | 'dark'): void;
  closeVault(): Promise<void>;
}
