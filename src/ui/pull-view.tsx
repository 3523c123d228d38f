import type { JSX } from 'preact';
import * as previewWording from '../core/wording/preview-wording';
import * as words from '../core/wording/pull-wording';
import { ImportProgress } from './import-progress';
import { ImportReport } from './import-report';
import { NewsStep } from './news-step';
import type { PullHandlers } from './pull-handlers';
import type { PullState } from './pull-state';
import { Step } from './step';

interface PullViewProps {
  readonly state: PullState;
  readonly handlers: PullHandlers;
}

/** The whole way from asking lists for news to the notes, one step at a time. */
export function PullView({ state, handlers }: PullViewProps): JSX.Element {
  switch (state.step) {
    case 'asking':
      return (
        <Step
          heading={words.asking}
          busy
          buttons={[{ label: previewWording.cancel, onClick: handlers.close }]}
        >
          <p role="status">{words.askingWhom(state.source, state.at, state.total)}</p>
        </Step>
      );
    case 'news':
      return <NewsStep {...state} handlers={handlers} />;
    case 'writing':
      return <ImportProgress {...state} handlers={handlers} />;
    case 'report':
      return <ImportReport {...state} handlers={handlers} />;
  }
}
