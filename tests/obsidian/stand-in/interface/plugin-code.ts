import type * as app from 'obsidian';
import type { Plugin } from './plugin';

export type PluginClass = new (host: app.App, manifest: app.PluginManifest) => Plugin;

/** Answers what a plugin may `require`: the app's module, and the packages that come with the app. */
export type RequireModule = (name: string) => unknown;

export interface PluginFiles {
  readonly manifest: app.PluginManifest;
  readonly code: string;
  readonly styles: string | null;
}

// App: docs: manifest.json and main.js in the plugin's folder, and styles.css if it has one.
export async function readPluginFiles({ vault }: app.App, id: string): Promise<PluginFiles> {
  const dir = `${vault.configDir}/plugins/${id}`;
  const { adapter } = vault;
  const manifest = JSON.parse(await adapter.read(`${dir}/manifest.json`)) as app.PluginManifest;
  const code = await adapter.read(`${dir}/main.js`);
  const stylesPath = `${dir}/styles.css`;
  const styles = (await adapter.exists(stylesPath)) ? await adapter.read(stylesPath) : null;
  return { manifest: { ...manifest, dir }, code, styles };
}

/** Runs the code as the app does: as the body of a function that is given `require`, `module` and `exports`. */
export function evaluatePlugin(code: string, id: string, requireModule: RequireModule): PluginClass {
  const module: { exports: Record<string, unknown> } = { exports: {} };
  const body = `${code}\n//# sourceURL=plugin:${encodeURIComponent(id)}`;
  const run = Reflect.construct(Function, ['require', 'module', 'exports', body]) as (
    ...given: unknown[]
  ) => void;
  run(requireModule, module, module.exports);
  // App: seen: the default export, or the exports themselves.
  const found = module.exports['default'] ?? module.exports;
  if (typeof found !== 'function') throw new Error(`The plugin "${id}" exports no class`);
  return found as PluginClass;
}

/** Puts a plugin's sheet into the page; answers the way to take it out. */
export function addStyles(text: string): () => void {
  const style = document.createElement('style');
  style.textContent = text;
  document.head.append(style);
  return () => style.remove();
}
