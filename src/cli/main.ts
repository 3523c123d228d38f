import { cliWording } from '../core/wording/cli-wording';
import { bundledCatalogue, bundledList } from '../sources/bundled-list';
import { readArguments } from './arguments';
import { checkCommand } from './check-command';
import { importCommand } from './import-command';
import { pullCommand } from './pull-command';
import { processTerminal, type Terminal } from './terminal';
import { undoCommand } from './undo-command';
import { versionOf } from './version-of';

const bundled = { list: bundledList, catalogue: bundledCatalogue };

/** Does what the words ask for; answers 0 when done, 1 when something failed, 2 when the words make no sense. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const request = readArguments(words);
  switch (request.command) {
    case 'wrong':
      terminal.printError(`${request.because}\n\n${cliWording.usage}`);
      return 2;
    case 'help':
      terminal.print(cliWording.usage);
      return 0;
    case 'version':
      terminal.print(`${versionOf(terminal.packageRoot)}\n`);
      return 0;
    case 'check':
      return checkCommand(request, terminal);
    case 'undo':
      return undoCommand(request, terminal);
    case 'pull':
      return pullCommand(request, terminal, bundled);
    case 'start':
    case 'import':
      return importCommand(request, terminal, bundled);
  }
}

/** Runs in this process, for the launcher; a stopped run ends although standard input may still be open. */
export async function runHere(words: readonly string[], packageRoot: string): Promise<void> {
  const terminal = processTerminal(packageRoot);
  process.exitCode = await run(words, terminal);
  if (terminal.signal.aborted) process.stdout.write('', () => process.exit());
}
