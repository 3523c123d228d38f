import type { JSX } from 'preact';
import type { Download, MaterialsPlan } from '../core/note/plan-materials';
import * as words from '../core/wording/materials-wording';
import * as previewWording from '../core/wording/preview-wording';
import type { Choosing } from './asked-news';
import { drawNote } from './draw-note';
import { drawProblem } from './draw-problem';
import { Group } from './group';
import { LongList } from './long-list';
import { NoteName } from './note-name';
import type { Openers } from './openers';
import { Tick } from './tick';
import { TickAll } from './tick-all';

interface OfferedFilesProps extends Choosing {
  readonly plan: MaterialsPlan;
  readonly openers: Openers;
}

/** The files of one list, each with a box and its size, under how large the chosen ones are together and where they go. */
export function OfferedFiles({ plan, openers, ...choosing }: OfferedFilesProps): JSX.Element {
  const { downloads, present, problems, folder } = plan;
  const chosen = downloads.filter(({ to }) => choosing.chosen.has(to));
  const here = present.filter(({ at }) => openers.note(at));
  const above = present.length - here.length;
  const file = drawNote(openers);
  return (
    <>
      {downloads.length > 0 && (
        <p class="paper-club-muted">
          <span role="status">{words.chosen(chosen, downloads.length)}</span> {words.into(folder)}
        </p>
      )}
      {downloads.length + present.length === 0 && <p>{words.none}</p>}
      {above > 0 && <p>{words.above(above)}</p>}
      {downloads.length > 1 && (
        <TickAll label={words.all} keys={downloads.map(({ to }) => to)} {...choosing} />
      )}
      <div class="paper-club-news paper-club-files">
        <LongList rows={downloads} draw={fileDrawer(choosing)} />
      </div>
      <Group name={words.here} rows={here} draw={({ at }) => file({ path: at })} />
      <Group name={previewWording.problems} rows={problems} draw={drawProblem(openers)} />
    </>
  );
}

function fileDrawer({ chosen, choose }: Choosing): (file: Download) => JSX.Element {
  return ({ path, to, size }) => (
    <Tick checked={chosen.has(to)} choose={on => choose([to], on)}>
      <span>
        <NoteName path={path} open={null} />
      </span>{' '}
      <span class="paper-club-size">{words.size(size)}</span>
    </Tick>
  );
}
