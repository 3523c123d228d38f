import type { App } from 'obsidian';
import { readPulled } from '../actions/pulled-list';
import type { ImportPorts } from './import-ports';
import type { NewsMark } from './news-mark';
import { readAddress } from './read-address';
import type { ListSetting } from './settings';

const hour = 3_600_000;
const day = 24 * hour;
const storageKey = 'paper-club-daily-check';

/** What this device remembers of the check. */
interface Checked {
  /** When every list was last asked, in milliseconds since 1970. */
  readonly at: number;
  readonly isNew: boolean;
}

/** Asks once a day whether a list has moved, while it is switched on. Reads no list and writes nothing to the vault. */
export class DailyCheck {
  readonly #app: App;
  readonly #ports: ImportPorts;
  readonly #mark: NewsMark;
  /** Null while it is switched off. */
  #run: AbortController | null = null;
  #timer = 0;

  constructor(app: App, ports: ImportPorts, mark: NewsMark) {
    this.#app = app;
    this.#ports = ports;
    this.#mark = mark;
  }

  /** Goes by the settings as they are now. */
  follow(): void {
    if (!this.#ports.settings().checkDaily) this.stop();
    else if (!this.#run) this.#start();
  }

  /** Leaves no timer and no mark. */
  stop(): void {
    if (!this.#run) return;
    this.#run.abort();
    this.#run = null;
    window.clearInterval(this.#timer);
    this.#mark.hide();
  }

  /** Once a member has seen what is new. */
  seen(): void {
    if (this.#run) this.#keep({ at: Date.now(), isNew: false });
  }

  #start(): void {
    const run = new AbortController();
    this.#run = run;
    this.#timer = window.setInterval(() => void this.#look(run.signal), hour);
    this.#app.workspace.onLayoutReady(() => void this.#look(run.signal));
  }

  async #look(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const last = readChecked(this.#app.loadLocalStorage(storageKey));
    if (last.isNew) this.#mark.show();
    const now = Date.now();
    // A clock that was set back must not put the check off for long.
    if (last.at <= now && now - last.at < day) return;
    const answers: (boolean | null)[] = [];
    for (const list of this.#ports.settings().lists) {
      answers.push(await this.#hasMoved(list, signal).catch(() => null));
      if (signal.aborted) return;
    }
    const isNew = answers.includes(true);
    // Where a list could not be asked, the next hour tries again.
    if (isNew || !answers.includes(null)) this.#keep({ at: now, isNew });
  }

  async #hasMoved({ source, folder }: ListSetting, signal: AbortSignal): Promise<boolean> {
    const address = readAddress(source);
    if (typeof address === 'string') return false;
    const remote = this.#ports.remote(address);
    const last = readPulled(await this.#ports.pulled(folder).pulled.read(), remote.name);
    return (await remote.revision(last?.known ?? null, signal)).kind === 'moved';
  }

  #keep(checked: Checked): void {
    this.#app.saveLocalStorage(storageKey, checked);
    if (checked.isNew) this.#mark.show();
    else this.#mark.hide();
  }
}

function readChecked(value: unknown): Checked {
  const isObject = typeof value === 'object' && value !== null;
  const at = isObject && 'at' in value && typeof value.at === 'number' ? value.at : 0;
  return { at, isNew: isObject && 'isNew' in value && value.isNew === true };
}
