import type * as app from 'obsidian';
import { appModule } from '../module';
import { BasesPlugin } from './bases/core-plugin';
import { Commands } from './interface/commands';
import { CommandPalette, installPalette } from './interface/command-palette';
import { installDomExtensions } from './interface/dom-extensions';
import { Keymap, listenToKeys } from './interface/keymap';
import { setPlatform } from './interface/platform';
import { PluginHost } from './interface/plugin-host';
import type { PluginServices } from './interface/plugin-services';
import { provideServices } from './interface/plugin-services';
import { Ribbon } from './interface/ribbon';
import { runHost } from './interface/running-host';
import { Scope } from './interface/scope';
import { SettingsWindow } from './interface/settings-window';
import { StatusBar } from './interface/status-bar';
import { watchTooltips } from './interface/tooltip';
import { Network } from './network/request-url';
import { runNetwork } from './network/running-network';
import { App } from './obsidian-app';
import { AppFrame } from './page/app-frame';
import { addSnippets } from './page/css-snippets';
import { askReader } from './page/ask-reader';
import { dressPage } from './page/dress-page';
import { placeRanges } from './page/layout-less';
import { registerCoreViews } from './page/core-views';
import { MarkdownPreviewRenderer } from './rendering/markdown-renderer';
import { setLanguage } from './text/app-language';
import { PendingWork } from './text/settling';
import { memoryStorage, SecretStorage, VaultStorage } from './vault/device-storage';
import type { Disk } from './vault/disk';
import { FileManager } from './vault/file-manager';
import { MemoryDisk } from './vault/memory-disk';
import { MetadataCache } from './vault/metadata-cache';
import { Vault } from './vault/vault';
import type { Host, HostOptions } from './host';
import { EmbedRegistry } from './workspace/embed-registry';
import { frameWindow } from './workspace/frame-window';
import type { Surroundings } from './workspace/surroundings';
import { ViewRegistry } from './workspace/view-registry';
import { watchSize } from './workspace/watch-size';
import { Workspace } from './workspace/workspace';

/** Opens a vault as the app does. */
export async function openHost(options: HostOptions = {}): Promise<Host> {
  const host = new RunningApp(options);
  await host.start(options);
  return host;
}

class RunningApp implements Host {
  readonly disk: Disk;
  readonly app: app.App;
  readonly plugins: PluginHost;
  readonly commands: Commands;
  readonly network: Network;
  readonly views = new ViewRegistry();
  readonly embeds = new EmbedRegistry();
  readonly openedAddresses: string[] = [];
  readonly notices: string[] = [];
  readonly #settle = new PendingWork();
  readonly #app: App;
  readonly #frame: AppFrame;
  readonly #services: PluginServices;
  readonly #bases: BasesPlugin;
  readonly settings: SettingsWindow;
  readonly #stops: (() => void)[] = [];

