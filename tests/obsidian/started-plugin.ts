import PaperClubPlugin from '../../src/main';
import { manifest } from './plugin-manifest';
import { openHost } from './stand-in/app-host';
import type { Host } from './stand-in/host';
import type { PluginClass } from './stand-in/interface/plugin-code';
import { textOrNull } from './text-or-null';

type Files = Readonly<Record<string, string>>;

/** An app in which the plugin runs. */
export interface StartedPlugin extends Pick<Host, 'app' | 'disk'> {
  readonly host: Host;
  readonly plugin: PaperClubPlugin;
  /** Runs a command as the palette does. */
  readonly command: (id: string) => void;
  /** Runs a command of the app's command line. */
  readonly commandLine: (command: string, params?: Readonly<Record<string, string>>) => Promise<string>;
  /** Follows a link of the app's own scheme to the plugin, with what stands behind its question mark. */
  readonly follow: (query: string) => Promise<void>;
  /** The text of a file as it is on the disk; null when there is none. */
  readonly text: (path: string) => Promise<string | null>;
}

/** Where the settings of the plugin lie. */
export const dataPath = `.obsidian/plugins/${manifest.id}/data.json`;

const opened: Host[] = [];

/** The plugin as it starts with a vault that holds these files, with the settings that were saved. */
export async function startPlugin(files: Files = {}, saved?: unknown): Promise<StartedPlugin> {
  const pluginClass = PaperClubPlugin as unknown as PluginClass;
  const data: Files = saved === undefined ? {} : { [dataPath]: JSON.stringify(saved) };
  const host = await openHost({ files: { ...files, ...data }, plugins: [{ pluginClass, manifest }] });
  opened.push(host);
  const { app, disk, plugins } = host;
  return {
    app,
    disk,
    host,
    plugin: plugins.find(manifest.id) as unknown as PaperClubPlugin,
    command: id => {
      if (!host.commands.run(`${manifest.id}:${id}`)) throw new Error(`The palette does not offer "${id}"`);
    },
    commandLine: (command, params = {}) => plugins.runCommandLine(command, { ...params }),
    follow: query => plugins.openAddress(`obsidian://${manifest.id}${query}`),
    text: path => textOrNull(disk, path),
  };
}

/** Closes every vault that a test has opened. */
export async function closeVaults(): Promise<void> {
  for (const host of opened.splice(0)) await host.closeVault();
}
