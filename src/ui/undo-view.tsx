import type { JSX } from 'preact';
import type { Problem } from '../core/problem';
import { uiWording } from '../core/wording/ui-wording';
import { NoteList } from './note-list';
import type { Openers } from './openers';
import { ProblemList } from './problem-list';
import { ReportGroup } from './report-group';
import { StepHeading } from './step-heading';

/** What taking an import back came to. */
export interface UndoResult {
  readonly source: string;
  readonly restored: readonly string[];
  readonly removed: readonly string[];
  readonly problems: readonly Problem[];
}

interface UndoViewProps {
  readonly result: UndoResult;
  readonly openers: Openers;
  readonly onClose: () => void;
}

const words = uiWording.undo;

/** Says what was taken back, and what was left and why. */
export function UndoView({ result, openers, onClose }: UndoViewProps): JSX.Element {
  return (
    <div class="paper-club-step">
      <StepHeading>{words.heading(result.source)}</StepHeading>
      <ReportGroup name={words.left} count={result.problems.length} open>
        {() => <ProblemList problems={result.problems} openers={openers} />}
      </ReportGroup>
      <ReportGroup name={words.restored} count={result.restored.length}>
        {() => <NoteList paths={result.restored} openers={openers} />}
      </ReportGroup>
      <ReportGroup name={words.removed} count={result.removed.length}>
        {() => <NoteList paths={result.removed} openers={openers} />}
      </ReportGroup>
      <div class="paper-club-buttons">
        <button type="button" class="mod-cta" onClick={onClose}>
          {uiWording.report.close}
        </button>
      </div>
    </div>
  );
}
