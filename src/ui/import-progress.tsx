import type { JSX } from 'preact';
import { uiWording } from '../core/wording/ui-wording';
import { StepHeading } from './step-heading';

interface ImportProgressProps {
  readonly done: number;
  readonly total: number;
  readonly stopping: boolean;
  readonly onStop: () => void;
}

const words = uiWording.writing;

/** The third step: how far the import is, and a way to stop it. */
export function ImportProgress({ done, total, stopping, onStop }: ImportProgressProps): JSX.Element {
  const text = words.progress(done, total);
  return (
    <div class="paper-club-step">
      <StepHeading>{words.heading}</StepHeading>
      <div
        class="paper-club-progress"
        role="progressbar"
        aria-label={words.label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={text}
      >
        <div
          class="paper-club-progress-bar"
          style={{ '--paper-club-done': `${total > 0 ? (done / total) * 100 : 0}%` }}
        />
      </div>
      <p aria-hidden="true">{text}</p>
      <p role="status">{stopping ? words.stopping : ''}</p>
      <div class="paper-club-buttons">
        <button type="button" aria-disabled={stopping} onClick={stopping ? undefined : onStop}>
          {words.stop}
        </button>
      </div>
    </div>
  );
}
