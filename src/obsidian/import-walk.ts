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
import { isStepDue, Walk } from './walk';

/** The list that was read, and the vault as it was then: what a plan was made from. */
interface Ready {
  readonly source: ListSource;
  readonly list: ReadingList;
  readonly vault: Vault;
}

/** One person's way through one import. Every step is shown; nothing is written before `import`. */
export class ImportWalk {
  readonly #ports: ImportPorts;
  readonly #walk: Walk<ImportState>;
  /** What the first step offers, and the way back returns to. */
  choice: SourceChoice;
  #ready: Ready | null = null;

  constructor(ports: ImportPorts, draw: (state: ImportState) => void, choice: SourceChoice) {
    this.#ports = ports;
    this.#walk = new Walk<ImportState>({ step: 'reading' }, draw, message => {
      const refused = { file: '', line: 0, message };
      return { step: 'choose', choice: this.choice, refused };
    });
    this.choice = choice;
  }

  preview(choice: SourceChoice): void {
    this.choice = choice;
    this.#walk.go({ step: 'reading' }, importWording.unreadable, async signal => {
      const source = this.#ports.source(choice, signal);
      const read = await readList(source, await this.#ports.catalogue(), signal);
      if (read.kind === 'refused') return { step: 'choose', choice, refused: read.problem };
      signal.throwIfAborted();
      this.#ready = { source, list: read.list, vault: this.#ports.vault() };
      return this.#plan(this.#ready, false);
    });
  }

  /** Shows the first step. */
  back(): void {
    this.#walk.begin();
    this.#walk.show({ step: 'choose', choice: this.choice, refused: null });
  }

  restoreDeleted(on: boolean): void {
    const ready = this.#ready;
    const { state } = this.#walk;
    if (!ready || state.step !== 'preview') return;
    const busy = { ...state, restoreDeleted: on, busy: true };
    this.#walk.go(busy, importWording.unplanned, () => this.#plan(ready, on));
  }

  import(): void {
    const ready = this.#ready;
    const { state } = this.#walk;
    if (!ready || state.step !== 'preview' || state.busy) return;
    const start = { step: 'writing', done: 0, total: state.plan.changes.length, stopping: false } as const;
    this.#walk.go(start, importWording.broken, signal => this.#write(ready, state.plan, signal));
  }

  /** Whether a problem lies in the list that was read, rather than in a note of the vault. */
  isOfList(problem: Problem): boolean {
    return this.#ready?.list.problems.includes(problem) === true;
  }

  stop(): void {
    const { state } = this.#walk;
    if (state.step !== 'writing') return;
    this.#walk.stop();
    this.#walk.show({ ...state, stopping: true });
  }

  /** Stops whatever is going on; once the note being written is whole, says how an import that this cut short ended. */
  async leave(): Promise<ImportState | null> {
    const cutShort = this.#walk.state.step === 'writing';
    this.#walk.stop();
    await this.#walk.ended();
    return cutShort ? this.#walk.state : null;
  }

  async #plan({ list, vault }: Ready, restoreDeleted: boolean): Promise<ImportState> {
    await this.#ports.saveEditors();
    const plan = await planImport(list, vault, await this.#ports.catalogue(), { restoreDeleted });
    return { step: 'preview', plan, restoreDeleted, busy: false };
  }

  async #write({ source, vault }: Ready, plan: Plan, signal: AbortSignal): Promise<ImportState> {
    await this.#ports.saveEditors();
    const onProgress = (done: number, total: number): void => {
      const { state } = this.#walk;
      if (isStepDue(done, total) && state.step === 'writing') this.#walk.show({ ...state, done });
    };
    const options = { source: source.name, onProgress, signal };
    return { step: 'report', result: await this.#ports.inTurn(() => applyPlan(plan, vault, options)) };
  }
}
