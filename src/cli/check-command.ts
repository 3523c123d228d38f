import { isUtf8 } from 'node:buffer';
import * as fs from 'node:fs';
import { join, resolve } from 'node:path';
import { checkVault } from '../actions/check-vault';
import type { StoredNote } from '../actions/note-store';
import type { Problem } from '../core/problem';
import { cliWording } from '../core/wording/cli-wording';
import { maxListBytes } from '../core/list/list-size';
import { parseYaml } from './parse-yaml';
import { problemText } from './problem-text';
import type { Terminal } from './terminal';
import { findVault, pluginFolder } from './vault-place';
import { walkFolder } from './walk-folder';

const leftOut: readonly string[] = ['.git', '.paper-club', '.trash', 'node_modules'];

/** Reads a vault and prints what is broken in it, one `file:line: sentence` each. */
export function checkCommand(
  request: { readonly vault: string; readonly json: boolean },
  terminal: Terminal,
): number {
  const vault = resolve(terminal.cwd, request.vault);
  const { kind } = findVault(vault);
  const refused =
    kind === 'missing'
      ? cliWording.noVault(vault)
      : kind === 'no-folder'
        ? cliWording.notAFolder(vault)
        : null;
  if (refused !== null && !request.json) {
    terminal.printError(`${refused}\n`);
    return 1;
  }
  const problems = refused === null ? problemsOf(vault) : [{ file: '', line: 0, message: refused }];
  terminal.print(request.json ? `${JSON.stringify({ vault, problems }, null, 2)}\n` : checkReport(problems));
  return problems.length > 0 ? 1 : 0;
}

function problemsOf(vault: string): readonly Problem[] {
  const walk = walkFolder(vault, {
    skipFolder: name => leftOut.includes(name),
    skipFile: name => name === '.DS_Store',
    depth: Infinity,
    files: Infinity,
  });
  const texts: StoredNote[] = [];
  const problems: Problem[] = [];
  for (const path of walk.files.filter(isChecked)) {
    const read = readText(join(vault, path));
    if (read.kind === 'text') texts.push({ path, text: read.text });
    else problems.push({ file: path, line: 0, message: read.because });
  }
  return [...problems, ...checkVault({ paths: [...walk.files, ...walk.links], texts }, parseYaml)];
}

/** Settings of other plugins are nobody's business here. */
function isChecked(path: string): boolean {
  if (path.startsWith('.obsidian/plugins/') && !path.startsWith(`${pluginFolder}/`)) return false;
  return /\.(?:md|base|canvas)$/i.test(path) || (path.startsWith('.obsidian/') && path.endsWith('.json'));
}

function readText(path: string): { kind: 'text'; text: string } | { kind: 'unread'; because: string } {
  const said = cliWording.check;
  try {
    if (fs.statSync(path).size > maxListBytes) return { kind: 'unread', because: said.tooLarge };
    const bytes = fs.readFileSync(path);
    return isUtf8(bytes)
      ? { kind: 'text', text: bytes.toString('utf8') }
      : { kind: 'unread', because: said.notText };
  } catch {
    return { kind: 'unread', because: said.unreadable };
  }
}

function checkReport(problems: readonly Problem[]): string {
  const said = cliWording.check;
  if (problems.length === 0) return `${said.sound}\n`;
  return [...problems.map(problemText), said.found(problems.length), ''].join('\n');
}
