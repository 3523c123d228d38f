import type { JSX } from 'preact';
import * as words from '../core/wording/materials-wording';
import * as previewWording from '../core/wording/preview-wording';
import * as reportWording from '../core/wording/report-wording';
import { Counts } from './counts';
import { drawNote } from './draw-note';
import { drawProblem } from './draw-problem';
import { Group } from './group';
import { ImportProgress } from './import-progress';
import { LongList } from './long-list';
import type { MaterialsState, OfferedMaterials } from './materials-state';
import type { Openers } from './openers';
import { Step } from './step';

export interface MaterialsHandlers {
  readonly openers: Openers;
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
  const cancel = { label: previewWording.cancel, onClick: handlers.close };
  switch (state.step) {
    case 'asking':
      return <Step heading={words.asking} busy buttons={[cancel]} />;
    case 'offer': {
      const count = downloadsOf(state.lists).length;
      const download = { label: words.start, class: 'mod-cta', onClick: handlers.download };
      const close = { label: reportWording.close, onClick: handlers.close };
      return (
        <Step heading={words.offer(count)} buttons={count > 0 ? [cancel, download] : [close]}>
          {state.lists.map(list => (
            <Offer key={list.source} list={list} openers={handlers.openers} />
          ))}
        </Step>
      );
    }
    case 'writing':
      return <ImportProgress {...state} words={words.writing} handlers={handlers} />;
    case 'report':
      return <Report {...state} handlers={handlers} />;
  }
}

function downloadsOf(lists: readonly OfferedMaterials[]): readonly unknown[] {
  return lists.flatMap(list => ('plan' in list ? list.plan.downloads : []));
}

interface OfferProps {
  readonly list: OfferedMaterials;
  readonly openers: Openers;
}

/** The files of one list, each with its size and where it would go, under how much they are together. */
function Offer({ list, openers }: OfferProps): JSX.Element {
  if ('refused' in list) {
    return (
      <div role="alert">
        <h3>{list.source}</h3>
        <p>{list.refused}</p>
      </div>
    );
  }
  const { downloads, present, problems, folder } = list.plan;
  const bytes = downloads.reduce((sum, { size }) => sum + (size ?? 0), 0);
  return (
    <section>
      <h3>{list.source}</h3>
      {downloads.length > 0 && <p>{words.download(downloads.length, bytes, folder)}</p>}
      {downloads.length + present.length === 0 && <p>{words.none}</p>}
      {present.length > 0 && <p>{words.present(present.length)}</p>}
      <LongList rows={downloads} draw={({ path, size }) => <bdi>{words.sized(path, size)}</bdi>} />
      <Group name={previewWording.problems} rows={problems} draw={drawProblem(openers)} />
    </section>
  );
}

function Report({
  result: { created, problems, failed, left },
  handlers,
}: Extract<MaterialsState, { step: 'report' }> & Pick<MaterialsViewProps, 'handlers'>): JSX.Element {
  const file = drawNote(handlers.openers);
  const buttons = [{ label: reportWording.close, class: 'mod-cta', onClick: handlers.close }];
  return (
    <Step heading={left + failed > 0 ? words.endedInPart : words.ended} buttons={buttons}>
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
