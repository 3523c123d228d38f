import * as codemirrorLanguage from '@codemirror/language';
import * as codemirrorState from '@codemirror/state';
import * as codemirrorView from '@codemirror/view';
import { basesClasses } from './stand-in/bases/exported-classes';
import { Editor } from './stand-in/editor/editor';
import * as editorFields from './stand-in/editor/editor-fields';
import { EditorSuggest } from './stand-in/editor/editor-suggest';
import { MarkdownEditView } from './stand-in/editor/markdown-edit-view';
import { MarkdownPreviewView } from './stand-in/editor/markdown-preview-view';
import { MarkdownView } from './stand-in/editor/markdown-view';
import { controls } from './stand-in/control-classes';
import { Component } from './stand-in/interface/component';
import { ConfirmationButton, ConfirmationModal } from './stand-in/interface/confirmation-modal';
import { FuzzySuggestModal } from './stand-in/interface/fuzzy-suggest-modal';
import { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './stand-in/interface/icons';
import { AbstractInputSuggest } from './stand-in/interface/input-suggest';
import { Keymap } from './stand-in/interface/keymap';
import { Menu } from './stand-in/interface/menu';
import { MenuItem, MenuSeparator } from './stand-in/interface/menu-item';
import { Modal } from './stand-in/interface/modal';
import { Notice } from './stand-in/interface/notice';
import { Platform } from './stand-in/interface/platform';
import { Plugin } from './stand-in/interface/plugin';
import { PopoverSuggest } from './stand-in/interface/popover-suggest';
import { renderMatches, renderResults } from './stand-in/interface/render-matches';
import { runningHost } from './stand-in/interface/running-host';
import { Scope } from './stand-in/interface/scope';
import { PluginSettingTab, SettingPage, SettingTab } from './stand-in/interface/setting-tab';
import { SuggestModal } from './stand-in/interface/suggest-modal';
import { displayTooltip, setTooltip } from './stand-in/interface/tooltip';
import { request, requestUrl } from './stand-in/network/running-network';
import { App } from './stand-in/obsidian-app';
import { htmlToMarkdown, sanitizeHTMLToDom } from './stand-in/rendering/html';
import * as rendering from './stand-in/rendering/markdown-renderer';
import * as apiVersion from './stand-in/text/api-version';
import * as binaryText from './stand-in/text/binary-text';
import { debounceWith } from './stand-in/text/debounce';
import { Events } from './stand-in/text/events';
import * as frontmatterFields from './stand-in/text/frontmatter-fields';
import { getFrontMatterInfo } from './stand-in/text/frontmatter-info';
import { strict } from './stand-in/text/known';
import { getLinkpath, parseLinktext, stripHeading, stripHeadingForLink } from './stand-in/text/link-text';
import { normalizePath } from './stand-in/text/paths';
import * as references from './stand-in/text/references';
import * as searchText from './stand-in/text/search-text';
import { resolveSubpath } from './stand-in/text/subpath';
import { parseYaml, stringifyYaml } from './stand-in/text/yaml';
import { SecretStorage } from './stand-in/vault/device-storage';
import { FileManager } from './stand-in/vault/file-manager';
import { TAbstractFile, TFile, TFolder } from './stand-in/vault/files';
import { MetadataCache } from './stand-in/vault/metadata-cache';
import { Vault } from './stand-in/vault/vault';
import * as fileViews from './stand-in/workspace/file-view';
import { TextFileView } from './stand-in/workspace/text-file-view';
import { ItemView, View } from './stand-in/workspace/view';
import { Workspace } from './stand-in/workspace/workspace';
import * as containers from './stand-in/workspace/workspace-container';
import { WorkspaceItem, WorkspaceParent } from './stand-in/workspace/workspace-item';
import { WorkspaceLeaf } from './stand-in/workspace/workspace-leaf';
import { WorkspaceMobileDrawer } from './stand-in/workspace/workspace-mobile-drawer';
import { WorkspaceRibbon } from './stand-in/workspace/workspace-ribbon';
import { WorkspaceSidedock } from './stand-in/workspace/workspace-sidedock';
import { WorkspaceSplit } from './stand-in/workspace/workspace-split';
import { WorkspaceTabs } from './stand-in/workspace/workspace-tabs';

const text = {
  ...apiVersion,
  ...binaryText,
  ...frontmatterFields,
  ...references,
  ...searchText,
  Events,
  debounce: ((...args) => debounceWith(runningHost().settle)(...args)) as ReturnType<typeof debounceWith>,
  getFrontMatterInfo,
  getLinkpath,
  normalizePath,
  parseLinktext,
  parseYaml,
  resolveSubpath,
  stringifyYaml,
  stripHeading,
  stripHeadingForLink,
};

const vault = { FileManager, MetadataCache, SecretStorage, TAbstractFile, TFile, TFolder, Vault };

const windows = {
  ...controls,
  AbstractInputSuggest,
  Component,
  ConfirmationButton,
  ConfirmationModal,
  FuzzySuggestModal,
  Keymap,
  Menu,
  MenuItem,
  MenuSeparator,
  Modal,
  Notice,
  Platform,
  Plugin,
  PluginSettingTab,
  PopoverSuggest,
  Scope,
  SettingPage,
  SettingTab,
  SuggestModal,
  addIcon,
  displayTooltip,
  getIcon,
  getIconIds,
  removeIcon,
  renderMatches,
  renderResults,
  setIcon,
  setTooltip,
};

const { editorEditorField, editorInfoField, editorLivePreviewField, editorViewField, livePreviewState } =
  editorFields;

const workspace = {
  ...containers,
  ...fileViews,
  ...rendering,
  Editor,
  EditorSuggest,
  ItemView,
  MarkdownEditView,
  MarkdownPreviewView,
  MarkdownView,
  TextFileView,
  View,
  Workspace,
  WorkspaceItem,
  WorkspaceLeaf,
  WorkspaceMobileDrawer,
  WorkspaceParent,
  WorkspaceRibbon,
  WorkspaceSidedock,
  WorkspaceSplit,
  WorkspaceTabs,
  editorEditorField,
  editorInfoField,
  editorLivePreviewField,
  editorViewField,
  htmlToMarkdown,
  livePreviewState,
  sanitizeHTMLToDom,
};

/** The module `obsidian` as plugins import it; what it has not throws instead of being undefined. */
export const obsidian = strict('obsidian', {
  App,
  request,
  requestUrl,
  ...basesClasses,
  ...text,
  ...vault,
  ...windows,
  ...workspace,
});

const packages: Readonly<Record<string, unknown>> = {
  obsidian,
  '@codemirror/language': codemirrorLanguage,
  '@codemirror/state': codemirrorState,
  '@codemirror/view': codemirrorView,
};

/** What `require` answers a plugin: the app and the packages that the app hands out. */
export function appModule(name: string): unknown {
  const found = packages[name];
  if (found === undefined) throw new Error(`Cannot find module '${name}'`);
  return found;
}
