import type { Problem } from '../problem';
import type { Plan, PlannedPaper } from './plan';

/** What an import came to, as scripts read it; the keys stand in the order in which they are printed. */
export interface ImportJson {
  readonly vault: string;
  readonly source: string;
  readonly dryRun: boolean;
  readonly created: readonly string[];
  readonly updated: readonly string[];
  readonly unchanged: number;
  readonly kept: readonly { readonly path: string; readonly because: string }[];
  readonly problems: readonly Problem[];
  readonly papers: readonly PlannedPaper[];
}

/** What an import (or, in a dry run, its plan) came to; nothing is in it that the plan or the report did not say. */
export interface ImportOutcome {
  readonly vault: string;
  readonly source: string;
  readonly dryRun: boolean;
  /** In a dry run the notes that would be made. */
  readonly created: readonly string[];
  readonly updated: readonly string[];
  readonly plan: Plan;
  readonly problems: readonly Problem[];
}

/** The one object that the terminal and the app's own command line both answer with. */
export function importJson({
  vault,
  source,
  dryRun,
  created,
  updated,
  plan,
  problems,
}: ImportOutcome): ImportJson {
  return {
    vault,
    source,
    dryRun,
    created,
    updated,
    unchanged: plan.unchanged.length,
    kept: plan.kept.map(({ path, because }) => ({ path, because })),
    problems: problems.map(({ file, line, message }) => ({ file, line, message })),
    papers: plan.papers,
  };
}
