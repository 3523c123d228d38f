import type { JSX } from 'preact';
import * as words from '../core/wording/materials-wording';
import * as previewWording from '../core/wording/preview-wording';
import * as pullWording from '../core/wording/pull-wording';
import * as reportWording from '../core/wording/report-wording';
import { Counts } from './counts';
import { drawNote } from './draw-note';
import { drawProblem } from './draw-problem';
import { Group } from './group';
import { ImportProgress } from './import-progress';
import type { MaterialsState, OfferedMaterials } from './materials-state';
import { OfferedFiles } from './offered-files';
import type { Openers } from './openers';
import { Step } from './step';

export interface MaterialsHandlers {
  readonly openers: Openers;
  readonly choose: (list: number, keys: readonly string[], on: boolean) => void;
  readonly askAgain: () => void;
  readonly download: () => void;
  readonly stop: () => void;
  readonly close: () => void;
}

interface MaterialsViewProps {
  readonly state: MaterialsState;
  readonly handlers: MaterialsHandlers;
}

/** The way to the notebooks, slides and PDFs of the lists: what there is and how large, then the files themselves. */
export function MaterialsView({ state, handlers }: MaterialsViewProps): JSX.Element {
  switch (state.step) {
    case 'asking': {
      const cancel = { label: previewWording.cancel, onClick: handlers.close };
      return <Step heading={words.asking} busy buttons={[cancel]} />;
    }
    case 'offer':
      return <Offer {...state} handlers={handlers} />;
    case 'writing':
      return <ImportProgress {...state} words={words.writing} handlers={handlers} />;
    case 'report':
      return <Report {...state} handlers={handlers} />;
  }
}

type StepProps<Name> = Extract<MaterialsState, { step: Name }> & Pick<MaterialsViewProps, 'handlers'>;

/** What each list offers, before anything is downloaded. */
function Offer({ lists, handlers }: StepProps<'offer'>): JSX.Element {
  const offers = lists.flatMap(list => ('plan' in list ? [list] : []));
  const offered = offers.some(({ plan }) => plan.downloads.length > 0);
  const isRefused = offers.length < lists.length;
  const nothing = isRefused ? pullWording.refusedHeading : words.nothing;
  const buttons = [
    isRefused && {
      label: pullWording.tryAgain,
      class: offered ? 'paper-club-back' : 'mod-cta',
      onClick: handlers.askAgain,
    },
    { label: offered ? previewWording.cancel : reportWording.close, onClick: handlers.close },
    offered && {
      label: words.start,
      class: 'mod-cta',
      disabled: offers.every(({ chosen }) => chosen.size === 0),
      onClick: handlers.download,
    },
  ];
  return (
    <Step heading={offered ? words.offer : nothing} buttons={buttons}>
      {lists.map((list, at) => drawList(list, at, lists.length > 1, handlers))}
    </Step>
  );
}

function drawList(
  list: OfferedMaterials,
  at: number,
  isAmongOthers: boolean,
  { choose, openers }: MaterialsHandlers,
): JSX.Element {
  return (
    <section class="paper-club-list" key={at} aria-label={list.source}>
      {isAmongOthers && (
        <h3>
          <bdi>{list.source}</bdi>
        </h3>
      )}
      {'plan' in list ? (
        <OfferedFiles {...list} choose={(keys, on) => choose(at, keys, on)} openers={openers} />
      ) : (
        <div role="alert">
          <p>{list.refused}</p>
        </div>
      )}
    </section>
  );
}

function Report({ result: { created, problems, failed, left }, handlers }: StepProps<'report'>): JSX.Element {
  const file = drawNote(handlers.openers);
  const buttons = [{ label: reportWording.close, class: 'mod-cta', onClick: handlers.close }];
  const cutShort = left > 0 ? words.endedByStop : words.ended;
  return (
    <Step heading={failed > 0 ? words.endedInPart : cutShort} buttons={buttons}>
      <div role="status">
        {left > 0 && <p>{words.left(left)}</p>}
        <Counts
          of={[
            [words.downloaded, created.length],
            [previewWording.counts.problems, problems.length],
          ]}
        />
      </div>
      <Group name={previewWording.problems} rows={problems} draw={drawProblem(handlers.openers)} open />
      <Group name={words.files} rows={created} draw={path => file({ path })} open />
    </Step>
  );
}
