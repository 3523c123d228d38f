import type { CliData } from 'obsidian';
import { applyPlan } from '../actions/apply-plan';
import { planImport } from '../actions/plan-import';
import { readList } from '../actions/read-list';
import type { ImportJson, ImportOutcome } from '../core/note/import-json';
import { importJson } from '../core/note/import-json';
import type { Plan } from '../core/note/plan';
import type { Problem } from '../core/problem';
import { importWording } from '../core/wording/import-wording';
import { uiWording } from '../core/wording/ui-wording';
import type { ImportPorts } from './import-ports';
import { problemLines } from './problem-lines';
import { reasonOf } from './reason-of';
import { readSourceChoice } from './source-choice';

interface Order {
  readonly vault: string;
  readonly source: string;
  readonly dryRun: boolean;
  readonly restoreDeleted: boolean;
}

/** Imports as the words on the app's command line say, and answers in text or in the terminal program's own JSON. */
export async function importFromCommandLine(
  params: CliData,
  vault: string,
  ports: ImportPorts,
): Promise<string> {
  const order: Order = {
    vault,
    source: params['from'] ?? 'bundled',
    dryRun: params['dry-run'] !== undefined,
    restoreDeleted: params['restore-deleted'] !== undefined,
  };
  const answer = importJson(await outcomeOf(order, ports));
  return params['format'] === 'json' ? JSON.stringify(answer, null, 2) : asText(answer);
}

async function outcomeOf(order: Order, ports: ImportPorts): Promise<ImportOutcome> {
  const choice = readSourceChoice(order.source);
  if (!choice) return refusal(order, importWording.unknownSource(order.source));
  try {
    const source = ports.source(choice);
    const read = await readList(source, await ports.catalogue());
    if (read.kind === 'refused') return outcome(order, nothing, [], [], [read.problem]);
    await ports.saveEditors();
    return await ports.inTurn(async () => {
      const vault = ports.vault();
      const plan = await planImport(read.list, vault, await ports.catalogue(), order);
      if (order.dryRun) return planned(order, plan);
      const report = await applyPlan(plan, vault, { source: source.name });
      return outcome(order, { ...plan, kept: report.kept }, report.created, report.updated, report.problems);
    });
  } catch (error) {
    return refusal(order, reasonOf(error));
  }
}

const nothing: Plan = { changes: [], unchanged: [], kept: [], problems: [], papers: [] };

function refusal(order: Order, message: string): ImportOutcome {
  return outcome(order, nothing, [], [], [{ file: order.source, line: 0, message }]);
}

function planned(order: Order, plan: Plan): ImportOutcome {
  const paths = (kind: 'create' | 'update'): readonly string[] =>
    plan.changes.filter(change => change.kind === kind).map(change => change.path);
  return outcome(order, plan, paths('create'), paths('update'), plan.problems);
}

function outcome(
  { vault, source, dryRun }: Order,
  plan: Plan,
  created: readonly string[],
  updated: readonly string[],
  problems: readonly Problem[],
): ImportOutcome {
  return { vault, source, dryRun, plan, created, updated, problems };
}

function asText({ dryRun, created, updated, unchanged, kept, problems }: ImportJson): string {
  const words = uiWording.commandLine;
  return [
    words.counts(created.length, updated.length, unchanged, kept.length),
    ...(dryRun ? [words.wouldBe] : []),
    ...kept.map(({ path, because }) => `${path}: ${because}`),
    ...problemLines(problems),
  ].join('\n');
}
