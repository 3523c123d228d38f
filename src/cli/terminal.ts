/** What the program knows of the world around it; tests hand in their own. */
export interface Terminal {
  /** Opened only when a list is read from it. */
  readonly standardInput: () => AsyncIterable<Uint8Array | string>;
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
  /** Where a progress bar can be drawn; null when nobody looks. */
  readonly progressStream: NodeJS.WritableStream | null;
  /** The folder that the person stands in. */
  readonly cwd: string;
  /** Where the vault template and the built plugin are. */
  readonly packageRoot: string;
  /** Aborted when the person presses Ctrl-C. */
  readonly signal: AbortSignal;
}

/** The terminal of this process. The first Ctrl-C asks for an end after the note in hand, the second ends at once. */
export function processTerminal(packageRoot: string): Terminal {
  const stop = new AbortController();
  process.once('SIGINT', () => {
    stop.abort();
  });
  // `… | head` closes the pipe while there is still something to print.
  process.stdout.on('error', () => undefined);
  return {
    standardInput: () => process.stdin,
    print: text => void process.stdout.write(text),
    printError: text => void process.stderr.write(text),
    progressStream: process.stderr.isTTY ? process.stderr : null,
    cwd: personsFolder(packageRoot),
    packageRoot,
    signal: stop.signal,
  };
}

/** npm runs scripts in the package's folder and names the person's own in INIT_CWD, which other programs inherit. */
function personsFolder(packageRoot: string): string {
  const here = process.cwd();
  const { INIT_CWD: initial, npm_lifecycle_event: script } = process.env;
  const runByNpm = script === 'start' && samePlace(here, packageRoot);
  return runByNpm && initial !== undefined && initial !== '' ? initial : here;
}

function samePlace(one: string, other: string): boolean {
  return one.replace(/[\\/]+$/, '') === other.replace(/[\\/]+$/, '');
}