  constructor(options: HostOptions) {
    const { isPhone = false, theme = 'light', isRtl = false, routes = {}, language = 'en' } = options;
    installDomExtensions();
    placeRanges(window);
    setPlatform({ isPhone });
    setLanguage(language);
    this.disk = options.disk ?? new MemoryDisk(options.files ?? {});
    this.network = new Network(routes, this.#settle);
    this.#app = this.#makeApp(options);
    this.app = this.#app as unknown as app.App;
    this.#stops.push(runHost({ app: this.app, settle: this.#settle, notices: this.notices }));
    this.#stops.push(runNetwork(this.network));
    this.#frame = new AppFrame(document, { theme, isPhone, isRtl });
    const around = this.#surroundings(options);
    this.#app.workspace = new Workspace(around);
    this.commands = new Commands(() => this.#app.workspace.activeEditor);
    this.plugins = new PluginHost(this.app, name => appModule(name));
    this.settings = new SettingsWindow(this.app);
    this.#bases = new BasesPlugin(around);
    this.#services = this.#makeServices(around);
    provideServices(this.app, this.#services);
    this.#frame.show(this.#app.workspace);
  }

  // App: docs (load time): plugins start first, then the files are told one by one, then the layout comes back.
  async start({ plugins = [], isTrusted = true }: HostOptions): Promise<void> {
    const { workspace, vault } = this.#app;
    this.#stops.push(listenToKeys(this.#app.keymap as Keymap, window), watchTooltips(window));
    this.#stops.push(watchSize(workspace, window));
    installPalette(this.app, this.commands);
    this.#addSettingsCommand();
    registerCoreViews(this.views);
    this.#stops.push(await this.#bases.start());
    dressPage(workspace, this.#frame, {
      openPalette: () => new CommandPalette(this.app, this.commands).open(),
      openSettings: () => this.settings.open(),
    });
    this.#stops.push(await addSnippets(this.app));
    if (isTrusted) await this.plugins.enableSaved();
    for (const { pluginClass, manifest } of plugins) await this.plugins.enableClass(pluginClass, manifest);
    await Vault.open(vault);
    await workspace.loadLayout();
    workspace.becomeReady();
    await this.#settle.settled(0);
  }

  settled(): Promise<void> {
    return this.#settle.settled();
  }

  async notice(): Promise<void> {
    await Vault.notice(this.#app.vault);
    await this.plugins.notice();
    await this.settled();
  }

  // App: typings: `css-change` tells views that draw by themselves.
  setTheme(theme: 'light' | 'dark'): void {
    this.#frame.setTheme(theme);
    this.#app.workspace.trigger('css-change');
  }

  async closeVault(): Promise<void> {
    const { workspace } = this.#app;
    workspace.trigger('quit', { add: () => undefined, addPromise: () => undefined, isEmpty: () => true });
    await workspace.saveAll();
    await this.plugins.disableAll();
    await this.settled();
    workspace.close();
    for (const stop of this.#stops.splice(0)) stop();
    this.#frame.remove();
  }

  // App: help: Mod and a comma open the settings.
  #addSettingsCommand(): void {
    this.commands.add({
      id: 'app:open-settings',
      name: 'Open settings',
      hotkeys: [{ modifiers: ['Mod'], key: ',' }],
      callback: () => this.settings.open(),
    });
  }

  #makeApp({ storage = memoryStorage(), asks = false }: HostOptions): App {
    const vault = new Vault(this.disk, this.#settle);
    const onDevice = new VaultStorage(storage, this.disk.name);
    const metadataCache = new MetadataCache(vault, this.#settle);
    const made = new App({
      vault,
      metadataCache,
      keymap: new Keymap(),
      scope: new Scope(),
      storage: onDevice,
      secretStorage: new SecretStorage(onDevice),
    });
    made.keymap.pushScope(made.scope);
    made.fileManager = new FileManager({
      vault,
      metadataCache,
      ...(asks && { ask: askReader(made as unknown as app.App) }),
      activeFile: () => made.workspace.getActiveFile() as never,
    });
    return made;
  }

  #surroundings({ isPhone = false, openWindow = frameWindow }: HostOptions): Surroundings {
    const { vault } = this.#app;
    return {
      app: this.#app,
      settle: this.#settle,
      views: this.views,
      embeds: this.embeds,
      editorExtensions: [],
      editorSuggests: [],
      isPhone,
      openWindow: data => {
        const opened = openWindow(data);
        installDomExtensions(opened as Window & typeof globalThis);
        placeRanges(opened as Window & typeof globalThis);
        this.#stops.push(listenToKeys(this.#app.keymap as Keymap, opened), watchTooltips(opened));
        return opened;
      },
      openAddress: address => this.#openAddress(address),
      preference: key => (Vault.preferences(vault) as unknown as Readonly<Record<string, unknown>>)[key],
    };
  }

  // App: help: addresses of the app's own scheme come back to it; an action that nobody answers does nothing.
  #openAddress(address: string): void {
    const { protocols } = this.#services;
    const action = /^obsidian:\/\/([^/?#]+)/.exec(address)?.[1];
    if (action !== undefined && protocols.has(action)) {
      void this.#settle.track(this.plugins.openAddress(address));
    } else {
      this.openedAddresses.push(address);
    }
  }

  #makeServices({ editorExtensions, editorSuggests }: Surroundings): PluginServices {
    return {
      settle: this.#settle,
      commands: this.commands,
      ribbon: new Ribbon(this.#app.workspace.leftRibbon.actionsEl),
      statusBar: new StatusBar(this.#frame.statusBarEl),
      settings: this.settings,
      views: this.views,
      bases: this.#bases,
      postProcessors: MarkdownPreviewRenderer,
      editorExtensions,
      editorSuggests,
      hoverSources: new Map(),
      protocols: new Map(),
      commandLine: new Map(),
    };
  }
}
