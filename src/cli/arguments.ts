import { parseArgs } from 'node:util';
import { cliWording } from '../core/wording/cli-wording';

/** What a person asked for on the command line. */
export type Request =
  | ImportRequest
  | { readonly command: 'check' | 'undo'; readonly vault: string; readonly json: boolean }
  | { readonly command: 'help' }
  | { readonly command: 'version' }
  | { readonly command: 'wrong'; readonly because: string };

export interface ImportRequest {
  /** `start` lays the vault template first; `import` never does. */
  readonly command: 'start' | 'import';
  readonly vault: string;
  readonly from: string;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly restoreDeleted: boolean;
  readonly installPlugin: boolean;
}

const options = {
  vault: { type: 'string' },
  from: { type: 'string' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  'restore-deleted': { type: 'boolean' },
  'install-plugin': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

const optionsOfImport = ['from', 'dry-run', 'restore-deleted', 'install-plugin'] as const;

/** Reads the words after the program's name; what makes no sense is a sentence, never a guess. */
export function readArguments(words: readonly string[]): Request {
  const said = cliWording.wrong;
  const parsed = parse(words);
  if (parsed === null) return wrong(reasonFor(words));
  const { values, positionals } = parsed;
  const [command, ...rest] = positionals;
  if (values.help === true || command === 'help') return { command: 'help' };
  if (values.version === true) return { command: 'version' };
  if (command === undefined) return wrong(said.noCommand);
  if (rest[0] !== undefined) return wrong(said.extraWord(rest[0]));
  if (values.vault === '') return wrong(said.noValue('vault'));
  if (values.from === '') return wrong(said.noValue('from'));
  const vault = values.vault ?? 'my-vault';
  const json = values.json ?? false;
  if (command === 'check' || command === 'undo') {
    const foreign = optionsOfImport.find(option => values[option] !== undefined);
    return foreign === undefined ? { command, vault, json } : wrong(said.notFor(foreign, command));
  }
  if (command !== 'start' && command !== 'import') return wrong(said.unknownCommand(command));
  return {
    command,
    vault,
    from: values.from ?? 'bundled',
    dryRun: values['dry-run'] ?? false,
    json,
    restoreDeleted: values['restore-deleted'] ?? false,
    installPlugin: values['install-plugin'] ?? false,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch {
    return null;
  }
}

/** Finds the word that the strict reading tripped over, so that the sentence can name it. */
function reasonFor(words: readonly string[]): string {
  const said = cliWording.wrong;
  const { tokens } = parseArgs({
    args: [...words],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!isOption(token.name)) return said.unknownOption(token.rawName);
    const takesValue = options[token.name].type === 'string';
    if (takesValue && (token.value === undefined || token.value.startsWith('-')))
      return said.noValue(token.name);
    if (!takesValue && token.value !== undefined) return said.needlessValue(token.name);
  }
  return said.unreadable;
}

function isOption(name: string): name is keyof typeof options {
  return Object.hasOwn(options, name);
}

function wrong(because: string): Request {
  return { command: 'wrong', because };
}
