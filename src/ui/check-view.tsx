import type { JSX } from 'preact';
import type { Problem } from '../core/problem';
import { wording } from '../core/wording';
import type { Openers } from './openers';
import { ProblemList } from './problem-list';
import { StepHeading } from './step-heading';

interface CheckViewProps {
  readonly problems: readonly Problem[];
  readonly openers: Openers;
  readonly onClose: () => void;
}

/** What is broken in the notes of the list, each opening its place. */
export function CheckView({ problems, openers, onClose }: CheckViewProps): JSX.Element {
  return (
    <div class="paper-club-step">
      <StepHeading>
        {problems.length === 0 ? wording.ui.check.fine : wording.ui.check.heading(problems.length)}
      </StepHeading>
      {problems.length > 0 && <ProblemList problems={problems} openers={openers} />}
      <div class="paper-club-buttons">
        <button type="button" class="mod-cta" onClick={onClose}>
          {wording.ui.report.close}
        </button>
      </div>
    </div>
  );
}
