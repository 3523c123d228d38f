/** Work that goes on in the background, known by all layers so that a test can wait for its end. */
export interface Settling {
  /** Lets `settled` wait for this work; answers the same promise. */
  track<T>(work: Promise<T>): Promise<T>;
  /** Does the work after a while; what it answers takes the work back. */
  later(ms: number, work: () => void): () => void;
  /** Resolves once nothing is going on; what is due within `soon` is brought forward, what is due later is left alone. */
  settled(soon?: number): Promise<void>;
}

interface Appointment {
  readonly due: number;
  readonly keep: () => void;
}

/** Covers the two seconds after which an editor saves, and is less than a notice stays. */
const soonByDefault = 2500;

/** A turn of the event loop lets what was resolved start its own work. */
const turn = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 0));

export class PendingWork implements Settling {
  readonly #running = new Set<Promise<unknown>>();
  readonly #appointments = new Set<Appointment>();

  track<T>(work: Promise<T>): Promise<T> {
    // A failure belongs to whoever awaits the work itself; here it only means the end of it.
    const ended = (): boolean => this.#running.delete(end);
    const end: Promise<boolean> = work.then(ended, ended);
    this.#running.add(end);
    return work;
  }

  later(ms: number, work: () => void): () => void {
    const keep = (): void => {
      cancel();
      work();
    };
    const appointment: Appointment = { due: performance.now() + ms, keep };
    const timer = setTimeout(keep, ms);
    const cancel = (): void => {
      clearTimeout(timer);
      this.#appointments.delete(appointment);
    };
    this.#appointments.add(appointment);
    return cancel;
  }

  async settled(soon = soonByDefault): Promise<void> {
    const last = performance.now() + soon;
    for (;;) {
      await turn();
      if (this.#running.size > 0) await Promise.all(this.#running);
      else {
        const next = this.#nextUntil(last);
        if (next === undefined) return;
        next.keep();
      }
    }
  }

  #nextUntil(last: number): Appointment | undefined {
    const soon = [...this.#appointments].filter(({ due }) => due <= last);
    return soon.sort((one, other) => one.due - other.due)[0];
  }
}
