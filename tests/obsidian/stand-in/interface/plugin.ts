import type { Extension } from '@codemirror/state';
import type * as app from 'obsidian';
import { anchor, type Anchored } from '../text/anchors';
import { Component } from './component';
import { loadPluginData, savePluginData } from './plugin-data';
import type { PluginServices } from './plugin-services';
import { servicesOf } from './plugin-services';

type CodeBlockHandler = Parameters<app.Plugin['registerMarkdownCodeBlockProcessor']>[1];

export abstract class Plugin extends Component {
  readonly app: app.App;
  readonly manifest: app.PluginManifest;
  /** App: typings: optional, so asking for it is no mistake. */
  settings: unknown = undefined;
  readonly #services: PluginServices;

  constructor(host: app.App, manifest: app.PluginManifest) {
    super();
    this.app = host;
    this.manifest = manifest;
    this.#services = servicesOf(host);
  }

  onUserEnable(): void {}

  addRibbonIcon(icon: app.IconName, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const action = this.#services.ribbon.add(icon, title, callback);
    this.register(() => action.detach());
    return action;
  }

  addStatusBarItem(): HTMLElement {
    const item = this.#services.statusBar.add(this.manifest.id);
    this.register(() => item.detach());
    return item;
  }

  // App: typings: id and name are prefixed with the plugin's. App: seen: in the very object that was handed in.
  addCommand(command: app.Command): app.Command {
    const { commands } = this.#services;
    command.id = this.#commandId(command.id);
    command.name = `${this.manifest.name}: ${command.name}`;
    commands.add(command);
    this.register(() => commands.remove(command.id));
    return command;
  }

  removeCommand(commandId: string): void {
    this.#services.commands.remove(this.#commandId(commandId));
  }

  addSettingTab(settingTab: app.PluginSettingTab): void {
    const { settings } = this.#services;
    settings.add(settingTab, this.manifest);
    this.register(() => settings.remove(settingTab));
  }

  registerView(type: string, viewCreator: app.ViewCreator): void {
    const { views } = this.#services;
    views.registerView(type, viewCreator);
    this.register(() => views.unregisterView(type));
  }

  registerHoverLinkSource(id: string, info: app.HoverLinkSource): void {
    const { hoverSources } = this.#services;
    hoverSources.set(id, info);
    this.register(() => hoverSources.delete(id));
  }

  registerExtensions(extensions: string[], viewType: string): void {
    const { views } = this.#services;
    views.registerExtensions(extensions, viewType);
    this.register(() => views.unregisterExtensions(extensions));
  }

  registerMarkdownPostProcessor(
    postProcessor: app.MarkdownPostProcessor,
    sortOrder?: number,
  ): app.MarkdownPostProcessor {
    const { postProcessors } = this.#services;
    postProcessors.registerPostProcessor(postProcessor, sortOrder);
    this.register(() => postProcessors.unregisterPostProcessor(postProcessor));
    return postProcessor;
  }

  registerMarkdownCodeBlockProcessor(
    language: string,
    handler: CodeBlockHandler,
    sortOrder?: number,
  ): app.MarkdownPostProcessor {
    const { postProcessors } = this.#services;
    return this.registerMarkdownPostProcessor(
      postProcessors.createCodeBlockPostProcessor(language, handler),
      sortOrder,
    );
  }

  // App: typings: false where Bases is off.
  registerBasesView(viewId: string, registration: app.BasesViewRegistration): boolean {
    const { bases } = this.#services;
    if (!bases.isEnabled) return false;
    bases.register(viewId, registration);
    this.register(() => bases.unregister(viewId));
    return true;
  }

  registerEditorExtension(extension: Extension): void {
    const { editorExtensions } = this.#services;
    editorExtensions.push(extension);
    this.app.workspace.updateOptions();
    this.register(() => {
      editorExtensions.splice(editorExtensions.indexOf(extension), 1);
      this.app.workspace.updateOptions();
    });
  }

  registerEditorSuggest(editorSuggest: app.EditorSuggest<unknown>): void {
    const { editorSuggests } = this.#services;
    editorSuggests.push(editorSuggest);
    this.register(() => {
      editorSuggest.close();
      editorSuggests.splice(editorSuggests.indexOf(editorSuggest), 1);
    });
  }

  // Assumed: an action that is taken throws.
  registerObsidianProtocolHandler(action: string, handler: app.ObsidianProtocolHandler): void {
    this.#keep(this.#services.protocols, action, handler, 'protocol handler');
  }

  // App: typings: a command that is taken throws. Assumed: the words.
  registerCliHandler(
    command: string,
    description: string,
    flags: app.CliFlags | null,
    handler: app.CliHandler,
  ): void {
    this.#keep(this.#services.commandLine, command, { description, flags, handler }, 'CLI command');
  }

  loadData(): Promise<unknown> {
    return loadPluginData(this);
  }

  saveData(data: unknown): Promise<void> {
    return this.#services.settle.track(savePluginData(this, data));
  }

  #commandId(id: string): string {
    return `${this.manifest.id}:${id}`;
  }

  #keep<T>(into: Map<string, T>, name: string, value: T, kind: string): void {
    if (into.has(name)) throw new Error(`Attempting to register an existing ${kind} "${name}"`);
    into.set(name, value);
    this.register(() => into.delete(name));
  }
}

anchor<Anchored<Plugin, app.Plugin>>(true);
