import type { App, MarkdownPostProcessor } from 'obsidian';
import { manifest } from '../plugin-manifest';
import { Commands } from '../stand-in/interface/commands';
import { Plugin } from '../stand-in/interface/plugin';
import { PluginHost } from '../stand-in/interface/plugin-host';
import { provideServices, type PluginServices } from '../stand-in/interface/plugin-services';
import { Ribbon } from '../stand-in/interface/ribbon';
import { SettingsWindow } from '../stand-in/interface/settings-window';
import { StatusBar } from '../stand-in/interface/status-bar';
import { ViewRegistry } from '../stand-in/workspace/view-registry';
import { openVault } from './opened-vault';
import { startPage, type PageHost } from './page-host';

export interface PluginPage extends PageHost {
  readonly vault: App['vault'];
  readonly plugins: PluginHost;
  readonly services: PluginServices;
  readonly views: ViewRegistry;
  readonly settings: SettingsWindow;
  /** What the fake parts were told: the options of editors, Bases, post processors. */
  readonly told: string[];
}

/** What `require('obsidian')` answers to the plugins of a page. */
const modules: Readonly<Record<string, unknown>> = { obsidian: { Plugin } };

/** An app with a vault and a place for plugins, but without a workspace. */
export async function startPlugins(
  files: Record<string, string> = {},
  isBasesOn = true,
): Promise<PluginPage> {
  const { vault } = await openVault(files);
  const told: string[] = [];
  const page = startPage({ vault, workspace: { updateOptions: () => told.push('options') } });
  const services = makeServices(page, told, isBasesOn);
  provideServices(page.app, services);
  const plugins = new PluginHost(page.app, name => modules[name]);
  const { views, settings } = services;
  return { ...page, vault: vault as unknown as App['vault'], plugins, services, views, settings, told };
}

/** Starts a plugin that does this as it loads, in the page that was opened for it. */
export function startRegistering(page: PluginPage, onload: (plugin: Plugin) => unknown): Promise<Plugin> {
  class Registering extends Plugin {
    override onload(): unknown {
      return onload(this);
    }
  }
  return page.plugins.enableClass(Registering, manifest);
}

type PageServices = PluginServices & { readonly views: ViewRegistry; readonly settings: SettingsWindow };

function makeServices({ app, settle }: PageHost, told: string[], isBasesOn: boolean): PageServices {
  const numbers = new Map<MarkdownPostProcessor, number>();
  return {
    settle,
    commands: new Commands(() => null),
    ribbon: new Ribbon(document.body.createDiv('side-dock-actions')),
    statusBar: new StatusBar(document.body.createDiv('status-bar')),
    settings: new SettingsWindow(app),
    views: new ViewRegistry(),
    bases: {
      isEnabled: isBasesOn,
      register: id => void told.push(`base ${id}`),
      unregister: id => void told.push(`no base ${id}`),
    },
    postProcessors: {
      registerPostProcessor: (processor: MarkdownPostProcessor, order = 0) => {
        numbers.set(processor, order);
        told.push(`processor ${order}`);
      },
      unregisterPostProcessor: (processor: MarkdownPostProcessor) =>
        void told.push(`no processor ${numbers.get(processor)}`),
      createCodeBlockPostProcessor: (language: string) => () => void told.push(`code ${language}`),
    } as unknown as PluginServices['postProcessors'],
    editorExtensions: [],
    editorSuggests: [],
    hoverSources: new Map(),
    protocols: new Map(),
    commandLine: new Map(),
  };
}
