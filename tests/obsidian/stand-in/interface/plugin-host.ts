import type * as app from 'obsidian';
import { requireApiVersion } from '../text/api-version';
import { startOf } from './component';
import { Platform } from './platform';
import type { Plugin } from './plugin';
import type { PluginClass, RequireModule } from './plugin-code';
import { addStyles, evaluatePlugin, readPluginFiles } from './plugin-code';
import { noticeDataChange, rememberData } from './plugin-data';
import { servicesOf } from './plugin-services';

interface Running {
  readonly plugin: Plugin;
  readonly removeStyles: () => void;
}

/** The community plugins of an app: switched on and off, started over, and called from outside. */
export class PluginHost {
  readonly #app: app.App;
  readonly #requireModule: RequireModule;
  readonly #running = new Map<string, Running>();

  constructor(host: app.App, requireModule: RequireModule) {
    this.#app = host;
    this.#requireModule = requireModule;
  }

  find(id: string): Plugin | undefined {
    return this.#running.get(id)?.plugin;
  }

  /** Starts the plugin that lies in the vault's `.obsidian/plugins`. */
  async enable(id: string): Promise<Plugin> {
    const { manifest, code, styles } = await readPluginFiles(this.#app, id);
    // App: docs: the folder has the plugin's id.
    if (manifest.id !== id) throw new Error(`The folder "${id}" holds the plugin "${manifest.id}"`);
    checkCanRun(manifest);
    return this.#start(evaluatePlugin(code, id, this.#requireModule), manifest, styles);
  }

  /** Starts a plugin of which a test has the class. */
  async enableClass(pluginClass: PluginClass, manifest: app.PluginManifest): Promise<Plugin> {
    checkCanRun(manifest);
    const dir = `${this.#app.vault.configDir}/plugins/${manifest.id}`;
    return this.#start(pluginClass, { dir, ...manifest }, null);
  }

  // App: typings: `onUserEnable` once it has started, when somebody switched it on; the choice is kept for the next start.
  async enableByUser(id: string): Promise<Plugin> {
    const plugin = await this.enable(id);
    await this.#saveEnabled(ids => [...ids.filter(other => other !== id), id]);
    plugin.onUserEnable();
    return plugin;
  }

  async disableByUser(id: string): Promise<void> {
    await this.disable(id);
    await this.#saveEnabled(ids => ids.filter(other => other !== id));
  }

  /** Starts all plugins that the vault has switched on. */
  async enableSaved(): Promise<void> {
    for (const id of await this.#savedIds()) await this.enable(id);
  }

  // App: typings: all that was registered goes, and nothing else.
  async disable(id: string): Promise<void> {
    const running = this.#running.get(id);
    if (!running) return;
    this.#running.delete(id);
    running.plugin.unload();
    running.removeStyles();
  }

  async disableAll(): Promise<void> {
    for (const id of [...this.#running.keys()].reverse()) await this.disable(id);
  }

  async reload(id: string): Promise<Plugin> {
    await this.disable(id);
    return this.enable(id);
  }

  /** Looks whether settings were changed from outside. */
  async notice(): Promise<void> {
    for (const { plugin } of this.#running.values()) await noticeDataChange(plugin);
  }

  // App: typings: `obsidian://action?key=value` becomes { action, key }, and a key without a value is "true".
  async openAddress(address: string): Promise<void> {
    const { hostname, pathname, searchParams } = new URL(address);
    const action = decodeURIComponent(hostname || pathname.replace(/^\/+/, ''));
    const handler = servicesOf(this.#app).protocols.get(action);
    if (!handler) throw new Error(`Nothing answers "obsidian://${action}"`);
    const given = [...searchParams].map(([key, value]) => [key, value === '' ? 'true' : value]);
    await handler({ ...Object.fromEntries(given), action } as app.ObsidianProtocolData);
  }

  // App: typings: a flag without a value is "true". Assumed: a flag that is required is asked for by the app.
  async runCommandLine(command: string, params: app.CliData = {}): Promise<string> {
    const entry = servicesOf(this.#app).commandLine.get(command);
    if (!entry) throw new Error(`Unknown command "${command}"`);
    for (const [name, { required }] of Object.entries(entry.flags ?? {})) {
      if (required && !(name in params)) throw new Error(`Missing required parameter: ${name}`);
    }
    return entry.handler(params);
  }

  // App: seen: a plugin that fails to start is off again, with all that it had registered.
  async #start(
    pluginClass: PluginClass,
    manifest: app.PluginManifest,
    styles: string | null,
  ): Promise<Plugin> {
    const { id } = manifest;
    await this.disable(id);
    const plugin = new pluginClass(this.#app, manifest);
    await rememberData(plugin);
    this.#running.set(id, { plugin, removeStyles: styles === null ? () => undefined : addStyles(styles) });
    try {
      plugin.load();
      await startOf(plugin);
    } catch (error) {
      await this.disable(id);
      throw error;
    }
    return plugin;
  }

  get #listPath(): string {
    return `${this.#app.vault.configDir}/community-plugins.json`;
  }

  async #savedIds(): Promise<string[]> {
    const { adapter } = this.#app.vault;
    if (!(await adapter.exists(this.#listPath))) return [];
    return JSON.parse(await adapter.read(this.#listPath)) as string[];
  }

  async #saveEnabled(change: (ids: string[]) => string[]): Promise<void> {
    const ids = change(await this.#savedIds());
    await this.#app.vault.adapter.write(this.#listPath, JSON.stringify(ids, null, 2));
  }
}

// App: docs: a plugin for a later app, or for desktops on a phone, does not start.
function checkCanRun({ id, minAppVersion, isDesktopOnly }: app.PluginManifest): void {
  if (!requireApiVersion(minAppVersion))
    throw new Error(`The plugin "${id}" needs Obsidian ${minAppVersion}`);
  if (isDesktopOnly && Platform.isMobile) throw new Error(`The plugin "${id}" runs on desktops only`);
}
