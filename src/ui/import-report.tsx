import type { JSX } from 'preact';
import * as previewWording from '../core/wording/preview-wording';
import * as words from '../core/wording/report-wording';
import { Counts } from './counts';
import type { PropsOf } from './import-handlers';
import { NoteGroup } from './note-group';
import { ProblemGroup } from './problem-group';
import { Step } from './step';
/** The last step: what was done, staying until it is closed. */
export function ImportReport({ result, handlers }: PropsOf<'report'>): JSX.Element {
  const { failed, left, problems, kept } = result;
  const { openers } = handlers;
  const created = result.created.map(path => ({ path }));
  const updated = result.updated.map(path => ({ path }));
  return (
    <Step
      heading={left > 0 ? words.stopped : failed > 0 ? words.failed : words.done}
      buttons={[
        created.length + updated.length > 0 && {
          label: words.undo,
          class: 'paper-club-back',
          onClick: handlers.undo,
        },
        { label: words.close, onClick: handlers.close },
        { label: words.openList, class: 'mod-cta', onClick: handlers.openList },
      ]}
    >
      <div role="status">
        {left > 0 && <p>{words.left(left)}</p>}
        {failed > 0 && <p>{words.couldNot(failed)}</p>}
        <Counts
          of={[
            [words.counts.created, created.length],
            [words.counts.updated, updated.length],
            [words.counts.kept, kept.length],
            [previewWording.counts.problems, problems.length],
          ]}
        />
      </div>
      <ProblemGroup name={previewWording.problems} problems={problems} openers={openers} open />
      <NoteGroup name={words.kept} notes={kept} openers={openers} />
      <NoteGroup name={words.updated} notes={updated} openers={openers} />
      <NoteGroup name={words.created} notes={created} openers={openers} />
    </Step>
  );
}
