import type { JSX } from 'preact';
import * as previewWording from '../core/wording/preview-wording';
import * as words from '../core/wording/report-wording';
import { Counts } from './counts';
import { drawNote } from './draw-note';
import { drawProblem } from './draw-problem';
import { Group } from './group';
import type { PropsOf, WritingHandlers } from './import-handlers';
import { Step } from './step';
/** The last step: what was done, staying until it is closed. */
export function ImportReport({ result, handlers }: PropsOf<'report', WritingHandlers>): JSX.Element {
  const { created, updated, kept, problems, failed, left } = result;
  const note = drawNote(handlers.openers);
  const byPath = (path: string): JSX.Element => note({ path });
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
      <Group name={previewWording.problems} rows={problems} draw={drawProblem(handlers.openers)} open />
      <Group name={words.kept} rows={kept} draw={note} />
      <Group name={words.updated} rows={updated} draw={byPath} />
      <Group name={words.created} rows={created} draw={byPath} />
    </Step>
  );
}
