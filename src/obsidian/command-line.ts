import type { App, CliData, CliFlags, CliHandler } from 'obsidian';
import { checkVault } from '../actions/check-vault';
import { undoImport } from '../actions/undo-import';
import { wording } from '../core/wording';
import { importFromCommandLine } from './command-line-import';
import type { ImportPorts } from './import-ports';
import { problemLines } from './problem-lines';
import { vaultFiles } from './vault-files';

export interface CommandLineEntry {
  readonly command: string;
  readonly description: string;
  readonly flags: CliFlags | null;
  readonly handler: CliHandler;
}

const words = wording.ui.commandLine;
const format: CliFlags = { format: { value: '<json|text>', description: words.format } };
const importFlags: CliFlags = {
  from: { value: '<source>', description: words.from },
  'dry-run': { description: words.dryRun },
  'restore-deleted': { description: words.restoreDeleted },
  ...format,
};

/** What the app's own command line offers: the same jobs as the windows, answered in text or JSON. */
export function commandLine(app: App, ports: ImportPorts): readonly CommandLineEntry[] {
  const vault = app.vault.getName();
  return [
    { command: 'paper-club', description: words.about, flags: null, handler: () => words.help },
    {
      command: 'paper-club:import',
      description: words.import,
      flags: importFlags,
      handler: params => importFromCommandLine(params, vault, ports),
    },
    {
      command: 'paper-club:undo',
      description: words.undo,
      flags: format,
      handler: params => undoFromCommandLine(params, vault, ports),
    },
    {
      command: 'paper-club:check',
      description: words.check,
      flags: format,
      handler: async params => {
        await ports.saveEditors();
        const { folder, parseYaml } = ports.vault();
        const problems = checkVault(await vaultFiles(app, folder), parseYaml);
        if (params['format'] === 'json') return JSON.stringify({ vault, problems }, null, 2);
        return problems.length === 0 ? wording.ui.check.fine : problemLines(problems).join('\n');
      },
    },
  ];
}

async function undoFromCommandLine(params: CliData, vault: string, ports: ImportPorts): Promise<string> {
  await ports.saveEditors();
  const report = await ports.inTurn(() => undoImport(ports.vault()));
  if (params['format'] === 'json') return JSON.stringify({ vault, ...report }, null, 2);
  if (report.source === null) return wording.import.nothingToUndo;
  return [words.undone(report.restored.length, report.removed.length), ...problemLines(report.problems)].join(
    '\n',
  );
}
