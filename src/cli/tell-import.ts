import type { ReadingList } from '../core/list/reading-list';
import { type ImportJson, type ImportOutcome, importJson } from '../core/note/import-json';
import { emptyPlan, type Plan } from '../core/note/plan';
import type { Problem } from '../core/problem';
import { type ImportSummary, importReport } from './import-report';
import type { ListRun } from './list-run';
import type { Laid } from './lay-template';
import { mergeProblems, problemText } from './problem-text';

/** What an import did, with what was laid into the vault before it. */
export interface ImportDone {
  readonly created: readonly string[];
  readonly updated: readonly string[];
  readonly laid: Laid;
  readonly plan: Plan;
  readonly problems: readonly Problem[];
  readonly failed: number;
  readonly left: number;
}

/** The counts of an import that has not begun. */
export const nothingDone = { created: [], updated: [], failed: 0, left: 0 };

/** Prints what an import came to; answers the exit code. */
export function tellImport(run: ListRun, list: ReadingList, done: ImportDone): number {
  const { laid, plan, left } = done;
  const failed = done.failed + laid.problems.length;
  const json = jsonOf(run, {
    created: [...laid.created, ...done.created],
    updated: [...laid.updated, ...done.updated],
    plan,
    problems: mergeProblems(laid.problems, done.problems),
  });
  const kinds = new Map(plan.changes.map(change => [change.path, change.note] as const));
  const pluginInstalled = run.place.kind === 'foreign' && laid.created.length + laid.updated.length > 0;
  const summary: ImportSummary = { json, list, kinds, left, failed, downloaded: 0, pluginInstalled };
  run.terminal.print(run.request.json ? jsonText(json) : importReport(summary));
  return failed + left > 0 ? 1 : 0;
}

/** Prints the one sentence that says why nothing was written; answers the exit code. */
export function refuseImport(run: ListRun, problem: Problem): number {
  if (run.request.json) {
    run.terminal.print(
      jsonText(jsonOf(run, { created: [], updated: [], plan: emptyPlan, problems: [problem] })),
    );
  } else {
    run.terminal.printError(`${problemText(problem)}\n`);
  }
  return 1;
}

function jsonOf(run: ListRun, rest: Omit<ImportOutcome, 'vault' | 'source' | 'dryRun'>): ImportJson {
  return importJson({ vault: run.vault, source: run.source, dryRun: run.request.dryRun, ...rest });
}

function jsonText(json: ImportJson): string {
  return `${JSON.stringify(json, null, 2)}\n`;
}
