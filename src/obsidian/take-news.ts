import { applyPlan, type ApplyOptions } from '../actions/apply-plan';
import { planImport } from '../actions/plan-import';
import type { Pulled } from '../actions/pull-list';
import type { ImportReport } from '../core/note/import-report';
import { heldOf } from '../core/note/news-choices';
import type { Plan } from '../core/note/plan';
import type { ImportPorts } from './import-ports';

/** What a member takes of one list. */
export interface Taking {
  readonly pulled: Extract<Pulled, { kind: 'list' }>;
  readonly folder: string;
  /** As it was shown, with nothing held back. */
  readonly plan: Plan;
  readonly chosen: ReadonlySet<string>;
}

/**
 * Takes the chosen news of each list in turn. Each plan is made anew just before it is carried out, because it depends
 * on what is chosen and on what the list before it wrote.
 */
export async function takeNews(
  takings: readonly Taking[],
  ports: ImportPorts,
  { signal, onProgress }: Required<Omit<ApplyOptions, 'source'>>,
): Promise<ImportReport> {
  const totals = takings.map(({ plan }) => plan.changes.length);
  let before = 0;
  let report: ImportReport = { created: [], updated: [], kept: [], problems: [], failed: 0, left: 0 };
  for (const [at, taking] of takings.entries()) {
    if (signal.aborted) {
      report = { ...report, left: report.left + taking.plan.changes.length };
      continue;
    }
    const { pulled, folder, chosen } = taking;
    const vault = ports.vault(folder);
    const held = heldOf(taking.plan.news, chosen);
    const options = { restoreDeleted: false, held };
    const plan = await planImport(pulled.list, vault, await ports.catalogue(), options);
    totals[at] = plan.changes.length;
    const total = totals.reduce((sum, each) => sum + each, 0);
    const done = await applyPlan(plan, vault, {
      source: pulled.source.name,
      signal,
      onProgress: count => onProgress(before + count, total),
    });
    before += plan.changes.length;
    report = joined(report, done);
    const isAllTaken = done.failed === 0 && done.left === 0 && held.size === 0;
    // What is remembered may be lost at any time, and costs only another reading.
    await pulled.remember(isAllTaken).catch(() => undefined);
  }
  return report;
}

function joined(one: ImportReport, other: ImportReport): ImportReport {
  return {
    created: [...one.created, ...other.created],
    updated: [...one.updated, ...other.updated],
    kept: [...one.kept, ...other.kept],
    problems: [...one.problems, ...other.problems],
    failed: one.failed + other.failed,
    left: one.left + other.left,
  };
}
