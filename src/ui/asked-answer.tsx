import type { JSX } from 'preact';
import { choicesOf, wholeList } from '../core/note/news-choices';
import * as words from '../core/wording/pull-wording';
import { AskedNews, type Choosing } from './asked-news';
import type { Openers } from './openers';
import { PlanGroups } from './plan-groups';
import type { AskedList } from './pull-state';
import { TickAll } from './tick-all';

interface AskedAnswerProps {
  readonly asked: AskedList;
  /** A list among others may be left out as a whole. */
  readonly isAmongOthers: boolean;
  readonly choose: Choosing['choose'];
  readonly openers: Openers;
}

/** What came of asking one list: nothing new, its news, the preview of a list that is new here, or why it is not known. */
export function AskedAnswer({ asked, isAmongOthers, choose, openers }: AskedAnswerProps): JSX.Element {
  const { answer, source } = asked;
  if (answer.kind === 'same') return <p>{words.nothing}</p>;
  if (answer.kind === 'refused') {
    return (
      <div role="alert">
        <p>{answer.because}</p>
      </div>
    );
  }
  const { plan, chosen } = answer;
  const keys = choicesOf(plan);
  const choosing = { chosen, choose };
  const label = plan.news.length > 0 ? words.chooseList : words.chooseWhole(source);
  return (
    <>
      {keys.length === 0 && <p>{words.nothing}</p>}
      {isAmongOthers && keys[0] === wholeList && <TickAll label={label} keys={keys} {...choosing} />}
      {plan.news.length > 0 && keys.length > 0 ? (
        <AskedNews plan={plan} openers={openers} {...choosing} />
      ) : (
        <PlanGroups plan={plan} openers={openers} />
      )}
    </>
  );
}
