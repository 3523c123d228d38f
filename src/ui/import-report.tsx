import type { JSX } from 'preact';
import { uiWording } from '../core/wording/ui-wording';
import { Counts } from './counts';
import type { ImportHandlers } from './import-handlers';
import type { ImportResult } from './import-state';
import { KeptList } from './kept-list';
import type { Openers } from './openers';
import { ProblemList } from './problem-list';
import { ReportGroup } from './report-group';
import { NoteList } from './note-list';
import { StepHeading } from './step-heading';

interface ImportReportProps {
  readonly result: ImportResult;
  readonly handlers: Pick<ImportHandlers, 'openers' | 'openList' | 'undo' | 'close'>;
}

const words = uiWording.report;

/** The last step: what was done, staying until it is closed. */
export function ImportReport({ result, handlers }: ImportReportProps): JSX.Element {
  const written = result.created.length + result.updated.length;
  return (
    <div class="paper-club-step">
      <StepHeading>{heading(result)}</StepHeading>
      <div role="status">
        {result.left > 0 && <p>{words.left(result.left)}</p>}
        {result.failed > 0 && <p>{words.couldNot(result.failed)}</p>}
        <Counts
          counts={[
            { name: words.counts.created, count: result.created.length },
            { name: words.counts.updated, count: result.updated.length },
            { name: words.counts.kept, count: result.kept.length },
            { name: words.counts.problems, count: result.problems.length },
          ]}
        />
      </div>
      <ReportGroups result={result} openers={handlers.openers} />
      <div class="paper-club-buttons">
        {written > 0 && (
          <button type="button" class="paper-club-back" onClick={handlers.undo}>
            {words.undo}
          </button>
        )}
        <button type="button" onClick={handlers.close}>
          {words.close}
        </button>
        <button type="button" class="mod-cta" onClick={handlers.openList}>
          {words.openList}
        </button>
      </div>
    </div>
  );
}

function heading(result: ImportResult): string {
  if (result.left > 0) return words.stopped;
  return result.failed > 0 ? words.failed : words.done;
}

function ReportGroups({ result, openers }: { result: ImportResult; openers: Openers }): JSX.Element {
  return (
    <>
      <ReportGroup name={uiWording.preview.problems} count={result.problems.length} open>
        {() => <ProblemList problems={result.problems} openers={openers} />}
      </ReportGroup>
      <ReportGroup name={words.kept} count={result.kept.length}>
        {() => <KeptList kept={result.kept} openers={openers} />}
      </ReportGroup>
      <ReportGroup name={words.updated} count={result.updated.length}>
        {() => <NoteList paths={result.updated} openers={openers} />}
      </ReportGroup>
      <ReportGroup name={words.created} count={result.created.length}>
        {() => <NoteList paths={result.created} openers={openers} />}
      </ReportGroup>
    </>
  );
}
