import type * as app from 'obsidian';
import type { OnlyMembersOf } from './strict';

/** Everything a plugin told the app about itself. */
export interface Registrations {
  readonly commands: Map<string, app.Command>;
  readonly ribbon: Map<string, (event: MouseEvent) => unknown>;
  readonly protocols: Map<string, app.ObsidianProtocolHandler>;
  readonly commandLine: Map<string, app.CliHandler>;
  readonly tabs: app.PluginSettingTab[];
  readonly cleanups: (() => unknown)[];
  saved: unknown;
}

const all = new WeakMap<Plugin, Registrations>();

/** What a plugin has registered so far. */
export function registrationsOf(plugin: object): Registrations {
  const found = plugin instanceof Plugin ? all.get(plugin) : undefined;
  if (!found) throw new Error('This is no plugin of the stand-in');
  return found;
}

/** Switches a plugin off as the app does: what it registered goes, in reverse order. */
export function unload(plugin: object): void {
  const registrations = registrationsOf(plugin);
  for (const cleanup of registrations.cleanups.splice(0).reverse()) cleanup();
  if (plugin instanceof Plugin) plugin.onunload();
}

/** The plugin as the app loads it. */
export class Plugin {
  settings?: unknown;

  constructor(
    readonly app: app.App,
    readonly manifest: app.PluginManifest,
  ) {
    all.set(this, {
      commands: new Map(),
      ribbon: new Map(),
      protocols: new Map(),
      commandLine: new Map(),
      tabs: [],
      cleanups: [],
      saved: null,
    });
  }

  onload(): Promise<void> | void {}

  onunload(): void {}

  register(cleanup: () => unknown): void {
    registrationsOf(this).cleanups.push(cleanup);
  }

  addCommand(command: app.Command): app.Command {
    this.keep(registrationsOf(this).commands, command.id, command);
    return command;
  }

  addRibbonIcon(_icon: string, title: string, press: (event: MouseEvent) => unknown): HTMLElement {
    this.keep(registrationsOf(this).ribbon, title, press);
    return document.createElement('div');
  }

  addSettingTab(tab: app.PluginSettingTab): void {
    const { tabs } = registrationsOf(this);
    tabs.push(tab);
    // The app asks once at registration, for its search.
    tab.getSettingDefinitions();
    this.register(() => tabs.splice(0));
  }

  registerObsidianProtocolHandler(action: string, handler: app.ObsidianProtocolHandler): void {
    this.keep(registrationsOf(this).protocols, action, handler);
  }

  registerCliHandler(
    command: string,
    _description: string,
    _flags: app.CliFlags | null,
    handler: app.CliHandler,
  ): void {
    this.keep(registrationsOf(this).commandLine, command, handler);
  }

  loadData(): Promise<unknown> {
    return Promise.resolve(registrationsOf(this).saved);
  }

  saveData(data: unknown): Promise<void> {
    registrationsOf(this).saved = JSON.parse(JSON.stringify(data));
    return Promise.resolve();
  }

  /** Registering a name twice throws in the app, too. */
  private keep<T>(into: Map<string, T>, name: string, value: T): void {
    if (into.has(name)) throw new Error(`"${name}" is registered already`);
    into.set(name, value);
    this.register(() => into.delete(name));
  }
}

/** A page of the app's settings. */
export class PluginSettingTab {
  icon = '';

  constructor(
    readonly app: app.App,
    private readonly plugin: Plugin,
  ) {}

  getSettingDefinitions(): app.SettingDefinitionItem[] {
    return [];
  }

  getControlValue(key: string): unknown {
    return Reflect.get(Object(this.plugin.settings), key);
  }

  async setControlValue(key: string, value: unknown): Promise<void> {
    Reflect.set(Object(this.plugin.settings), key, value);
    await this.plugin.saveData(this.plugin.settings);
  }
}

const onlyPlugin: OnlyMembersOf<Plugin, app.Plugin> = true;
const onlyTab: OnlyMembersOf<PluginSettingTab, app.PluginSettingTab> = true;
export const pluginAnchors = [onlyPlugin, onlyTab] as const;
