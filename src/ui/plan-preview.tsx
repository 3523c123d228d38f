import type { JSX } from 'preact';
import type { Kept } from '../core/note/plan';
import * as importWording from '../core/wording/import-wording';
import * as words from '../core/wording/preview-wording';
import * as reportWording from '../core/wording/report-wording';
import { drawNote } from './draw-note';
import { Group } from './group';
import type { ImportHandlers, PropsOf } from './import-handlers';
import { Option } from './option';
import { PlanGroups } from './plan-groups';
import { Step } from './step';

/** The second step: everything the import would do, before anything is written. */
export function PlanPreview({ plan, restoreDeleted, busy, handlers }: PropsOf<'preview'>): JSX.Element {
  const isEmpty = plan.changes.length === 0;
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
      <PlanGroups
        plan={plan}
        openers={handlers.openers}
        drawDeleted={deleted =>
          (deleted.length > 0 || restoreDeleted) && drawDeleted(deleted, restoreDeleted, handlers)
        }
      />
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
