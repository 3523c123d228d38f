import type { JSX } from 'preact';
import type { Change, Plan } from '../core/note/plan';
import { importWording } from '../core/wording/import-wording';
import { uiWording } from '../core/wording/ui-wording';
import { Counts } from './counts';
import { Difference } from './difference';
import { Fold } from './fold';
import type { ImportHandlers } from './import-handlers';
import { KeptList } from './kept-list';
import { LongList } from './long-list';
import { NewNoteList } from './new-note-list';
import { newNotes } from './new-notes';
import { NoteName } from './note-name';
import type { Openers } from './openers';
import { ProblemList } from './problem-list';
import { ReportGroup } from './report-group';
import { StepHeading } from './step-heading';

interface PlanPreviewProps {
  readonly plan: Plan;
  readonly restoreDeleted: boolean;
  readonly busy: boolean;
  readonly handlers: ImportHandlers;
}

type Update = Change & { readonly kind: 'update' };

const words = uiWording.preview;

/** The second step: everything the import would do, before anything is written. */
export function PlanPreview({ plan, restoreDeleted, busy, handlers }: PlanPreviewProps): JSX.Element {
  const { openers } = handlers;
  const empty = plan.changes.length === 0;
  const kept = plan.kept.filter(note => !note.deleted);
  return (
    <div class="paper-club-step" aria-busy={busy}>
      <StepHeading>{empty ? words.nothingHeading : words.heading}</StepHeading>
      {empty && <p>{importWording.nothing}</p>}
      <PlanCounts plan={plan} />
      <ReportGroup name={words.problems} count={plan.problems.length}>
        {() => <ProblemList problems={plan.problems} openers={openers} />}
      </ReportGroup>
      <ReportGroup name={words.kept} count={kept.length}>
        {() => <KeptList kept={kept} openers={openers} />}
      </ReportGroup>
      <RestoreDeleted plan={plan} on={restoreDeleted} handlers={handlers} />
      <PlanChanges plan={plan} openers={openers} />
      <PreviewButtons empty={empty} busy={busy} handlers={handlers} />
    </div>
  );
}

interface PreviewButtonsProps {
  readonly empty: boolean;
  readonly busy: boolean;
  readonly handlers: ImportHandlers;
}

function PreviewButtons({ empty, busy, handlers }: PreviewButtonsProps): JSX.Element {
  return (
    <div class="paper-club-buttons">
      <button type="button" class="paper-club-back" onClick={handlers.back}>
        {words.back}
      </button>
      <button type="button" onClick={handlers.close}>
        {empty ? uiWording.report.close : words.cancel}
      </button>
      {!empty && (
        <button type="button" class="mod-cta" disabled={busy} onClick={handlers.import}>
          {words.import}
        </button>
      )}
    </div>
  );
}

function PlanCounts({ plan }: { plan: Plan }): JSX.Element {
  const created = plan.changes.filter(change => change.kind === 'create').length;
  const deleted = plan.kept.filter(note => note.deleted).length;
  return (
    <Counts
      counts={[
        { name: words.counts.created, count: created },
        { name: words.counts.updated, count: plan.changes.length - created },
        { name: words.counts.unchanged, count: plan.unchanged.length },
        { name: words.counts.kept, count: plan.kept.length - deleted },
        { name: words.counts.deleted, count: deleted },
        { name: words.counts.problems, count: plan.problems.length },
      ]}
    />
  );
}

function PlanChanges({ plan, openers }: { plan: Plan; openers: Openers }): JSX.Element {
  const updated = plan.changes.filter(change => change.kind === 'update');
  return (
    <>
      <ReportGroup name={words.updated} count={updated.length} open>
        {() => <LongList rows={updated} draw={change => <ChangedNote change={change} openers={openers} />} />}
      </ReportGroup>
      <ReportGroup name={words.created} count={plan.changes.length - updated.length} open>
        {() => <NewNoteList groups={newNotes(plan)} />}
      </ReportGroup>
    </>
  );
}

function ChangedNote({ change, openers }: { change: Update; openers: Openers }): JSX.Element {
  const open = openers.note(change.path);
  return (
    <Fold kind="note" title={<NoteName path={change.path} />}>
      {() => (
        <>
          <Difference before={change.before} after={change.after} />
          {open && (
            <button type="button" class="paper-club-link" onClick={open}>
              {words.openNote}
            </button>
          )}
        </>
      )}
    </Fold>
  );
}

interface RestoreDeletedProps {
  readonly plan: Plan;
  readonly on: boolean;
  readonly handlers: ImportHandlers;
}

function RestoreDeleted({ plan, on, handlers }: RestoreDeletedProps): JSX.Element | null {
  const deleted = plan.kept.filter(note => note.deleted);
  if (deleted.length === 0 && !on) return null;
  return (
    <section class="paper-club-restore">
      <label class="paper-club-source-label">
        <input
          type="checkbox"
          checked={on}
          onChange={event => handlers.restoreDeleted(event.currentTarget.checked)}
        />
        <span>
          {words.restore}
          <span class="paper-club-muted paper-club-source-about">{words.restoreAbout}</span>
        </span>
      </label>
      <ReportGroup name={words.deleted} count={deleted.length}>
        {() => <KeptList kept={deleted} openers={handlers.openers} />}
      </ReportGroup>
    </section>
  );
}
