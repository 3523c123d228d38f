import type * as app from 'obsidian';
import type { Settling } from '../text/settling';

/** What parts of the app that are told no app in their constructor (notices, menus) need of the one that runs. */
export interface RunningHost {
  readonly app: Pick<app.App, 'keymap'>;
  readonly settle: Settling;
  /** The texts of all notices so far, the last one last. */
  readonly notices: string[];
}

let running: RunningHost | null = null;

/** Says which app runs on this page; answers the way to stop it. */
export function runHost(host: RunningHost): () => void {
  running = host;
  return () => {
    if (running === host) running = null;
  };
}

export function runningHost(): RunningHost {
  if (!running) throw new Error('No app runs on this page');
  return running;
}

/** Lets the host wait for what a callback of a plugin began; a failure is reported to the window, as any other. */
export function track(work: unknown): void {
  if (!(work instanceof Promise)) return;
  const reported = work.catch((error: unknown) => {
    queueMicrotask(() => {
      throw error;
    });
  });
  if (running) void running.settle.track(reported);
}
