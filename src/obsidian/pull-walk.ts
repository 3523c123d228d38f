import { pullList, type Pulled } from '../actions/pull-list';
import { planImport } from '../actions/plan-import';
import { choicesOf, usualChoice } from '../core/note/news-choices';
import type { Problem } from '../core/problem';
import * as importWording from '../core/wording/import-wording';
import * as pullWording from '../core/wording/pull-wording';
import type { AskedList, PullState } from '../ui/pull-state';
import type { ImportPorts } from './import-ports';
import { readAddress } from './read-address';
import { reasonOf } from './reason-of';
import type { ListSetting } from './settings';
import { takeNews, type Taking } from './take-news';
import { toggleKeys } from './toggle-keys';
import { isStepDue, Walk } from './walk';

/** A list of the settings, what asking it came to, and what was read of it. */
interface Visit extends AskedList {
  readonly setting: ListSetting;
  readonly pulled: Extract<Pulled, { kind: 'list' }> | null;
}

/** One person's way through one pull of all lists. Nothing is written before `take`. */
export class PullWalk {
  readonly #ports: ImportPorts;
  readonly #walk: Walk<PullState>;
  /** Called once every list has said what is new on it. */
  readonly #onSeen: () => void;
  #visits: readonly Visit[] = [];
  /** The folders of the lists that something was taken of. */
  written: readonly string[] = [];

  constructor(ports: ImportPorts, draw: (state: PullState) => void, onSeen: () => void) {
    this.#ports = ports;
    this.#onSeen = onSeen;
    const first = { step: 'asking', source: '', at: 1, total: 1 } as const;
    this.#walk = new Walk<PullState>(first, draw, message => this.#news(message));
  }

  /** Asks each list of the settings; after a first time only those that could not be read. */
  ask(): void {
    const { lists } = this.#ports.settings();
    const before = this.#visits.length > 0 ? this.#visits : lists.map(each => refusedVisit(each, ''));
    const due = before.filter(({ answer }) => answer.kind === 'refused');
    const asking = (at: number): PullState => ({
      step: 'asking',
      source: due[at]?.source ?? '',
      at: at + 1,
      total: due.length,
    });
    this.#walk.go(asking(0), pullWording.unreadable, async signal => {
      const visits: Visit[] = [];
      for (const visit of before) {
        const isDue = due.includes(visit);
        if (isDue && visit !== due[0]) this.#walk.show(asking(due.indexOf(visit)));
        visits.push(isDue ? await this.#visit(visit.setting, signal) : visit);
        signal.throwIfAborted();
      }
      this.#visits = visits;
      if (visits.every(({ answer }) => answer.kind !== 'refused')) this.#onSeen();
      return this.#news(null);
    });
  }

  choose(list: number, keys: readonly string[], on: boolean): void {
    const { state } = this.#walk;
    if (state.step !== 'news') return;
    this.#visits = this.#visits.map((visit, at) => {
      if (at !== list || visit.answer.kind !== 'plan') return visit;
      const chosen = toggleKeys(visit.answer.chosen, keys, on);
      return { ...visit, answer: { ...visit.answer, chosen } };
    });
    this.#walk.show(this.#news(null));
  }

  /** Takes what was chosen, list by list. */
  take(): void {
    const { state } = this.#walk;
    if (state.step !== 'news') return;
    const takings = this.#visits.flatMap(({ setting, pulled, answer }): readonly Taking[] =>
      answer.kind === 'plan' && pulled && answer.chosen.size > 0
        ? [{ pulled, folder: setting.folder, plan: answer.plan, chosen: answer.chosen }]
        : [],
    );
    const total = takings.reduce((sum, { plan }) => sum + plan.changes.length, 0);
    this.written = takings.map(({ folder }) => folder);
    const start = { step: 'writing', done: 0, total, stopping: false } as const;
    this.#walk.go(start, importWording.broken, async signal => {
      await this.#ports.saveEditors();
      const onProgress = (done: number, now: number): void => this.#advance(done, now);
      const result = await this.#ports.inTurn(() => takeNews(takings, this.#ports, { signal, onProgress }));
      return { step: 'report', result };
    });
  }

  /** Whether a problem lies in a list that was read, rather than in a note of the vault. */
  isOfList(problem: Problem): boolean {
    return this.#visits.some(({ pulled }) => pulled?.list.problems.includes(problem) === true);
  }

  stop(): void {
    const { state } = this.#walk;
    if (state.step !== 'writing') return;
    this.#walk.stop();
    this.#walk.show({ ...state, stopping: true });
  }

  /** Stops whatever is going on; once the note being written is whole, says how a pull that this cut short ended. */
  async leave(): Promise<PullState | null> {
    const cutShort = this.#walk.state.step === 'writing';
    this.#walk.stop();
    await this.#walk.ended();
    return cutShort ? this.#walk.state : null;
  }

  #news(refused: string | null): Extract<PullState, { step: 'news' }> {
    const lists = this.#visits.map(({ source, answer }) => ({ source, answer }));
    return { step: 'news', lists, refused };
  }

  #advance(done: number, total: number): void {
    const { state } = this.#walk;
    if (isStepDue(done, total) && state.step === 'writing') this.#walk.show({ ...state, done, total });
  }

  /** Whatever goes wrong with one list is told of it alone, and the others are asked all the same. */
  async #visit(setting: ListSetting, signal: AbortSignal): Promise<Visit> {
    try {
      return await this.#askFor(setting, signal);
    } catch (error) {
      signal.throwIfAborted();
      return refusedVisit(setting, pullWording.unreadable(reasonOf(error)));
    }
  }

  async #askFor(setting: ListSetting, signal: AbortSignal): Promise<Visit> {
    const { source, folder } = setting;
    const address = readAddress(source);
    if (typeof address === 'string') return refusedVisit(setting, address);
    const catalogue = await this.#ports.catalogue();
    const pulled = await pullList(this.#ports.remote(address), this.#ports.pulled(folder), catalogue, signal);
    if (pulled.kind === 'same') return { setting, source, pulled: null, answer: { kind: 'same' } };
    if (pulled.kind === 'refused') return refusedVisit(setting, pulled.problem.message);
    await this.#ports.saveEditors();
    const vault = this.#ports.vault(folder);
    const plan = await planImport(pulled.list, vault, catalogue, { restoreDeleted: false });
    // A vault that has everything is remembered as such, so that the next time costs one request.
    if (choicesOf(plan).length === 0) await pulled.remember(true).catch(() => undefined);
    return { setting, source, pulled, answer: { kind: 'plan', plan, chosen: usualChoice(plan) } };
  }
}

function refusedVisit(setting: ListSetting, because: string): Visit {
  return { setting, source: setting.source, pulled: null, answer: { kind: 'refused', because } };
}
