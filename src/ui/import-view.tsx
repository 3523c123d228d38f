import type { JSX } from 'preact';
import { uiWording } from '../core/wording/ui-wording';
import { ChooseSource } from './choose-source';
import type { ImportHandlers } from './import-handlers';
import { ImportProgress } from './import-progress';
import { ImportReport } from './import-report';
import type { ImportState } from './import-state';
import { PlanPreview } from './plan-preview';
import { StepHeading } from './step-heading';

interface ImportViewProps {
  readonly state: ImportState;
  readonly handlers: ImportHandlers;
}

/** The whole way from a list to its notes, one step at a time. */
export function ImportView({ state, handlers }: ImportViewProps): JSX.Element {
  switch (state.step) {
    case 'choose':
      return <ChooseSource choice={state.choice} refused={state.refused} handlers={handlers} />;
    case 'reading':
      return (
        <div class="paper-club-step" aria-busy="true">
          <StepHeading>{uiWording.reading}</StepHeading>
          <div class="paper-club-buttons">
            <button type="button" onClick={handlers.back}>
              {uiWording.preview.back}
            </button>
          </div>
        </div>
      );
    case 'preview':
      return (
        <PlanPreview
          plan={state.plan}
          restoreDeleted={state.restoreDeleted}
          busy={state.busy}
          handlers={handlers}
        />
      );
    case 'writing':
      return (
        <ImportProgress
          done={state.done}
          total={state.total}
          stopping={state.stopping}
          onStop={handlers.stop}
        />
      );
    case 'report':
      return <ImportReport result={state.result} handlers={handlers} />;
  }
}
