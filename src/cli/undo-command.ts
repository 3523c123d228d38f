import { resolve } from 'node:path';
import { undoImport, type UndoReport } from '../actions/undo-import';
import { cliWording } from '../core/wording/cli-wording';
import { cleanVault } from './clean-vault';
import { diskHiddenFile } from './disk-hidden-file';
import { messageOf } from '../core/message-of';
import { DiskNotes } from './disk-notes';
import { parseYaml } from './parse-yaml';
import { problemText } from './problem-text';
import type { Terminal } from './terminal';
import { lockVault } from './vault-lock';
import { findVault } from './vault-place';

/** Takes back the last import of a vault and says what was left and why. */
export async function undoCommand(
  request: { readonly vault: string; readonly json: boolean },
  terminal: Terminal,
): Promise<number> {
  const vault = resolve(terminal.cwd, request.vault);
  const { kind, folder } = findVault(vault);
  if (kind === 'missing') return refuse(cliWording.noVault(vault));
  if (kind === 'no-folder') return refuse(cliWording.notAFolder(vault));
  const free = lockVault(vault);
  if (free === null) return refuse(cliWording.busy);
  try {
    const store = new DiskNotes(vault);
    const notes = { store, journal: diskHiddenFile(vault, folder, 'journal.json'), parseYaml, folder };
    await cleanVault(notes, store);
    const report = await undoImport(notes);
    terminal.print(request.json ? jsonText({ vault, ...report }) : undoReport(report));
    return report.problems.length > 0 ? 1 : 0;
  } catch (error) {
    return refuse(cliWording.broke(messageOf(error)));
  } finally {
    free();
  }

  function refuse(message: string): number {
    const problems = [{ file: '', line: 0, message }];
    if (request.json) terminal.print(jsonText({ vault, source: null, restored: [], removed: [], problems }));
    else terminal.printError(`${message}\n`);
    return 1;
  }
}

function undoReport({ source, restored, removed, problems }: UndoReport): string {
  const said = cliWording.undo;
  if (source === null && problems.length === 0) return `${said.nothing}\n`;
  const lines = source === null ? [] : [said.done(source)];
  if (restored.length > 0) lines.push(said.restored(restored.length));
  if (removed.length > 0) lines.push(said.removed(removed.length));
  if (problems.length > 0) lines.push('', said.left(problems.length));
  for (const problem of problems) lines.push(`  ${problemText(problem)}`);
  return `${lines.join('\n')}\n`;
}

function jsonText(report: UndoReport & { readonly vault: string }): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
