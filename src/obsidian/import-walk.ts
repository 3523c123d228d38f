import { applyPlan } from '../actions/apply-plan';
import type { ListSource } from '../actions/list-source';
import type { Vault } from '../actions/plan-import';
import { planImport } from '../actions/plan-import';
import { readList } from '../actions/read-list';
import type { ReadingList } from '../core/list/reading-list';
import type { Plan } from '../core/note/plan';
import { importWording } from '../core/wording/import-wording';
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
  private state: ImportState;
  private run = new AbortController();
  private ready: Ready | null = null;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly ports: ImportPorts,
    private readonly onState: (state: ImportState) => void,
    /** What the first step offers, and the way back returns to. */
    private choice: SourceChoice = { kind: 'bundled' },
  ) {
    this.state = { step: 'choose', choice, refused: null };
  }

  /** Shows the first step. */
  begin(): void {
    this.show(this.state);
  }

  /** The source that was chosen last. */
  chosen(): SourceChoice {
    return this.choice;
  }

  async preview(choice: SourceChoice): Promise<void> {
    const { signal } = this.renew();
    this.choice = choice;
    this.show({ step: 'reading' });
    await nextTask();
    try {
      const source = this.ports.source(choice);
      const read = await readList(source, await this.ports.catalogue(), signal);
      if (signal.aborted) return;
      if (read.kind === 'refused') {
        this.show({ step: 'choose', choice, refused: read.problem });
        return;
      }
      this.ready = { source, list: read.list, vault: this.ports.vault() };
      await this.plan(this.ready, false, signal);
    } catch (error) {
      if (!signal.aborted) this.refuse(importWording.unreadable(reasonOf(error)));
    }
  }

  back(): void {
    this.renew();
    this.show({ step: 'choose', choice: this.choice, refused: null });
  }

  async restoreDeleted(on: boolean): Promise<void> {
    if (!this.ready || this.state.step !== 'preview') return;
    const { signal } = this.renew();
    this.show({ ...this.state, restoreDeleted: on, busy: true });
    await nextTask();
    await this.plan(this.ready, on, signal);
  }

  async import(): Promise<void> {
    if (!this.ready || this.state.step !== 'preview' || this.state.busy) return;
    const { signal } = this.renew();
    this.writing = this.write(this.ready, this.state.plan, signal);
    await this.writing;
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
    await this.writing;
    return cutShort ? this.state : null;
  }

  private async plan({ list, vault }: Ready, restoreDeleted: boolean, signal: AbortSignal): Promise<void> {
    try {
      await this.ports.saveEditors();
      const plan = await planImport(list, vault, await this.ports.catalogue(), { restoreDeleted });
      if (!signal.aborted) this.show({ step: 'preview', plan, restoreDeleted, busy: false });
    } catch (error) {
      if (!signal.aborted) this.refuse(importWording.unplanned(reasonOf(error)));
    }
  }

  private async write({ source, vault }: Ready, plan: Plan, signal: AbortSignal): Promise<void> {
    this.show({ step: 'writing', done: 0, total: plan.changes.length, stopping: false });
    try {
      await this.ports.saveEditors();
      const onProgress = (done: number, total: number): void => this.advance(done, total);
      const result = await this.ports.inTurn(() =>
        applyPlan(plan, vault, { source: source.name, onProgress, signal }),
      );
      this.show({ step: 'report', result });
    } catch (error) {
      this.refuse(importWording.broken(reasonOf(error)));
    }
  }

  /** Drawn a hundred times at most, however many notes there are. */
  private advance(done: number, total: number): void {
    if (this.state.step !== 'writing') return;
    const step = Math.max(1, Math.floor(total / 100));
    if (done % step === 0 || done === total) this.show({ ...this.state, done, total });
  }

  private refuse(message: string): void {
    this.show({ step: 'choose', choice: this.choice, refused: { file: '', line: 0, message } });
  }

  private renew(): AbortController {
    this.run.abort();
    this.run = new AbortController();
    return this.run;
  }

  private show(state: ImportState): void {
    this.state = state;
    this.onState(state);
  }
}

/** Lets the screen be drawn before a job that keeps it busy. */
function nextTask(): Promise<void> {
  return new Promise(resolve => window.setTimeout(resolve, 0));
}
