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
import { type MaterialsDone, materialsJson, materialsReport } from './take-materials';

/** What a pull did. */
export interface PullDone {
  readonly plan: Plan;
  /** Keys of the news that were left. */
  readonly held: ReadonlySet<string>;
  readonly problems: readonly Problem[];
  /** Null for a dry run. */
  readonly report: ImportReport | null;
  /** Null when none were asked for. */
  readonly materials: MaterialsDone | null;
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
  const { plan, problems, report, materials } = done;
  const paths = (kind: 'create' | 'update'): readonly string[] =>
    plan.changes.filter(change => change.kind === kind).map(({ path }) => path);
  const created = report?.created ?? paths('create');
  const updated = report?.updated ?? paths('update');
  const outcome = { created, updated, plan: { ...plan, kept: report?.kept ?? plan.kept }, problems };
  const undone = (report?.failed ?? 0) + (report?.left ?? 0);
  const written = new Set([...created, ...updated]);
  const isTaken = (each: News): boolean =>
    !done.held.has(each.key) && (undone === 0 || written.has(each.path));
  const text = run.request.json
    ? jsonText(run, outcome, newsJson(plan.news, isTaken), materials)
    : reportText(run, list, done, outcome, isTaken);
  run.terminal.print(text);
  return undone + (materials?.report?.failed ?? 0) + (materials?.report?.left ?? 0) > 0 ? 1 : 0;
}

type Outcome = Omit<Parameters<typeof importJson>[0], 'vault' | 'source' | 'dryRun'>;

function reportText(
  run: PullRun,
  list: ReadingList,
  { plan, held, report, materials }: PullDone,
  outcome: Outcome,
  isTaken: (each: News) => boolean,
): string {
  const isNew = plan.changes.some(change => change.kind === 'create' && change.note === 'list');
  const news = isNew ? [[wording.isNew]] : newsReport({ news: plan.news, held, isTaken });
  const files = materials === null ? [] : materialsReport(materials);
  const summary = {
    json: importJson({ ...placeOf(run), ...outcome }),
    list,
    kinds: new Map(plan.changes.map(change => [change.path, change.note] as const)),
    left: report?.left ?? 0,
    failed: report?.failed ?? 0,
    downloaded: materials?.report?.created.length ?? 0,
    pluginInstalled: false,
  };
  return importReport(summary, [...news, ...files]);
}

function placeOf({ vault, source, request }: PullRun) {
  return { vault, source, dryRun: request.dryRun };
}

function jsonText(
  run: PullRun,
  outcome: Outcome,
  news: ReturnType<typeof newsJson>,
  materials: MaterialsDone | null = null,
): string {
  const json = { ...importJson({ ...placeOf(run), ...outcome }), news };
  const whole = materials === null ? json : { ...json, materials: materialsJson(materials) };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
