import type { JSX } from 'preact';
import * as words from '../core/wording/writing-wording';
import type { PropsOf, WritingHandlers } from './import-handlers';
import { Step } from './step';

/** The third step: how far the import is, and a way to stop it. */
export function ImportProgress({
  done,
  total,
  stopping,
  handlers,
}: PropsOf<'writing', WritingHandlers>): JSX.Element {
  const text = words.progress(done, total);
  const stop = {
    label: words.stop,
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
