import { applyPlan } from '../../src/actions/apply-plan';
import { planImport } from '../../src/actions/plan-import';
import { readList } from '../../src/actions/read-list';
import type { ListSource } from '../../src/actions/list-source';
import type { Catalogue } from '../../src/core/list/citation';
import type { Plan } from '../../src/core/note/plan';
import type { MemoryVault } from '../actions/memory-vault';

/** The whole import, as the hosts do it. */
export async function importFrom(
  source: ListSource,
  vault: MemoryVault,
  catalogue: Catalogue,
  restoreDeleted = false,
): Promise<Plan> {
  const read = await readList(source, catalogue);
  if (read.kind === 'refused') throw new Error(read.problem.message);
  const plan = await planImport(read.list, vault, catalogue, { restoreDeleted });
  const report = await applyPlan(plan, vault, { source: source.name });
  expect(report.failed).toBe(0);
  return plan;
}
