import type { PluginManifest } from 'obsidian';
import PaperClubPlugin from '../../src/main';
import type { TestApp } from './stand-in/app';
import { openApp } from './stand-in/app';
import type { Registrations } from './stand-in/plugin';
import { registrationsOf } from './stand-in/plugin';

export interface StartedPlugin extends TestApp {
  readonly plugin: PaperClubPlugin;
  readonly registered: Registrations;
  /** Runs a command of the palette. */
  readonly command: (id: string) => void;
}

const manifest: PluginManifest = {
  id: 'paper-club',
  name: 'Paper Club',
  version: '0.1.0',
  minAppVersion: '1.13.0',
  description: '',
  author: '',
};

/** The plugin as it runs in a vault that holds these files. */
export async function startPlugin(
  files: Readonly<Record<string, string>> = {},
  saved: unknown = null,
): Promise<StartedPlugin> {
  const host = openApp(files);
  const plugin = new PaperClubPlugin(host.app, manifest);
  const registered = registrationsOf(plugin);
  registered.saved = saved;
  await plugin.onload();
  return { ...host, plugin, registered, command: id => void registered.commands.get(id)?.callback?.() };
}
