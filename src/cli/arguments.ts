import { parseArgs } from 'node:util';
import { cliWording } from '../core/wording/cli-wording';

/** What a person asked for on the command line. */
export type Request =
  | ImportRequest
  | PullRequest
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

export interface PullRequest {
  readonly command: 'pull';
  readonly vault: string;
  /** Null for the list that was pulled last. */
  readonly from: string | null;
  readonly dryRun: boolean;
  readonly json: boolean;
  /** Words of titles; all news when there are none. */
  readonly only: readonly string[];
  readonly except: readonly string[];
  /** Downloads the notebooks, slides and PDFs too. */
  readonly materials: boolean;
}

const options = {
  vault: { type: 'string' },
  from: { type: 'string' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  'restore-deleted': { type: 'boolean' },
  'install-plugin': { type: 'boolean' },
  only: { type: 'string', multiple: true },
  except: { type: 'string', multiple: true },
  materials: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

type Option = keyof typeof options;
type Command = Exclude<Request['command'], 'help' | 'version' | 'wrong'>;

const ofImport: readonly Option[] = ['from', 'dry-run', 'restore-deleted', 'install-plugin'];

/** What each command understands beside --vault and --json. */
const understood: Readonly<Record<Command, readonly Option[]>> = {
  start: ofImport,
  import: ofImport,
  pull: ['from', 'dry-run', 'only', 'except', 'materials'],
  check: [],
  undo: [],
};

const everywhere: readonly Option[] = ['vault', 'json', 'help', 'version'];

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
  const given = Object.keys(options).filter(isOption);
  const empty = given.find(option => [values[option]].flat().includes(''));
  if (empty !== undefined) return wrong(said.noValue(empty));
  if (!isCommand(command)) return wrong(said.unknownCommand(command));
  const known = new Set([...everywhere, ...understood[command]]);
  const foreign = given.find(option => values[option] !== undefined && !known.has(option));
  return foreign === undefined ? requestOf(command, values) : wrong(said.notFor(foreign, command));
}

function requestOf(command: Command, values: Values): Request {
  const { vault = 'my-vault', json = false, from, 'dry-run': dryRun = false } = values;
  switch (command) {
    case 'check':
    case 'undo':
      return { command, vault, json };
    case 'pull': {
      const { only = [], except = [], materials = false } = values;
      return { command, vault, from: from ?? null, dryRun, json, only, except, materials };
    }
    case 'start':
    case 'import': {
      const { 'restore-deleted': restoreDeleted = false, 'install-plugin': installPlugin = false } = values;
      return { command, vault, from: from ?? 'bundled', dryRun, json, restoreDeleted, installPlugin };
    }
  }
}

type Values = NonNullable<ReturnType<typeof parse>>['values'];

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

function isCommand(word: string): word is Command {
  return Object.hasOwn(understood, word);
}

function isOption(name: string): name is Option {
  return Object.hasOwn(options, name);
}

function wrong(because: string): Request {
  return { command: 'wrong', because };
}
