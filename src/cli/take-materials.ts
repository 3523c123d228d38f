import { downloadMaterials, planDownload } from '../actions/download-materials';
import type { PinnedList } from '../actions/remote-list';
import type { ReadingList } from '../core/list/reading-list';
import type { MaterialsPlan, MaterialsReport } from '../core/note/plan-materials';
import * as wording from '../core/wording/materials-wording';
import { attachmentFolderOf, diskAttachments } from './disk-attachments';
import { progressBar } from './progress-bar';
import type { PullRun } from './pull-run';
import { reportBlock } from './report-block';

/** What was to be downloaded, and what became of it; the report is null in a dry run. */
export interface MaterialsDone {
  readonly plan: MaterialsPlan;
  readonly report: MaterialsReport | null;
}

/** Says which materials would be downloaded with their sizes, then downloads them. */
export async function takeMaterials(
  { vault, place, notes, request, terminal }: PullRun,
  list: ReadingList,
  source: PinnedList,
): Promise<MaterialsDone> {
  const store = diskAttachments(vault, notes);
  const plan = await planDownload(list, source, store, attachmentFolderOf(vault, place.folder));
  if (request.dryRun) return { plan, report: null };
  if (!request.json && plan.downloads.length > 0) terminal.print(`${toDownload(plan).join('\n')}\n\n`);
  const bar = progressBar(request.json ? null : terminal.progressStream, wording.bar);
  try {
    const options = { onProgress: bar.show, signal: terminal.signal };
    return { plan, report: await downloadMaterials(plan.downloads, source, store, options) };
  } finally {
    bar.end();
  }
}

/** What became of the materials, in blocks of the report. */
export function materialsReport({ plan, report }: MaterialsDone): readonly (readonly string[])[] {
  const lines: string[] = [];
  if (plan.downloads.length + plan.present.length === 0) lines.push(wording.none);
  if (report !== null && report.created.length > 0)
    lines.push(wording.done(report.created.length, plan.folder));
  if (plan.present.length > 0) lines.push(wording.present(plan.present.length));
  if (report !== null && report.failed > 0) lines.push(wording.failed(report.failed));
  if (report !== null && report.left > 0) lines.push(wording.stopped(report.left));
  return [report === null ? toDownload(plan) : [], lines];
}

/** As scripts read it; in a dry run what would be downloaded. */
export interface MaterialsJson {
  readonly folder: string;
  readonly downloaded: readonly {
    readonly path: string;
    readonly to: string;
    readonly size: number | null;
  }[];
  readonly present: MaterialsPlan['present'];
}

export function materialsJson({ plan, report }: MaterialsDone): MaterialsJson {
  const created = new Set(report?.created ?? plan.downloads.map(({ to }) => to));
  return {
    folder: plan.folder,
    downloaded: plan.downloads
      .filter(({ to }) => created.has(to))
      .map(({ path, to, size }) => ({ path, to, size })),
    present: plan.present,
  };
}

function toDownload({ downloads, folder }: MaterialsPlan): readonly string[] {
  return reportBlock(
    () => wording.download(downloads, folder),
    downloads.map(({ path, to, size }) => wording.row(path, to, size)),
  );
}
