import type { News, NewsKind } from '../core/note/plan';
import * as wording from '../core/wording/cli-pull-wording';
import { reportBlock } from './report-block';

/** What became of the news: taken, left by choice, or not taken because something went wrong. */
export interface NewsOutcome {
  readonly news: readonly News[];
  readonly held: ReadonlySet<string>;
  readonly isTaken: (each: News) => boolean;
}

const order: readonly NewsKind[] = ['added', 'moved', 'renamed', 'identified', 'changed', 'removed'];

/** The news in blocks, one for each kind of thing that happened, and what was left. */
export function newsReport({ news, held, isTaken }: NewsOutcome): readonly (readonly string[])[] {
  const taken = news.filter(isTaken);
  const said = (those: readonly News[]): readonly string[] =>
    those.flatMap(({ happened }) => happened.map(each => each.said));
  const byKind = order.map(kind =>
    reportBlock(
      count => wording.heading(kind, count),
      taken.flatMap(({ happened }) => happened.filter(each => each.kind === kind).map(each => each.said)),
    ),
  );
  const left = news.filter(each => held.has(each.key));
  const failed = news.filter(each => !held.has(each.key) && !isTaken(each));
  return [
    ...byKind,
    reportBlock(wording.left, said(left)),
    reportBlock(wording.notWritten, said(failed)),
    news.length === 0 ? [wording.nothingTaken] : [],
  ];
}
