import type { JSX } from 'preact';
import type { Change, News, NewsKind, Plan } from '../core/note/plan';
import * as newsWording from '../core/wording/news-wording';
import * as previewWording from '../core/wording/preview-wording';
import * as words from '../core/wording/pull-wording';
import { Counts } from './counts';
import { drawNote } from './draw-note';
import { drawProblem } from './draw-problem';
import { Fold } from './fold';
import { Group } from './group';
import { LongList } from './long-list';
import { NoteChange } from './note-change';
import type { Openers } from './openers';
import { Tick } from './tick';
import { TickAll } from './tick-all';

/** How news are taken and left. */
export interface Choosing {
  readonly chosen: ReadonlySet<string>;
  readonly choose: (keys: readonly string[], on: boolean) => void;
}

interface AskedNewsProps extends Choosing {
  readonly plan: Plan;
  readonly openers: Openers;
}

/** What is new on a list that the vault has already, each with a box, and what taking it would leave as it is. */
export function AskedNews({ plan, openers, ...choosing }: AskedNewsProps): JSX.Element {
  const { news, problems, kept } = plan;
  const choices = news.filter(each => each.isChoice && !each.isDoubtful);
  const rest = news.filter(each => !each.isChoice);
  const keptByMember = kept.filter(each => !each.deleted);
  const change = changeDrawer(plan, openers);
  const choice = choiceDrawer(choosing, change);
  return (
    <>
      <Counts of={countKinds(news)} />
      <Group name={previewWording.problems} rows={problems} draw={drawProblem(openers)} />
      <Group name={previewWording.kept} rows={keptByMember} draw={drawNote(openers)} />
      {choices.length > 1 && <TickAll label={words.choose} keys={keysOf(choices)} {...choosing} />}
      <div class="paper-club-news">
        <LongList rows={choices} draw={choice} />
      </div>
      {drawDoubtful(
        news.filter(each => each.isDoubtful),
        choosing,
        choice,
      )}
      {rest.length > 0 && (
        <div class="paper-club-news">
          <h4>{words.comesWith}</h4>
          <LongList rows={rest} draw={each => [drawHappened(each), change(each)]} />
        </div>
      )}
    </>
  );
}

/** How many entries each kind of thing happened to; sections and the list's own words are told below alone. */
function countKinds(news: readonly News[]): readonly (readonly [string, number])[] {
  const choices = news.filter(each => each.isChoice);
  return (Object.keys(words.kinds) as NewsKind[]).map(kind => [
    words.kinds[kind],
    choices.filter(({ happened }) => happened.some(each => each.kind === kind)).length,
  ]);
}

type Draw = (news: News) => JSX.Element | undefined;

/** Removals when most of a list is gone at once, with the warning that says so. */
function drawDoubtful(doubtful: readonly News[], choosing: Choosing, draw: Draw): JSX.Element | false {
  return (
    doubtful.length > 0 && (
      <section class="paper-club-source">
        <p>{newsWording.shrunk(doubtful.length)}</p>
        <TickAll label={words.chooseRemovals(doubtful.length)} keys={keysOf(doubtful)} {...choosing} />
        <Group name={words.removals} rows={doubtful} draw={draw} />
      </section>
    )
  );
}

function choiceDrawer({ chosen, choose }: Choosing, change: Draw): Draw {
  return each => (
    <>
      <Tick checked={chosen.has(each.key)} choose={on => choose([each.key], on)}>
        {drawHappened(each)}
      </Tick>
      {change(each)}
    </>
  );
}

type Update = Extract<Change, { kind: 'update' }>;

/** Draws what a news would change in the note that is there; the other news bring a new note, or none. */
function changeDrawer({ changes }: Plan, openers: Openers): Draw {
  const updates = new Map<string, Update>();
  for (const change of changes) if (change.kind === 'update') updates.set(change.path, change);
  return ({ path }) => {
    const update = updates.get(path);
    return (
      update && (
        <Fold title={words.showChanges}>
          <NoteChange update={update} openers={openers} />
        </Fold>
      )
    );
  };
}

function drawHappened({ happened }: News): JSX.Element {
  return <bdi>{happened.map(({ said }) => said).join(' ')}</bdi>;
}

function keysOf(news: readonly News[]): readonly string[] {
  return news.map(({ key }) => key);
}
