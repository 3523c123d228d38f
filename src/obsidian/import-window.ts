import type { App } from 'obsidian';
import { h } from 'preact';
import * as uiWording from '../core/wording/ui-wording';
import type { ImportHandlers } from '../ui/import-handlers';
import type { ImportState, SourceChoice } from '../ui/import-state';
import { ImportView } from '../ui/import-view';
import type { ImportPorts } from './import-ports';
import { ImportWalk } from './import-walk';
import { noticeStopped } from './notice-stopped';
import { vaultOpeners } from './openers';
import { PathSuggest } from './path-suggest';
import type { ViewWindow } from './view-window';
import { listFolderOf } from './vault-list-source';
import { openViewWindow } from './view-window';

/** Where the window's last buttons lead. */
export interface AfterImport {
  readonly openList: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly closed: () => void;
}

/** Opens the window of an import: it draws each step and hands every press to the walk. Without a source it asks first. */
export function openImportWindow(
  app: App,
  ports: ImportPorts,
  after: AfterImport,
  source: SourceChoice | null,
): ViewWindow {
  const window = openViewWindow(app, uiWording.importTitle, () => {
    after.closed();
    void walk.leave().then(noticeStopped);
  });
  const draw = (state: ImportState): void => window.draw(h(ImportView, { state, handlers }));
  const walk = new ImportWalk(ports, draw, source ?? { kind: 'bundled' });
  const handlers = handlersOf(app, walk, window.close, after);
  if (source) walk.preview(source);
  else walk.back();
  return window;
}

function handlersOf(app: App, walk: ImportWalk, close: () => void, after: AfterImport): ImportHandlers {
  return {
    openers: vaultOpeners(app, close, problem => {
      if (!walk.isOfList(problem)) return '';
      return walk.choice.kind === 'vault' ? listFolderOf(app.vault, walk.choice.path) : null;
    }),
    suggestPaths: input => {
      const suggest = new PathSuggest(app, input);
      return () => suggest.close();
    },
    preview: choice => walk.preview(choice),
    back: () => walk.back(),
    restoreDeleted: on => walk.restoreDeleted(on),
    import: () => walk.import(),
    stop: () => walk.stop(),
    openList: () => {
      close();
      void after.openList();
    },
    undo: () => {
      close();
      void after.undo();
    },
    close,
  };
}
