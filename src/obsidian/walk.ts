import { reasonOf } from './reason-of';

/** One person's way through the steps of a window: a job is shown while it is on, then where it led. */
export class Walk<State> {
  readonly #draw: (state: State) => void;
  readonly #refuse: (message: string) => State;
  #state: State;
  #run = new AbortController();
  #ending: Promise<void> | null = null;

  /** `refuse` answers the step that says why a job came to nothing. */
  constructor(first: State, draw: (state: State) => void, refuse: (message: string) => State) {
    this.#state = first;
    this.#draw = draw;
    this.#refuse = refuse;
  }

  get state(): State {
    return this.#state;
  }

  show(state: State): void {
    this.#state = state;
    this.#draw(state);
  }

  /** Ends what was going on, so that nothing of it is shown any more. */
  begin(): AbortController {
    this.#run.abort();
    this.#run = new AbortController();
    return this.#run;
  }

  /** Shows that a job is on, then where it led, unless the person went another way meanwhile. */
  go(
    meanwhile: State,
    excuse: (reason: string) => string,
    job: (signal: AbortSignal) => Promise<State>,
  ): void {
    const run = this.begin();
    this.show(meanwhile);
    this.#ending = nextTask()
      .then(() => job(run.signal))
      .catch((error: unknown) => this.#refuse(excuse(reasonOf(error))))
      .then(state => {
        if (this.#run === run) this.show(state);
      });
  }

  /** Asks the job that is on to stop; where it stops is still shown. */
  stop(): void {
    this.#run.abort();
  }

  /** Once the job that is on has ended. */
  async ended(): Promise<void> {
    await this.#ending;
  }
}

/** Whether it is time to show how far a job is: a hundred times at most, however much there is to do. */
export function isStepDue(done: number, total: number): boolean {
  return done === total || done % Math.ceil(total / 100) === 0;
}

/** Lets the screen be drawn before a job that keeps it busy. */
function nextTask(): Promise<void> {
  return new Promise(resolve => window.setTimeout(resolve, 0));
}
