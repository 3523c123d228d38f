/**
 * Stands in for the module `obsidian` in tests. It has only what the plugin uses, refuses what the app refuses and
 * throws when asked for anything else: a test that needs more of it shows that the plugin reaches further into the app.
 * Layers: paths and metadata (text only), the vault over a disk in memory, windows and the plugin's host.
 */
export { MarkdownView } from './stand-in/app';
export { parseYaml } from './stand-in/metadata';
export { normalizePath } from './stand-in/paths';
export { Plugin, PluginSettingTab } from './stand-in/plugin';
export { TAbstractFile, TFile, TFolder, Vault } from './stand-in/vault';
export { AbstractInputSuggest, ConfirmationModal, Modal, Notice } from './stand-in/windows';
