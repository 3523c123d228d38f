import type { CliData } from 'obsidian';
import { applyPlan } from '../actions/apply-plan';
import { planImport } from '../actions/plan-import';
import { readList } from '../actions/read-list';
import type { ImportJson, ImportOutcome } from '../core/note/import-json';
import { importJson } from '../core/note/import-json';
import { emptyPlan, type Change } from '../core/note/plan';
import type { Problem } from '../core/problem';
import * as importWording from '../core/wording/import-wording';
import * as words from '../core/wording/command-line-wording';
import type { ImportPorts } from './import-ports';
import { problemLines } from './problem-lines';
import { reasonOf } from './reason-of';
import { readSourceChoice } from './source-choice';

/** What the words on the command line ask for. */
type Order = Pick<ImportOutcome, 'vault' | 'source' | 'dryRun'> & { readonly restoreDeleted: boolean };

/** What came of it. */
type Result = Omit<ImportOutcome, keyof Order>;

/** Imports as the words on the app's command line say, and answers in text or in the terminal program's own JSON. */
export async function importFromCommandLine(
  params: CliData,
  vault: string,
  ports: ImportPorts,
): Promise<string> {
  const order: Order = {
    vault,
    source: params['from'] ?? 'bundled',
    dryRun: 'dry-run' in params,
    restoreDeleted: 'restore-deleted' in params,
  };
  const result = await carryOut(order, ports).catch((error: unknown) =>
    refused({ file: order.source, line: 0, message: reasonOf(error) }),
  );
  const answer = importJson({ ...order, ...result });
  return params['format'] === 'json' ? JSON.stringify(answer, null, 2) : asText(answer);
}

async function carryOut(order: Order, ports: ImportPorts): Promise<Result> {
  const choice = readSourceChoice(order.source);
  if (!choice) throw new Error(importWording.unknownSource(order.source));
  const source = ports.source(choice);
  const catalogue = await ports.catalogue();
  const read = await readList(source, catalogue);
  if (read.kind === 'refused') return refused(read.problem);
  await ports.saveEditors();
  return ports.inTurn(async () => {
    const vault = ports.vault();
    const plan = await planImport(read.list, vault, catalogue, order);
    const paths = (kind: Change['kind']): readonly string[] =>
      plan.changes.filter(change => change.kind === kind).map(change => change.path);
    return order.dryRun
      ? { plan, created: paths('create'), updated: paths('update'), problems: plan.problems }
      : { plan, ...(await applyPlan(plan, vault, { source: source.name })) };
  });
}

function refused(problem: Problem): Result {
  return { plan: emptyPlan, created: [], updated: [], problems: [problem] };
}

function asText({ dryRun, created, updated, unchanged, kept, problems }: ImportJson): string {
  return [
    words.counts(created.length, updated.length, unchanged, kept.length),
    ...(dryRun ? [words.wouldBe] : []),
    ...kept.map(({ path, because }) => `${path}: ${because}`),
    ...problemLines(problems),
  ].join('\n');
}
