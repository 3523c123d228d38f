import type { ReadingList } from '../core/list/reading-list';
import { importJson } from '../core/note/import-json';
import type { ImportReport } from '../core/note/import-report';
import { newsJson } from '../core/note/news-json';
import { emptyPlan, type News, type Plan } from '../core/note/plan';
import type { Problem } from '../core/problem';
import * as wording from '../core/wording/cli-pull-wording';
import { importReport } from './import-report';
import { newsReport } from './news-report';
import { problemText } from './problem-text';
import type { PullRun } from './pull-run';

/** What a pull did. */
export interface PullDone {
  readonly plan: Plan;
  /** Keys of the news that were left. */
  readonly held: ReadonlySet<string>;
  readonly problems: readonly Problem[];
  /** Null for a dry run. */
  readonly report: ImportReport | null;
}

/** Says that nothing is new, for which no note was read; answers the exit code. */
export function tellSame(run: PullRun): number {
  const done = { created: [], updated: [], plan: emptyPlan, problems: [] };
  run.terminal.print(run.request.json ? jsonText(run, done, []) : `${wording.nothingNew(run.source)}\n`);
  return 0;
}

/** Prints the one sentence that says why nothing was written. */
export function tellRefused(run: PullRun, problem: Problem): void {
  const { json } = run.request;
  const done = { created: [], updated: [], plan: emptyPlan, problems: [problem] };
  if (json) run.terminal.print(jsonText(run, done, []));
  else run.terminal.printError(`${problemText(problem)}\n`);
}

/** Prints what a pull came to; answers the exit code. */
export function tellPull(run: PullRun, list: ReadingList, done: PullDone): number {
  const { plan, held, problems, report } = done;
  const paths = (kind: 'create' | 'update'): readonly string[] =>
    plan.changes.filter(change => change.kind === kind).map(({ path }) => path);
  const created = report?.created ?? paths('create');
  const updated = report?.updated ?? paths('update');
  const { failed, left } = report ?? { failed: 0, left: 0 };
  const written = new Set([...created, ...updated]);
  const isTaken = (each: News): boolean =>
    !held.has(each.key) && (failed + left === 0 || written.has(each.path));
  const outcome = { created, updated, plan: { ...plan, kept: report?.kept ?? plan.kept }, problems };
  if (run.request.json) run.terminal.print(jsonText(run, outcome, newsJson(plan.news, isTaken)));
  else {
    const kinds = new Map(plan.changes.map(change => [change.path, change.note] as const));
    const json = importJson({ ...placeOf(run), ...outcome });
    const summary = { json, list, kinds, left, failed, pluginInstalled: false };
    const isNew = plan.changes.some(change => change.kind === 'create' && change.note === 'list');
    const blocks = isNew ? [[wording.isNew]] : newsReport({ news: plan.news, held, isTaken });
    run.terminal.print(importReport(summary, blocks));
  }
  return failed + left > 0 ? 1 : 0;
}

type Outcome = Omit<Parameters<typeof importJson>[0], 'vault' | 'source' | 'dryRun'>;

function placeOf({ vault, source, request }: PullRun) {
  return { vault, source, dryRun: request.dryRun };
}

function jsonText(run: PullRun, outcome: Outcome, news: ReturnType<typeof newsJson>): string {
  return `${JSON.stringify({ ...importJson({ ...placeOf(run), ...outcome }), news }, null, 2)}\n`;
}
