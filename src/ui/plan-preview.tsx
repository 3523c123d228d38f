import type { JSX } from 'preact';
import type { Change, Kept } from '../core/note/plan';
import * as importWording from '../core/wording/import-wording';
import * as words from '../core/wording/preview-wording';
import * as reportWording from '../core/wording/report-wording';
import { Counts } from './counts';
import { Difference } from './difference';
import { drawNote } from './draw-note';
import { drawProblem } from './draw-problem';
import { Fold } from './fold';
import { Group } from './group';
import type { ImportHandlers, PropsOf } from './import-handlers';
import { newNotes } from './new-notes';
import { NoteName } from './note-name';
import { OpenLink } from './open-link';
import type { Openers } from './openers';
import { Option } from './option';
import { Step } from './step';
/** The second step: everything the import would do, before anything is written. */
export function PlanPreview({ plan, restoreDeleted, busy, handlers }: PropsOf<'preview'>): JSX.Element {
  const { openers } = handlers;
  const { problems, unchanged } = plan;
  const note = drawNote(openers);
  const isEmpty = plan.changes.length === 0;
  const updated = plan.changes.filter(change => change.kind === 'update');
  const created = newNotes(plan);
  const kept = plan.kept.filter(each => !each.deleted);
  const deleted = plan.kept.filter(each => each.deleted);
  return (
    <Step
      heading={isEmpty ? words.nothingHeading : words.heading}
      busy={busy}
      buttons={[
        { label: words.back, class: 'paper-club-back', onClick: handlers.back },
        { label: isEmpty ? reportWording.close : words.cancel, onClick: handlers.close },
        !isEmpty && { label: words.importNow, class: 'mod-cta', disabled: busy, onClick: handlers.import },
      ]}
    >
      {isEmpty && <p>{importWording.nothing}</p>}
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
      {(deleted.length > 0 || restoreDeleted) && drawDeleted(deleted, restoreDeleted, handlers)}
      <Group name={words.updated} rows={updated} draw={change => drawUpdate(change, openers)} open />
      <Group name={words.created} rows={created} draw={note} open />
    </Step>
  );
}

/** Stays while the notes are to come back, so that the switch can be taken back too. */
function drawDeleted(deleted: readonly Kept[], on: boolean, handlers: ImportHandlers): JSX.Element {
  return (
    <section class="paper-club-source">
      <Option
        type="checkbox"
        title={words.restore}
        about={words.restoreAbout}
        checked={on}
        choose={handlers.restoreDeleted}
      />
      <Group name={words.deleted} rows={deleted} draw={drawNote(handlers.openers)} />
    </section>
  );
}

type Update = Extract<Change, { kind: 'update' }>;

/** A press on the name shows the difference, so the note itself is opened from within. */
function drawUpdate({ path, before, after }: Update, openers: Openers): JSX.Element {
  const open = openers.note(path);
  return (
    <Fold title={<NoteName path={path} open={null} />}>
      <Difference before={before} after={after} />
      {open && (
        <OpenLink class="" open={open}>
          {words.openNote}
        </OpenLink>
      )}
    </Fold>
  );
}
