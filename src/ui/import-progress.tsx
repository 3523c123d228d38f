import type { JSX } from 'preact';
import * as importWords from '../core/wording/writing-wording';
import { Step } from './step';

interface ImportProgressProps {
  readonly done: number;
  readonly total: number;
  readonly stopping: boolean;
  readonly handlers: { readonly stop: () => void };
  /** What is said where it is no notes that are written. */
  readonly words?: ProgressWords;
}

interface ProgressWords {
  readonly heading: string;
  readonly label: string;
  readonly progress: (done: number, total: number) => string;
  readonly stopping: string;
}

/** How far the import is, and a way to stop it. */
export function ImportProgress({
  done,
  total,
  stopping,
  handlers,
  words = importWords,
}: ImportProgressProps): JSX.Element {
  const text = words.progress(done, total);
  const stop = {
    label: importWords.stop,
    'aria-disabled': stopping,
    onClick: stopping ? undefined : handlers.stop,
  };
  return (
    <Step heading={words.heading} buttons={[stop]}>
      <div
        role="progressbar"
        aria-label={words.label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={text}
      >
        <div style={{ '--paper-club-done': `${(done / total) * 100}%` }} />
      </div>
      <p aria-hidden="true">{text}</p>
      <p role="status">{stopping && words.stopping}</p>
    </Step>
  );
}
