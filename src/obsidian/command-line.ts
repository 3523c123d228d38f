import type { CliData, CliFlags, CliHandler } from 'obsidian';
import * as importWording from '../core/wording/import-wording';
import * as words from '../core/wording/command-line-wording';
import { importFromCommandLine } from './command-line-import';
import type { ImportPorts } from './import-ports';
import { problemLines } from './problem-lines';
import { undoLast } from './undo-last';

export interface CommandLineEntry {
  readonly command: string;
  readonly description: string;
  readonly flags: CliFlags | null;
  readonly handler: CliHandler;
}
const format: CliFlags = { format: { value: '<json|text>', description: words.format } };
const importFlags: CliFlags = {
  from: { value: '<source>', description: words.from },
  'dry-run': { description: words.dryRun },
  'restore-deleted': { description: words.restoreDeleted },
  ...format,
};

/** What the app's own command line offers for a vault of this name: the jobs of the windows, answered in text or JSON. */
export function commandLine(vault: string, ports: ImportPorts): readonly CommandLineEntry[] {
  return [
    { command: 'paper-club', description: words.about, flags: null, handler: () => words.help },
    {
      command: 'paper-club:import',
      description: words.importNow,
      flags: importFlags,
      handler: params => importFromCommandLine(params, vault, ports),
    },
    {
      command: 'paper-club:undo',
      description: words.undo,
      flags: format,
      handler: params => undoFromCommandLine(params, vault, ports),
    },
  ];
}

async function undoFromCommandLine(params: CliData, vault: string, ports: ImportPorts): Promise<string> {
  const report = await undoLast(ports);
  if (params['format'] === 'json') return JSON.stringify({ vault, ...report }, null, 2);
  if (report.source === null) return importWording.nothingToUndo;
  return [words.undone(report.restored.length, report.removed.length), ...problemLines(report.problems)].join(
    '\n',
  );
}
