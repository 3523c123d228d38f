import type * as app from 'obsidian';

/** A plugin as far as its data goes. */
export type DataOwner = Pick<app.Plugin, 'app' | 'manifest'>;

/** The text of `data.json` as the plugin last read or wrote it, to tell its own changes from others. */
const known = new WeakMap<object, string | null>();

const pathOf = ({ manifest }: DataOwner): string => `${folderOf(manifest)}/data.json`;

function folderOf({ dir, id }: app.PluginManifest): string {
  if (dir === undefined) throw new Error(`The plugin "${id}" has no folder`);
  return dir;
}

async function readText(plugin: DataOwner): Promise<string | null> {
  const { adapter } = plugin.app.vault;
  return (await adapter.exists(pathOf(plugin))) ? adapter.read(pathOf(plugin)) : null;
}

// App: seen: null where there is no file, and an error where it is no JSON, which keeps a plugin from starting.
export async function loadPluginData(plugin: DataOwner): Promise<unknown> {
  const text = await readText(plugin);
  known.set(plugin, text);
  return text === null ? null : JSON.parse(text);
}

// App: seen: written with an indent of two.
export async function savePluginData(plugin: DataOwner, data: unknown): Promise<void> {
  const { adapter } = plugin.app.vault;
  const text = JSON.stringify(data, null, 2);
  known.set(plugin, text);
  const folder = folderOf(plugin.manifest);
  if (!(await adapter.exists(folder))) await adapter.mkdir(folder);
  await adapter.write(pathOf(plugin), text);
}

/** Remembers what `data.json` holds as the plugin starts, whether it reads it or not. */
export async function rememberData(plugin: DataOwner): Promise<void> {
  if (plugin.manifest.dir !== undefined && !known.has(plugin)) known.set(plugin, await readText(plugin));
}

// App: typings: told when the file changed, but not by the plugin itself.
export async function noticeDataChange(plugin: DataOwner): Promise<void> {
  if (plugin.manifest.dir === undefined) return;
  const text = await readText(plugin);
  if (text === known.get(plugin)) return;
  known.set(plugin, text);
  if ('onExternalSettingsChange' in plugin) await (plugin as app.Plugin).onExternalSettingsChange?.();
}
