import { emptyPlan } from '../core/note/plan';
import { applyPlan } from '../actions/apply-plan';
import { planImport, type Vault } from '../actions/plan-import';
import type { ReadingList } from '../core/list/reading-list';
import type { Problem } from '../core/problem';
import { cliWording } from '../core/wording/cli-wording';
import { cleanVault } from './clean-vault';
import { diskHiddenFile } from './disk-hidden-file';
import { DiskNotes } from './disk-notes';
import type { ImportRun } from './import-run';
import { type FileToLay, filesToLay, layFiles, pluginFiles, templateFiles } from './lay-template';
import { parseYaml } from './parse-yaml';
import { mergeProblems } from './problem-text';
import { progressBar } from './progress-bar';
import { nothingDone, tellImport } from './tell-import';
import { lockVault } from './vault-lock';
import { withPaths } from './with-paths';

/** Lays the vault when it is to be laid, then imports; in a dry run says what both would do. */
export async function importList(run: ImportRun, list: ReadingList): Promise<number> {
  const files = filesForVault(run);
  const notes = new DiskNotes(run.vault);
  if (run.request.dryRun) return planOnly(run, list, files, notes);
  const free = lockVault(run.vault);
  if (free === null) throw new Error(cliWording.busy);
  try {
    return await layAndImport(run, list, files, notes);
  } finally {
    free();
  }
}

async function layAndImport(
  run: ImportRun,
  list: ReadingList,
  files: readonly FileToLay[],
  notes: DiskNotes,
): Promise<number> {
  const vault = vaultOf(run, notes);
  await cleanVault(vault, notes);
  const laid = await layFiles(files, notes);
  if (laid.problems.length > 0 && laid.created.length + laid.updated.length === 0) {
    return tellImport(run, list, { ...nothingDone, laid, plan: emptyPlan, problems: list.problems });
  }
  const plan = await planImport(list, vault, run.catalogue, run.request);
  const bar = progressBar(run.request.json ? null : run.terminal.progressStream);
  try {
    const { signal } = run.terminal;
    const report = await applyPlan(plan, vault, { source: run.source, onProgress: bar.show, signal });
    bar.end();
    return tellImport(run, list, {
      ...report,
      laid,
      plan: { ...plan, kept: report.kept },
      problems: mergeProblems(list.problems, plan.problems, report.problems, unreadable(notes)),
    });
  } finally {
    bar.end();
  }
}

async function planOnly(
  run: ImportRun,
  list: ReadingList,
  files: readonly FileToLay[],
  notes: DiskNotes,
): Promise<number> {
  const created = files.filter(({ before }) => before === null).map(({ path }) => path);
  const updated = files.filter(({ before }) => before !== null).map(({ path }) => path);
  const vault = vaultOf(run, notes);
  const store = withPaths(vault.store, created);
  const plan = await planImport(list, { ...vault, store }, run.catalogue, run.request);
  const paths = (kind: 'create' | 'update') =>
    plan.changes.filter(change => change.kind === kind).map(({ path }) => path);
  return tellImport(run, list, {
    ...nothingDone,
    created: paths('create'),
    updated: paths('update'),
    laid: { created, updated, problems: [] },
    plan,
    problems: mergeProblems(list.problems, plan.problems, unreadable(notes)),
  });
}

function filesForVault({ request, place, terminal, vault }: ImportRun): readonly FileToLay[] {
  const whole = request.command === 'start' && place.kind !== 'foreign';
  const plugin = whole || request.installPlugin ? pluginFiles(terminal.packageRoot) : [];
  const template = whole ? templateFiles(terminal.packageRoot) : [];
  return filesToLay([...template, ...plugin], vault);
}

function vaultOf({ vault, place }: ImportRun, store: DiskNotes): Vault {
  return {
    store,
    journal: diskHiddenFile(vault, place.folder, 'journal.json'),
    parseYaml,
    folder: place.folder,
  };
}

function unreadable(notes: DiskNotes): readonly Problem[] {
  return notes.unreadable.map(file => ({ file, line: 0, message: cliWording.unreadable }));
}
