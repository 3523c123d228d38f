import type { App } from 'obsidian';
import { downloadMaterials, planDownload, type AttachmentStore } from '../actions/download-materials';
import { expectDownloads } from '../actions/expect-downloads';
import { pullList } from '../actions/pull-list';
import type { PinnedList } from '../actions/remote-list';
import type { MaterialsPlan, MaterialsReport } from '../core/note/plan-materials';
import * as words from '../core/wording/materials-wording';
import * as pullWording from '../core/wording/pull-wording';
import type { MaterialsState } from '../ui/materials-state';
import type { ImportPorts } from './import-ports';
import { readAddress } from './read-address';
import { reasonOf } from './reason-of';
import type { ListSetting } from './settings';
import { toggleKeys } from './toggle-keys';
import { attachmentFolderOf, vaultAttachments } from './vault-attachments';
import { Walk } from './walk';

interface FoundMaterials {
  readonly source: string;
  readonly plan: MaterialsPlan;
  readonly chosen: ReadonlySet<string>;
  readonly pinned: PinnedList;
}

type Found = FoundMaterials | { readonly source: string; readonly refused: string };

/** One person's way to the materials of all lists. Nothing is downloaded before `download`. */
export class MaterialsWalk {
  readonly #app: App;
  readonly #ports: ImportPorts;
  readonly #walk: Walk<MaterialsState>;
  /** What was found is still read from while the next step is on, so it ends with the window alone. */
  readonly #window = new AbortController();
  #found: readonly Found[] = [];

  constructor(app: App, ports: ImportPorts, draw: (state: MaterialsState) => void) {
    this.#app = app;
    this.#ports = ports;
    this.#walk = new Walk<MaterialsState>({ step: 'asking' }, draw, refused => ({
      step: 'offer',
      lists: [{ source: '', refused }],
    }));
  }

  ask(): void {
    this.#walk.go({ step: 'asking' }, words.broken, async () => {
      const found: Found[] = [];
      const store = vaultAttachments(this.#app);
      for (const list of this.#ports.settings().lists) {
        const before = plansOf(found).flatMap(({ plan }) => plan.downloads);
        found.push(await this.#find(list, expectDownloads(store, before)));
      }
      this.#found = found;
      return { step: 'offer', lists: found };
    });
  }

  choose(list: number, keys: readonly string[], on: boolean): void {
    if (this.#walk.state.step !== 'offer') return;
    this.#found = this.#found.map((each, at) =>
      at === list && 'plan' in each ? { ...each, chosen: toggleKeys(each.chosen, keys, on) } : each,
    );
    this.#walk.show({ step: 'offer', lists: this.#found });
  }

  /** Downloads what was chosen, one file after the other. */
  download(): void {
    if (this.#walk.state.step !== 'offer') return;
    const chosen = plansOf(this.#found).map(({ plan, chosen: keys, pinned }) => ({
      downloads: plan.downloads.filter(({ to }) => keys.has(to)),
      pinned,
    }));
    const total = chosen.reduce((sum, { downloads }) => sum + downloads.length, 0);
    this.#walk.go({ step: 'writing', done: 0, total, stopping: false }, words.broken, async signal => {
      let result: MaterialsReport = { created: [], problems: [], failed: 0, left: 0 };
      let before = 0;
      for (const { downloads, pinned } of chosen) {
        const onProgress = (done: number): void => this.#advance(before + done);
        const options = { signal, onProgress };
        const own = await downloadMaterials(downloads, pinned, vaultAttachments(this.#app), options);
        before += downloads.length;
        result = joined(result, own);
      }
      return { step: 'report', result };
    });
  }

  stop(): void {
    const { state } = this.#walk;
    if (state.step !== 'writing') return;
    this.#walk.stop();
    this.#walk.show({ ...state, stopping: true });
  }

  /** Ends whatever is going on, because nobody sees it any more; says how a download that this cut short ended. */
  async leave(): Promise<MaterialsReport | null> {
    const cutShort = this.#walk.state.step === 'writing';
    this.#walk.stop();
    this.#window.abort();
    await this.#walk.ended();
    const { state } = this.#walk;
    return cutShort && state.step === 'report' ? state.result : null;
  }

  #advance(done: number): void {
    const { state } = this.#walk;
    if (state.step === 'writing') this.#walk.show({ ...state, done });
  }

  /** Whatever goes wrong with one list is told of it alone, and the others are asked all the same. */
  async #find({ source, folder }: ListSetting, attachments: AttachmentStore): Promise<Found> {
    const { signal } = this.#window;
    const address = readAddress(source);
    if (typeof address === 'string') return { source, refused: address };
    try {
      const store = this.#ports.pulled(folder);
      const catalogue = await this.#ports.catalogue();
      const pulled = await pullList(this.#ports.remote(address), store, catalogue, signal, true);
      if (pulled.kind !== 'list')
        return { source, refused: pulled.kind === 'refused' ? pulled.problem.message : words.none };
      const to = await attachmentFolderOf(this.#app, folder);
      const plan = await planDownload(pulled.list, pulled.source, attachments, to);
      const chosen = new Set(plan.downloads.map(each => each.to));
      return { source, plan, chosen, pinned: pulled.source };
    } catch (error) {
      signal.throwIfAborted();
      return { source, refused: pullWording.unreadable(reasonOf(error)) };
    }
  }
}

function plansOf(found: readonly Found[]): readonly FoundMaterials[] {
  return found.flatMap(each => ('plan' in each ? [each] : []));
}

function joined(one: MaterialsReport, other: MaterialsReport): MaterialsReport {
  return {
    created: [...one.created, ...other.created],
    problems: [...one.problems, ...other.problems],
    failed: one.failed + other.failed,
    left: one.left + other.left,
  };
}
