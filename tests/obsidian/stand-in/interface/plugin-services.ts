import type { Extension } from '@codemirror/state';
import type * as app from 'obsidian';
import type { Settling } from '../text/settling';
import type { Commands } from './commands';
import type { Ribbon } from './ribbon';
import type { StatusBar } from './status-bar';

/** Which class shows a view; kept by the workspace. */
export interface ViewTypes {
  registerView(type: string, creator: app.ViewCreator): void;
  unregisterView(type: string): void;
  registerExtensions(extensions: readonly string[], type: string): void;
  unregisterExtensions(extensions: readonly string[]): void;
}

/** Views over queries; kept by the core plugin Bases, which may be off. */
export interface BasesViews {
  readonly isEnabled: boolean;
  register(viewId: string, registration: app.BasesViewRegistration): void;
  unregister(viewId: string): void;
}

export interface SettingTabs {
  add(tab: app.PluginSettingTab, owner: app.PluginManifest): void;
  remove(tab: app.PluginSettingTab): void;
}

export interface CommandLineEntry {
  readonly description: string;
  readonly flags: app.CliFlags | null;
  readonly handler: app.CliHandler;
}

/** Where everything goes that a plugin registers. */
export interface PluginServices {
  readonly settle: Settling;
  readonly commands: Commands;
  readonly ribbon: Ribbon;
  readonly statusBar: StatusBar;
  readonly settings: SettingTabs;
  readonly views: ViewTypes;
  readonly bases: BasesViews;
  readonly postProcessors: typeof app.MarkdownPreviewRenderer;
  /** The extensions of all plugins; a plugin may change its own list in place. */
  readonly editorExtensions: Extension[];
  readonly editorSuggests: app.EditorSuggest<unknown>[];
  readonly hoverSources: Map<string, app.HoverLinkSource>;
  readonly protocols: Map<string, app.ObsidianProtocolHandler>;
  readonly commandLine: Map<string, CommandLineEntry>;
}

const services = new WeakMap<object, PluginServices>();

/** Says where the plugins of an app register. */
export function provideServices(host: app.App, provided: PluginServices): void {
  services.set(host, provided);
}

export function servicesOf(host: app.App): PluginServices {
  const found = services.get(host);
  if (!found) throw new Error('This app has no place for plugins');
  return found;
}
