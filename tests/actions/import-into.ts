import { applyPlan, type ApplyOptions } from '../../src/actions/apply-plan';
import type { ImportReport } from '../../src/core/note/import-report';
import { planImport, type Vault } from '../../src/actions/plan-import';
import { emptyCatalogue } from '../../src/core/list/catalogue';
import type { Catalogue } from '../../src/core/list/citation';
import type { ReadingList } from '../../src/core/list/reading-list';
import type { Plan } from '../../src/core/note/plan';

export function planFor(
  list: ReadingList,
  vault: Vault,
  catalogue: Catalogue = emptyCatalogue,
  restoreDeleted = false,
): Promise<Plan> {
  return planImport(list, vault, catalogue, { restoreDeleted });
}

/** Plans and applies, as a person does who looks at the preview and presses the button. */
export async function importInto(
  list: ReadingList,
  vault: Vault,
  catalogue: Catalogue = emptyCatalogue,
  options: Partial<ApplyOptions> = {},
): Promise<ImportReport> {
  return applyPlan(await planFor(list, vault, catalogue), vault, { source: 'test', ...options });
}
