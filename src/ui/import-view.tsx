import type { JSX } from 'preact';
import * as previewWording from '../core/wording/preview-wording';
import * as uiWording from '../core/wording/ui-wording';
import { ChooseSource } from './choose-source';
import type { ImportHandlers } from './import-handlers';
import { ImportProgress } from './import-progress';
import { ImportReport } from './import-report';
import type { ImportState } from './import-state';
import { PlanPreview } from './plan-preview';
import { Step } from './step';

interface ImportViewProps {
  readonly state: ImportState;
  readonly handlers: ImportHandlers;
}

/** The whole way from a list to its notes, one step at a time. */
export function ImportView({ state, handlers }: ImportViewProps): JSX.Element {
  switch (state.step) {
    case 'choose':
      return <ChooseSource {...state} handlers={handlers} />;
    case 'reading':
      return (
        <Step
          heading={uiWording.reading}
          busy
          buttons={[{ label: previewWording.back, onClick: handlers.back }]}
        />
      );
    case 'preview':
      return <PlanPreview {...state} handlers={handlers} />;
    case 'writing':
      return <ImportProgress {...state} handlers={handlers} />;
    case 'report':
      return <ImportReport {...state} handlers={handlers} />;
  }
}
