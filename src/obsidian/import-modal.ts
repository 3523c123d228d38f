import type { App } from 'obsidian';
import { Modal, Notice } from 'obsidian';
import { h, render } from 'preact';
import { uiWording } from '../core/wording/ui-wording';
import type { ImportHandlers } from '../ui/import-handlers';
import type { ImportState, SourceChoice } from '../ui/import-state';
import { ImportView } from '../ui/import-view';
import type { ImportPorts } from './import-ports';
import { ImportWalk } from './import-walk';
import { vaultOpeners } from './openers';
import { PathSuggest } from './path-suggest';

/** Where the window's last buttons lead. */
export interface AfterImport {
  readonly openList: () => void;
  readonly undo: () => void;
  readonly closed: () => void;
}

/** The window of an import: it draws each step and hands every press to the walk. */
export class ImportModal extends Modal {
  private readonly walk: ImportWalk;
  private readonly handlers: ImportHandlers;
  private isOpen = false;

  constructor(
    app: App,
    ports: ImportPorts,
    private readonly after: AfterImport,
    /** Goes straight to the preview of this source; null to ask first. */
    private readonly start: SourceChoice | null,
  ) {
    super(app);
    this.walk = new ImportWalk(ports, state => this.draw(state), start ?? undefined);
    this.handlers = this.makeHandlers();
  }

  override onOpen(): void {
    this.isOpen = true;
    this.setTitle(uiWording.importTitle);
    this.modalEl.classList.add('paper-club-modal');
    if (this.start) void this.walk.preview(this.start);
    else this.walk.begin();
  }

  override onClose(): void {
    this.isOpen = false;
    render(null, this.contentEl);
    this.after.closed();
    void this.walk.leave().then(noticeStopped);
  }

  private draw(state: ImportState): void {
    if (this.isOpen) render(h(ImportView, { state, handlers: this.handlers }), this.contentEl);
  }

  private makeHandlers(): ImportHandlers {
    const { openList, undo } = this.after;
    const leave = (): void => this.close();
    const openers = (): ReturnType<typeof vaultOpeners> => {
      const choice = this.walk.chosen();
      return vaultOpeners(this.app, choice.kind === 'vault' ? choice.path : null, leave);
    };
    return {
      openers: { note: path => openers().note(path), problem: problem => openers().problem(problem) },
      suggestPaths: input => {
        const suggest = new PathSuggest(this.app, input);
        return () => suggest.close();
      },
      preview: choice => void this.walk.preview(choice),
      back: () => this.walk.back(),
      restoreDeleted: on => void this.walk.restoreDeleted(on),
      import: () => void this.walk.import(),
      stop: () => this.walk.stop(),
      openList: () => {
        leave();
        openList();
      },
      undo: () => {
        leave();
        undo();
      },
      close: leave,
    };
  }
}

/** An import that was cut short by closing its window still has something to say. */
function noticeStopped(state: ImportState | null): void {
  if (state?.step === 'choose' && state.refused) new Notice(state.refused.message);
  if (state?.step !== 'report' || state.result.left === 0) return;
  const { created, updated, left } = state.result;
  new Notice(uiWording.stoppedNotice(created.length + updated.length, left));
}
