import type { ReadingList } from '../core/list/reading-list';
import type { ImportJson } from '../core/note/import-json';
import type { NoteKind } from '../core/note/plan';
import type { Problem } from '../core/problem';
import { cliWording } from '../core/wording/cli-wording';
import { problemText } from './problem-text';
import { reportBlock } from './report-block';

/** What an import came to, for a person. */
export interface ImportSummary {
  readonly json: ImportJson;
  readonly list: ReadingList;
  /** Which kind each planned note has; the vault's own files have none. */
  readonly kinds: ReadonlyMap<string, NoteKind>;
  /** Changes that were not begun because the person pressed Ctrl-C. */
  readonly left: number;
  readonly failed: number;
  /** Files beside the notes that a pull downloaded. */
  readonly downloaded: number;
  /** The plugin was put into a vault that we did not make, so it must be switched on there. */
  readonly pluginInstalled: boolean;
}

/** The whole report, ending with what to do next; a pull says its news in blocks of their own. */
export function importReport(summary: ImportSummary, news: readonly (readonly string[])[] = []): string {
  const { json, list } = summary;
  const { open, decisions } = splitDecisions(json.problems, list);
  const said = cliWording.report;
  const parts = [
    json.dryRun ? [said.dryRun] : [],
    [said.read(list.title, json.source), countsOf(list)],
    ...news,
    outcome(summary),
    reportBlock(
      said.kept,
      json.kept.map(kept => `${kept.path}: ${kept.because}`),
    ),
    reportBlock(said.decisions, decisions),
    reportBlock(said.problems, open.map(problemText)),
    summary.pluginInstalled && !json.dryRun ? [said.switchOn] : [],
    json.dryRun ? [] : [said.open(json.vault)],
  ];
  return parts
    .filter(part => part.length > 0)
    .map(part => `${part.join('\n')}\n`)
    .join('\n');
}

function countsOf(list: ReadingList): string {
  const entries = list.sections.reduce((sum, section) => sum + section.entries.length, 0);
  return cliWording.report.counts(list.papers.length, entries, list.sections.length);
}

function outcome({ json, kinds, left, failed, downloaded }: ImportSummary): readonly string[] {
  const said = cliWording.report;
  const lines: string[] = [];
  if (json.created.length > 0) lines.push(said.created(json.dryRun, tally(json.created, kinds)));
  if (json.updated.length > 0) lines.push(said.updated(json.dryRun, tally(json.updated, kinds)));
  if (json.unchanged > 0) lines.push(said.unchanged(json.unchanged));
  if (failed > 0) lines.push(said.failed(failed));
  if (left > 0) lines.push(said.stopped(left));
  if (json.created.length + json.updated.length + failed + left === 0)
    lines.push(downloaded > 0 ? said.noNotes : said.nothing);
  return lines;
}

function tally(paths: readonly string[], kinds: ReadonlyMap<string, NoteKind>): string {
  const order = ['paper', 'entry', 'section', 'list', 'file'] as const;
  const counts = order.map(
    kind => [kind, paths.filter(path => (kinds.get(path) ?? 'file') === kind).length] as const,
  );
  return cliWording.report.tally(counts.filter(([, count]) => count > 0));
}

/** What only the lead can decide is no fault, and is listed apart. */
function splitDecisions(problems: readonly Problem[], list: ReadingList) {
  const undecided = list.sections.flatMap(section => section.entries.filter(entry => entry.undecided));
  const places = new Set(undecided.map(({ file, line }) => `${file}:${line}`));
  const isDecision = ({ file, line }: Problem): boolean => places.has(`${file}:${line}`);
  const told = new Set(problems.filter(isDecision).map(({ file, line }) => `${file}:${line}`));
  const untold = undecided
    .filter(({ file, line }) => !told.has(`${file}:${line}`))
    .map(({ file, line, title }) => ({ file, line, message: cliWording.report.undecided(title) }));
  return {
    open: problems.filter(problem => !isDecision(problem)),
    decisions: [...problems.filter(isDecision), ...untold].map(problemText),
  };
}
