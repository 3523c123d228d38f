import { join } from 'node:path';
import { run } from '../../src/cli/main';
import type { Terminal } from '../../src/cli/terminal';
import type { RecordedForge } from '../network/recorded-forge';
import { fakeTerminal } from './fake-terminal';
import { packageFolder } from './package-folder';
import { fill, temporaryFolder } from './temporary-folder';

/** What a run of the program came to. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** One piece of news as `--json` has it. */
export interface NewsSaid {
  readonly title: string;
  readonly kinds: readonly string[];
  readonly said: readonly string[];
  readonly taken: boolean;
}

export interface PullSaid {
  readonly created: readonly string[];
  readonly updated: readonly string[];
  readonly problems: readonly { readonly message: string }[];
  readonly news: readonly NewsSaid[];
}

/** A member's vault on disk, and the program in it over a server of this machine. */
export interface PulledPlace {
  readonly vault: string;
  readonly source: string;
  run(words: readonly string[], rest?: Partial<Terminal>): Promise<Ran>;
  pull(words?: readonly string[], rest?: Partial<Terminal>): Promise<Ran>;
  /** Pulls with `--json`; fails when the program does not say `code`. */
  news(words?: readonly string[], code?: number): Promise<PullSaid>;
}

/** A vault made from the template, with the list at its root. */
export function pulledPlace(forge: RecordedForge, cwd = temporaryFolder()): PulledPlace {
  const vault = join(cwd, 'my-vault');
  const source = `github:${forge.site()}/owner/name`;
  const root = packageFolder();
  fill(vault, {
    '.obsidian/plugins/paper-club/data.json': '{ "folder": "" }',
    '.gitignore': '.paper-club/\n',
  });
  const runHere = async (words: readonly string[], rest: Partial<Terminal> = {}): Promise<Ran> => {
    const terminal = fakeTerminal(cwd, root, rest);
    const code = await run(words, terminal);
    return { code, ...terminal.said };
  };
  const pull: PulledPlace['pull'] = (words = [], rest) =>
    runHere(['pull', ...(words.includes('--from') ? [] : ['--from', source]), ...words], rest);
  return {
    vault,
    source,
    run: runHere,
    pull,
    news: async (words = [], code = 0) => {
      const ran = await pull([...words, '--json']);
      if (ran.code !== code) throw new Error(`${ran.code}: ${ran.out}${ran.error}`);
      return JSON.parse(ran.out) as PullSaid;
    },
  };
}
