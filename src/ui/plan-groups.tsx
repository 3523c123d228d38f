import type { JSX } from 'preact';
import type { Change, Kept, Plan } from '../core/note/plan';
import * as words from '../core/wording/preview-wording';
import { Counts } from './counts';
import { drawNote } from './draw-note';
import { drawProblem } from './draw-problem';
import { Fold } from './fold';
import { Group } from './group';
import { newNotes } from './new-notes';
import { NoteChange } from './note-change';
import { NoteName } from './note-name';
import type { Openers } from './openers';

interface PlanGroupsProps {
  readonly plan: Plan;
  readonly openers: Openers;
  /** Draws what the member deleted; without it nothing is said of that. */
  readonly drawDeleted?: (deleted: readonly Kept[]) => JSX.Element | false;
}

/** Everything that an import would do, kind by kind. */
export function PlanGroups({ plan, openers, drawDeleted }: PlanGroupsProps): JSX.Element {
  const { problems, unchanged } = plan;
  const note = drawNote(openers);
  const updated = plan.changes.filter(change => change.kind === 'update');
  const created = newNotes(plan);
  const kept = plan.kept.filter(each => !each.deleted);
  const deleted = plan.kept.filter(each => each.deleted);
  return (
    <>
      <Counts
        of={[
          [words.counts.created, created.length],
          [words.counts.updated, updated.length],
          [words.counts.unchanged, unchanged.length],
          [words.counts.kept, kept.length],
          [words.counts.deleted, deleted.length],
          [words.counts.problems, problems.length],
        ]}
      />
      <Group name={words.problems} rows={problems} draw={drawProblem(openers)} />
      <Group name={words.kept} rows={kept} draw={note} />
      {drawDeleted?.(deleted)}
      <Group name={words.updated} rows={updated} draw={change => drawUpdate(change, openers)} open />
      <Group name={words.created} rows={created} draw={note} open />
    </>
  );
}

type Update = Extract<Change, { kind: 'update' }>;

/** A press on the name shows the difference, so the note itself is opened from within. */
function drawUpdate(update: Update, openers: Openers): JSX.Element {
  return (
    <Fold title={<NoteName path={update.path} open={null} />}>
      <NoteChange update={update} openers={openers} />
    </Fold>
  );
}
