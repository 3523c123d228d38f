import { Notice } from 'obsidian';
import * as uiWording from '../core/wording/ui-wording';
import type { ImportState } from '../ui/import-state';
import type { PullState } from '../ui/pull-state';

/** An import that was cut short by closing its window still has something to say. */
export function noticeStopped(state: ImportState | PullState | null): void {
  if (state?.step === 'choose' && state.refused) new Notice(state.refused.message);
  if (state?.step === 'news' && state.refused !== null) new Notice(state.refused);
  if (state?.step !== 'report' || state.result.left === 0) return;
  const { created, updated, left } = state.result;
  new Notice(uiWording.stoppedNotice(created.length + updated.length, left));
}
