import { applyPlan } from '../actions/apply-plan';
import type { ListSource } from '../actions/list-source';
import type { Vault } from '../actions/plan-import';
import { planImport } from '../actions/plan-import';
import { readList } from '../actions/read-list';
import type { ReadingList } from '../core/list/reading-list';
import type { Plan } from '../core/note/plan';
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
  private state: ImportState = { step: 'reading' };
  private run = new AbortController();
  private ending: Promise<void> = Promise.resolve();
  private ready: Ready | null = null;

  constructor(
    private readonly ports: ImportPorts,
    private readonly draw: (state: ImportState) => void,
    /** What the first step offers, and the way back returns to. */
    public choice: SourceChoice,
  ) {}

  preview(choice: SourceChoice): void {
    this.choice = choice;
    this.go({ step: 'reading' }, importWording.unreadable, async signal => {
      const source = this.ports.source(choice);
      const read = await readList(source, await this.ports.catalogue(), signal);
      if (read.kind === 'refused') return { step: 'choose', choice, refused: read.problem };
      signal.throwIfAborted();
      this.ready = { source, list: read.list, vault: this.ports.vault() };
      return this.plan(this.ready, false);
    });
  }

  /** Shows the first step. */
  back(): void {
    this.run.abort();
    this.run = new AbortController();
    this.show({ step: 'choose', choice: this.choice, refused: null });
  }

  restoreDeleted(on: boolean): void {
    const { ready, state } = this;
    if (!ready || state.step !== 'preview') return;
    const busy = { ...state, restoreDeleted: on, busy: true };
    this.go(busy, importWording.unplanned, () => this.plan(ready, on));
  }

  import(): void {
    const { ready, state } = this;
    if (!ready || state.step !== 'preview' || state.busy) return;
    const start = { step: 'writing', done: 0, total: state.plan.changes.length, stopping: false } as const;
    this.go(start, importWording.broken, signal => this.write(ready, state.plan, signal));
  }

  stop(): void {
    if (this.state.step !== 'writing') return;
    this.run.abort();
    this.show({ ...this.state, stopping: true });
  }

  /** Stops whatever is going on; once the note being written is whole, says how an import that this cut short ended. */
  async leave(): Promise<ImportState | null> {
    const cutShort = this.state.step === 'writing';
    this.run.abort();
    await this.ending;
    return cutShort ? this.state : null;
  }

  private async plan({ list, vault }: Ready, restoreDeleted: boolean): Promise<ImportState> {
    await this.ports.saveEditors();
    const plan = await planImport(list, vault, await this.ports.catalogue(), { restoreDeleted });
    return { step: 'preview', plan, restoreDeleted, busy: false };
  }

  private async write({ source, vault }: Ready, plan: Plan, signal: AbortSignal): Promise<ImportState> {
    await this.ports.saveEditors();
    const onProgress = (done: number, total: number): void => this.advance(done, total);
    const options = { source: source.name, onProgress, signal };
    return { step: 'report', result: await this.ports.inTurn(() => applyPlan(plan, vault, options)) };
  }

  /** Drawn a hundred times at most, however many notes there are. */
  private advance(done: number, total: number): void {
    if (this.state.step !== 'writing') return;
    const step = Math.max(1, Math.floor(total / 100));
    if (done % step === 0 || done === total) this.show({ ...this.state, done });
  }

  /** Shows that a job is on, then where it led, unless the person went another way meanwhile. */
  private go(
    meanwhile: ImportState,
    excuse: (reason: string) => string,
    job: (signal: AbortSignal) => Promise<ImportState>,
  ): void {
    this.run.abort();
    const run = new AbortController();
    this.run = run;
    this.show(meanwhile);
    const refuse = (error: unknown): ImportState => {
      const refused = { file: '', line: 0, message: excuse(reasonOf(error)) };
      return { step: 'choose', choice: this.choice, refused };
    };
    this.ending = nextTask()
      .then(() => job(run.signal))
      .catch(refuse)
      .then(state => {
        if (this.run === run) this.show(state);
      });
  }

  private show(state: ImportState): void {
    this.state = state;
    this.draw(state);
  }
}

/** Lets the screen be drawn before a job that keeps it busy. */
function nextTask(): Promise<void> {
  return new Promise(resolve => window.setTimeout(resolve, 0));
}
