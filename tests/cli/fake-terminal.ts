import { Readable } from 'node:stream';
import type { Terminal } from '../../src/cli/terminal';

/** A terminal that remembers what was said. */
export interface FakeTerminal extends Terminal {
  readonly said: { out: string; error: string };
}

export function fakeTerminal(cwd: string, packageRoot: string, rest: Partial<Terminal> = {}): FakeTerminal {
  const said = { out: '', error: '' };
  return {
    said,
    standardInput: () => Readable.from([]),
    print: text => {
      said.out += text;
    },
    printError: text => {
      said.error += text;
    },
    progressStream: null,
    cwd,
    packageRoot,
    signal: new AbortController().signal,
    ...rest,
  };
}
