import type { App } from 'obsidian';
import { Notice } from 'obsidian';
import { h } from 'preact';
import type { MaterialsReport } from '../core/note/plan-materials';
import * as words from '../core/wording/materials-wording';
import type { MaterialsState } from '../ui/materials-state';
import { MaterialsView, type MaterialsHandlers } from '../ui/materials-view';
import type { ImportPorts } from './import-ports';
import { MaterialsWalk } from './materials-walk';
import { vaultOpeners } from './openers';
import type { ViewWindow } from './view-window';
import { openViewWindow } from './view-window';

/** Opens the window that shows what lies beside the pages of the lists, and downloads it when it is asked to. */
export function openMaterialsWindow(app: App, ports: ImportPorts, onClosed: () => void): ViewWindow {
  const window = openViewWindow(app, words.title, () => {
    onClosed();
    void walk.leave().then(noticeCutShort);
  });
  const { close } = window;
  const draw = (state: MaterialsState): void => window.draw(h(MaterialsView, { state, handlers }));
  const walk = new MaterialsWalk(app, ports, draw);
  const handlers: MaterialsHandlers = {
    openers: vaultOpeners(app, close, () => null),
    choose: (list, keys, on) => walk.choose(list, keys, on),
    askAgain: () => walk.ask(),
    download: () => walk.download(),
    stop: () => walk.stop(),
    close,
  };
  walk.ask();
  return window;
}

/** A download that was cut short by closing its window still has something to say. */
function noticeCutShort(result: MaterialsReport | null): void {
  if (result && result.left > 0) new Notice(words.stoppedNotice(result.created.length, result.left));
}
