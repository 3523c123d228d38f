import { Presets, SingleBar } from 'cli-progress';
import { cliWording } from '../core/wording/cli-wording';

/** Shows how far an import or a pull is. */
export interface Progress {
  readonly show: (done: number, total: number) => void;
  readonly end: () => void;
}

/** A bar on a terminal; on anything else (a pipe, a log) nothing at all. */
export function progressBar(stream: NodeJS.WritableStream | null, format: string = cliWording.bar): Progress {
  if (stream === null) return { show: () => undefined, end: () => undefined };
  const bar = new SingleBar(
    { stream, format, hideCursor: true, clearOnComplete: true, gracefulExit: false },
    Presets.shades_classic,
  );
  let started = false;
  return {
    show: (done, total) => {
      if (started) bar.update(done);
      else bar.start(total, done);
      started = true;
    },
    end: () => {
      if (started) bar.stop();
      started = false;
    },
  };
}
