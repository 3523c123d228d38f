import type { CliData, CliFlags, Plugin } from 'obsidian';
import * as importWording from '../core/wording/import-wording';
import * as words from '../core/wording/command-line-wording';
import { importFromCommandLine } from './command-line-import';
import type { ImportPorts } from './import-ports';
import { problemLines } from './problem-lines';
import { pullFromCommandLine } from './command-line-pull';
import { lastWritten, undoLast } from './undo-last';

/** A command, what is said of it, its flags and its handler, as the app takes them. */
export type CommandLineEntry = Parameters<Plugin['registerCliHandler']>;

const format: CliFlags = { format: { value: '<json|text>', description: words.format } };
const importFlags: CliFlags = {
  from: { value: '<source>', description: words.from },
  'dry-run': { description: words.dryRun },
  'restore-deleted': { description: words.restoreDeleted },
  ...format,
};

/** What the app's own command line offers for a vault of this name: the jobs of the windows, answered in text or JSON. */
export function commandLine(vault: string, ports: ImportPorts): readonly CommandLineEntry[] {
  const jobs: readonly CommandLineEntry[] = [
    [
      'paper-club:import',
      words.importNow,
      importFlags,
      params => importFromCommandLine(params, vault, ports),
    ],
    [
      'paper-club:pull',
      words.pull,
      { 'dry-run': { description: words.dryRun }, ...format },
      params => pullFromCommandLine(params, vault, ports),
    ],
    ['paper-club:undo', words.undo, format, params => undoFromCommandLine(params, vault, ports)],
  ];
  return [['paper-club', words.about, null, () => jobs.map(helpOf).join('\n')], ...jobs];
}

function helpOf([command, description, flags]: CommandLineEntry): string {
  return `${command}  ${description} (${Object.keys(flags ?? {}).join(', ')})`;
}

async function undoFromCommandLine(params: CliData, vault: string, ports: ImportPorts): Promise<string> {
  const { sources, ...report } = await undoLast(ports, await lastWritten(ports));
  const source = sources[0] ?? null;
  if (params['format'] === 'json') return JSON.stringify({ vault, source, ...report }, null, 2);
  if (source === null) return importWording.nothingToUndo;
  return [words.undone(report.restored.length, report.removed.length), ...problemLines(report.problems)].join(
    '\n',
  );
}
