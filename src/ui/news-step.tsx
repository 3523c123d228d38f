import type { JSX } from 'preact';
import { choicesOf } from '../core/note/news-choices';
import * as previewWording from '../core/wording/preview-wording';
import * as words from '../core/wording/pull-wording';
import * as reportWording from '../core/wording/report-wording';
import { AskedAnswer } from './asked-answer';
import type { PullHandlers } from './pull-handlers';
import type { AskedList, PullState } from './pull-state';
import { Step } from './step';

type NewsStepProps = Extract<PullState, { step: 'news' }> & { readonly handlers: PullHandlers };

/** What is new on each list, before anything is written. */
export function NewsStep({ lists, refused, handlers }: NewsStepProps): JSX.Element {
  const offered = count(lists, ({ plan }) => choicesOf(plan).length);
  const chosen = count(lists, plan => plan.chosen.size);
  const isRefused = lists.some(({ answer }) => answer.kind === 'refused');
  const buttons = [
    isRefused && {
      label: words.tryAgain,
      class: offered > 0 ? 'paper-club-back' : 'mod-cta',
      onClick: handlers.askAgain,
    },
    { label: offered > 0 ? previewWording.cancel : reportWording.close, onClick: handlers.close },
    offered > 0 && {
      label: chosen === offered ? words.takeAll : words.takeChosen,
      class: 'mod-cta',
      disabled: chosen === 0,
      onClick: handlers.take,
    },
  ];
  return (
    <Step heading={headingOf(lists, offered, isRefused)} alert={refused} buttons={buttons}>
      {offered > 1 && (
        <p class="paper-club-muted">
          <span role="status">{words.chosen(chosen, offered)}</span> {words.later}
        </p>
      )}
      {lists.map((asked, at) => drawList(asked, at, lists.length > 1, handlers))}
    </Step>
  );
}

function drawList(
  asked: AskedList,
  at: number,
  isAmongOthers: boolean,
  { choose, openers }: PullHandlers,
): JSX.Element {
  return (
    <section class="paper-club-list" key={at} aria-label={asked.source}>
      {isAmongOthers && (
        <h3>
          <bdi>{asked.source}</bdi>
        </h3>
      )}
      <AskedAnswer
        asked={asked}
        isAmongOthers={isAmongOthers}
        choose={(keys, on) => choose(at, keys, on)}
        openers={openers}
      />
    </section>
  );
}

type PlanAnswer = Extract<AskedList['answer'], { kind: 'plan' }>;

function count(lists: readonly AskedList[], number: (answer: PlanAnswer) => number): number {
  return lists.reduce((sum, { answer }) => sum + (answer.kind === 'plan' ? number(answer) : 0), 0);
}

function headingOf(lists: readonly AskedList[], offered: number, isRefused: boolean): string {
  if (offered === 0) return isRefused ? words.refusedHeading : words.nothingHeading;
  const isAllNew = lists.every(({ answer }) => answer.kind === 'plan' && answer.plan.news.length === 0);
  return isAllNew ? previewWording.heading : words.heading;
}
