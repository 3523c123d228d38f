import type { CliData } from 'obsidian';
import { planImport } from '../actions/plan-import';
import { pullList } from '../actions/pull-list';
import { importJson, type ImportJson } from '../core/note/import-json';
import { usualChoice, heldOf } from '../core/note/news-choices';
import { emptyPlan, type Change, type Plan } from '../core/note/plan';
import type { Problem } from '../core/problem';
import * as words from '../core/wording/command-line-wording';
import * as newsWording from '../core/wording/news-wording';
import * as pullWording from '../core/wording/pull-wording';
import type { ImportPorts } from './import-ports';
import { problemLines } from './problem-lines';
import { readAddress } from './read-address';
import { reasonOf } from './reason-of';
import type { ListSetting } from './settings';
import { takeNews } from './take-news';

/** What became of one list: an import's own object, with what is new in sentences. */
interface PullJson extends ImportJson {
  readonly folder: string;
  readonly news: readonly string[];
}

/** Pulls every list of the settings and answers in text or JSON; what is doubtful is left for a person to choose. */
export async function pullFromCommandLine(
  params: CliData,
  vault: string,
  ports: ImportPorts,
): Promise<string> {
  const dryRun = 'dry-run' in params;
  const answers: PullJson[] = [];
  for (const setting of ports.settings().lists) {
    const { source, folder } = setting;
    const result = await ports
      .inTurn(() => pullOne(setting, dryRun, ports))
      .catch((error: unknown) => refused(source, pullWording.unreadable(reasonOf(error))));
    const news = result.plan.news.flatMap(({ happened }) => happened.map(({ said }) => said));
    answers.push({ folder, ...importJson({ vault, source, dryRun, ...result }), news });
  }
  if (params['format'] === 'json') return JSON.stringify({ vault, lists: answers }, null, 2);
  return answers.map(asText).join('\n');
}

/** What came of one list. */
interface Result {
  readonly plan: Plan;
  readonly created: readonly string[];
  readonly updated: readonly string[];
  readonly problems: readonly Problem[];
}

async function pullOne(
  { source, folder }: ListSetting,
  dryRun: boolean,
  ports: ImportPorts,
): Promise<Result> {
  const address = readAddress(source);
  if (typeof address === 'string') return refused(source, address);
  const catalogue = await ports.catalogue();
  const pulled = await pullList(ports.remote(address), ports.pulled(folder), catalogue);
  if (pulled.kind === 'same') return { plan: emptyPlan, created: [], updated: [], problems: [] };
  if (pulled.kind === 'refused') return { ...refused(source, ''), problems: [pulled.problem] };
  await ports.saveEditors();
  const vault = ports.vault(folder);
  const all = await planImport(pulled.list, vault, catalogue, { restoreDeleted: false });
  const chosen = usualChoice(all);
  const held = heldOf(all.news, chosen);
  const doubt = held.size === 0 ? [] : [sentence(source, newsWording.shrunk(held.size))];
  if (!dryRun) {
    const signal = new AbortController().signal;
    const taking = { pulled, folder, plan: all, chosen };
    const done = await takeNews([taking], ports, { signal, onProgress: () => undefined });
    return { ...done, plan: { ...all, kept: done.kept }, problems: [...doubt, ...done.problems] };
  }
  const plan = await planImport(pulled.list, vault, catalogue, { restoreDeleted: false, held });
  const paths = (kind: Change['kind']): readonly string[] =>
    plan.changes.filter(change => change.kind === kind).map(change => change.path);
  const problems = [...doubt, ...plan.problems];
  return { plan, created: paths('create'), updated: paths('update'), problems };
}

function refused(source: string, message: string): Result {
  return { plan: emptyPlan, created: [], updated: [], problems: [sentence(source, message)] };
}

function sentence(file: string, message: string): Problem {
  return { file, line: 0, message };
}

function asText({ source, dryRun, created, updated, unchanged, kept, problems, news }: PullJson): string {
  const isWritten = created.length + updated.length > 0;
  return [
    pullWording.reportOfCommandLine(source),
    ...(isWritten ? news : []),
    words.counts(created.length, updated.length, unchanged, kept.length),
    ...(dryRun ? [words.wouldBe] : []),
    ...kept.map(({ path, because }) => `${path}: ${because}`),
    ...problemLines(problems),
  ].join('\n');
}
