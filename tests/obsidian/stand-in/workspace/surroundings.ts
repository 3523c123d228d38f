import type { Extension } from '@codemirror/state';
import type * as app from 'obsidian';
import type { Settling } from '../text/settling';
import type { EmbedRegistry } from './embed-registry';
import type { ViewRegistry } from './view-registry';
import type { Workspace } from './workspace';

/** The app as the windows see it: everything of the app's own type, and the stand-in's workspace. */
export interface HostApp extends Omit<app.App, 'workspace'> {
  workspace: Workspace;
}

/** What the workspace needs of the host and what no plugin sees. */
export interface Surroundings {
  readonly app: HostApp;
  readonly settle: Settling;
  readonly views: ViewRegistry;
  readonly embeds: EmbedRegistry;
  /** The extensions of all plugins, in the order they were registered; plugins change the list in place. */
  readonly editorExtensions: Extension[];
  readonly editorSuggests: app.EditorSuggest<unknown>[];
  readonly isPhone: boolean;
  /** A window without content for a leaf that moves out of the app's own. */
  readonly openWindow: (data: app.WorkspaceWindowInitData) => Window;
  /** Opens an address outside of the app, or one of the app's own `obsidian:` addresses. */
  readonly openAddress: (address: string) => void;
  /** A setting of `.obsidian/app.json`. */
  readonly preference: (key: string) => unknown;
}
