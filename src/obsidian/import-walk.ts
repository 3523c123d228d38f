import { applyPlan } from '../actions/apply-plan';
import type { ListSource } from '../actions/list-source';
import type { Vault } from '../actions/plan-import';
import { planImport } from '../actions/plan-import';
import { readList } from '../actions/read-list';
import type { ReadingList } from '../core/list/reading-list';
import type { Plan } from '../core/note/plan';
import type { Problem } from '../core/problem';
import * as importWording from '../core/wording/import-wording';
import type { ImportState, SourceChoice } from '../ui/import-state';
import type { ImportPorts } from './import-ports';
import { reasonOf } from './reason-of';

/** The list that was read, and the vault as it was then: what a plan was made from. */
interface Ready {
  readonly source: ListSource;
  readonly list: ReadingList;
  readonly vault: Vault;
}

/** One person's way through one import. Every step is shown; nothing is written before `import`. */
export class ImportWalk {
  readonly #ports: ImportPorts;
  readonly #draw: (state: ImportState) => void;
  /** What the first step offers, and the way back returns to. */
  choice: SourceChoice;
  #state: ImportState = { step: 'reading' };
  #run = new AbortController();
  #ending: Promise<void> | null = null;
  #ready: Ready | null = null;

  constructor(ports: ImportPorts, draw: (state: ImportState) => void, choice: SourceChoice) {
    this.#ports = ports;
    this.#draw = draw;
    this.choice = choice;
  }

  preview(choice: SourceChoice): void {
    this.choice = choice;
    this.#go({ step: 'reading' }, importWording.unreadable, async signal => {
      const source = this.#ports.source(choice);
      const read = await readList(source, await this.#ports.catalogue(), signal);
      if (read.kind === 'refused') return { step: 'choose', choice, refused: read.problem };
      signal.throwIfAborted();
      this.#ready = { source, list: read.list, vault: this.#ports.vault() };
      return this.#plan(this.#ready, false);
    });
  }

  /** Shows the first step. */
  back(): void {
    this.#begin();
    this.#show({ step: 'choose', choice: this.choice, refused: null });
  }

  restoreDeleted(on: boolean): void {
    const ready = this.#ready;
    const state = this.#state;
    if (!ready || state.step !== 'preview') return;
    const busy = { ...state, restoreDeleted: on, busy: true };
    this.#go(busy, importWording.unplanned, () => this.#plan(ready, on));
  }

  import(): void {
    const ready = this.#ready;
    const state = this.#state;
    if (!ready || state.step !== 'preview' || state.busy) return;
    const start = { step: 'writing', done: 0, total: state.plan.changes.length, stopping: false } as const;
    this.#go(start, importWording.broken, signal => this.#write(ready, state.plan, signal));
  }

  /** Whether a problem lies in the list that was read, rather than in a note of the vault. */
  isOfList(problem: Problem): boolean {
    return this.#ready?.list.problems.includes(problem) === true;
  }

  stop(): void {
    if (this.#state.step !== 'writing') return;
    this.#run.abort();
    this.#show({ ...this.#state, stopping: true });
  }

  /** Stops whatever is going on; once the note being written is whole, says how an import that this cut short ended. */
  async leave(): Promise<ImportState | null> {
    const cutShort = this.#state.step === 'writing';
    this.#run.abort();
    await this.#ending;
    return cutShort ? this.#state : null;
  }

  async #plan({ list, vault }: Ready, restoreDeleted: boolean): Promise<ImportState> {
    await this.#ports.saveEditors();
    const plan = await planImport(list, vault, await this.#ports.catalogue(), { restoreDeleted });
    return { step: 'preview', plan, restoreDeleted, busy: false };
  }

  async #write({ source, vault }: Ready, plan: Plan, signal: AbortSignal): Promise<ImportState> {
    await this.#ports.saveEditors();
    const onProgress = (done: number, total: number): void => this.#advance(done, total);
    const options = { source: source.name, onProgress, signal };
    return { step: 'report', result: await this.#ports.inTurn(() => applyPlan(plan, vault, options)) };
  }

  /** Drawn a hundred times at most, however many notes there are. */
  #advance(done: number, total: number): void {
    const state = this.#state;
    const isDue = done === total || done % Math.ceil(total / 100) === 0;
    if (isDue && state.step === 'writing') this.#show({ ...state, done });
  }

  /** Ends what was going on, so that nothing of it is shown any more. */
  #begin(): AbortController {
    this.#run.abort();
    this.#run = new AbortController();
    return this.#run;
  }

  /** Shows that a job is on, then where it led, unless the person went another way meanwhile. */
  #go(
    meanwhile: ImportState,
    excuse: (reason: string) => string,
    job: (signal: AbortSignal) => Promise<ImportState>,
  ): void {
    const run = this.#begin();
    this.#show(meanwhile);
    const refuse = (error: unknown): ImportState => {
      const refused = { file: '', line: 0, message: excuse(reasonOf(error)) };
      return { step: 'choose', choice: this.choice, refused };
    };
    this.#ending = nextTask()
      .then(() => job(run.signal))
      .catch(refuse)
      .then(state => {
        if (this.#run === run) this.#show(state);
      });
  }

  #show(state: ImportState): void {
    this.#state = state;
    this.#draw(state);
  }
}

/** Lets the screen be drawn before a job that keeps it busy. */
function nextTask(): Promise<void> {
  return new Promise(resolve => window.setTimeout(resolve, 0));
}
