import { applyPlan } from '../actions/apply-plan';
import { planImport } from '../actions/plan-import';
import type { ReadingList } from '../core/list/reading-list';
import { messageOf } from '../core/message-of';
import { chooseNews } from '../core/note/choose-news';
import type { Plan } from '../core/note/plan';
import type { Problem } from '../core/problem';
import * as wording from '../core/wording/cli-pull-wording';
import { cliWording } from '../core/wording/cli-wording';
import * as newsWording from '../core/wording/news-wording';
import type { Asked } from './ask-for-news';
import { cleanVault } from './clean-vault';
import { mergeProblems } from './problem-text';
import { progressBar } from './progress-bar';
import type { PullRun } from './pull-run';
import { takeMaterials } from './take-materials';
import { tellPull, tellRefused } from './tell-pull';

type List = Extract<Asked, { kind: 'list' }>;

/** Plans the whole list against the vault, carries out what was chosen of its news, and remembers how far it came. */
export async function takeNews(run: PullRun, asked: List): Promise<number> {
  const { into, notes, request } = run;
  if (!request.dryRun) await cleanVault(into, notes);
  const planned = await planChosen(run, asked.list);
  if (planned.kind === 'refused') {
    tellRefused(run, { file: '', line: 0, message: planned.because });
    return 2;
  }
  const { plan, held } = planned;
  const problems = mergeProblems(asked.list.problems, plan.problems, warnings(run, plan, held));
  const report = request.dryRun ? null : await apply(run, plan);
  const isAllTaken = report?.failed === 0 && report.left === 0 && held.size === 0;
  const forgotten = report === null ? [] : await remember(asked, isAllTaken, run);
  const isWanted = request.materials && asked.source !== null && !run.terminal.signal.aborted;
  const materials = isWanted ? await takeMaterials(run, asked.list, asked.source) : null;
  const later = [...forgotten, ...(materials?.plan.problems ?? []), ...(materials?.report?.problems ?? [])];
  const all = mergeProblems(problems, report?.problems ?? [], later);
  return tellPull(run, asked.list, { plan, held, problems: all, report, materials });
}

type Planned =
  | { readonly kind: 'planned'; readonly plan: Plan; readonly held: ReadonlySet<string> }
  | { readonly kind: 'refused'; readonly because: string };

async function planChosen({ request, into, catalogue }: PullRun, list: ReadingList): Promise<Planned> {
  const whole = await planImport(list, into, catalogue, { restoreDeleted: false });
  const isNamed = request.only.length + request.except.length > 0;
  const isNew = whole.changes.some(change => change.kind === 'create' && change.note === 'list');
  if (isNew && isNamed) return { kind: 'refused', because: wording.noChoice };
  const choices = whole.news.filter(({ isChoice }) => isChoice);
  // With nothing to choose from, no word can be a slip of the pen.
  const chosen = choices.length === 0 ? null : chooseNews(whole.news, request);
  if (chosen?.kind === 'unmatched') {
    const titles = choices.map(({ title }) => title);
    return { kind: 'refused', because: wording.unmatched(chosen.words, titles) };
  }
  const held = chosen?.held ?? new Set<string>();
  if (held.size === 0) return { kind: 'planned', plan: whole, held };
  const plan = await planImport(list, into, catalogue, { restoreDeleted: false, held });
  return { kind: 'planned', plan, held };
}

async function apply({ into, terminal, request, source }: PullRun, plan: Plan) {
  const bar = progressBar(request.json ? null : terminal.progressStream);
  try {
    return await applyPlan(plan, into, { source, onProgress: bar.show, signal: terminal.signal });
  } finally {
    bar.end();
  }
}

/** What could not be remembered is only read once more, and no reason to call the pull a failure. */
async function remember(asked: List, isAllTaken: boolean, { source }: PullRun): Promise<readonly Problem[]> {
  try {
    await asked.remember(isAllTaken);
    return [];
  } catch (error) {
    return [{ file: source, line: 0, message: wording.notRemembered(messageOf(error)) }];
  }
}

function warnings({ notes, source }: PullRun, { news }: Plan, held: ReadonlySet<string>): readonly Problem[] {
  const unreadable = notes.unreadable.map(file => ({ file, line: 0, message: cliWording.unreadable }));
  const doubtful = news.filter(each => each.isDoubtful && held.has(each.key)).length;
  if (doubtful === 0) return unreadable;
  return [...unreadable, { file: source, line: 0, message: newsWording.shrunk(doubtful) }];
}
