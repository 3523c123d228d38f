import type { App } from 'obsidian';
import { h } from 'preact';
import * as pullWording from '../core/wording/pull-wording';
import type { PullHandlers } from '../ui/pull-handlers';
import type { PullState } from '../ui/pull-state';
import { PullView } from '../ui/pull-view';
import type { ImportPorts } from './import-ports';
import { noticeStopped } from './notice-stopped';
import { vaultOpeners } from './openers';
import { PullWalk } from './pull-walk';
import type { UndoFolders } from './undo-last';
import type { ViewWindow } from './view-window';
import { openViewWindow } from './view-window';

/** Where the window's last buttons lead. */
export interface AfterPull {
  readonly openList: (folder: string | undefined) => Promise<void>;
  readonly undo: (folders: UndoFolders) => Promise<void>;
  /** Called once every list has said what is new on it. */
  readonly seen: () => void;
  readonly closed: () => void;
}

/** Opens the window of a pull, which asks every list at once, draws each step and hands every press to the walk. */
export function openPullWindow(app: App, ports: ImportPorts, after: AfterPull): ViewWindow {
  const window = openViewWindow(app, pullWording.title, () => {
    after.closed();
    void walk.leave().then(noticeStopped);
  });
  const { close } = window;
  const draw = (state: PullState): void => window.draw(h(PullView, { state, handlers }));
  const walk = new PullWalk(ports, draw, after.seen);
  const handlers: PullHandlers = {
    openers: vaultOpeners(app, close, problem => (walk.isOfList(problem) ? null : '')),
    choose: (list, keys, on) => walk.choose(list, keys, on),
    take: () => walk.take(),
    askAgain: () => walk.ask(),
    stop: () => walk.stop(),
    openList: () => {
      close();
      void after.openList(walk.written[0]);
    },
    undo: () => {
      close();
      void after.undo(walk.written);
    },
    close,
  };
  walk.ask();
  return window;
}
