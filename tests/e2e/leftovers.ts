import type { Page } from 'playwright-core';

/** What is there of each kind of thing that can outlive its maker. */
export type Leftovers = Readonly<Record<string, number | string>>;

/** Counts what outlives its maker: listeners of the window and document, timers, observers. Must run before the page does. */
export async function watchLeftovers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counts: Record<string, number> = {};
    const count = (what: string, by: number): void => {
      counts[what] = (counts[what] ?? 0) + by;
    };
    // Added twice, a listener is there once, so they are kept and not counted up and down.
    const listening = new Map<string, Set<unknown>>();
    const listenersOf = (target: EventTarget, type: string): Set<unknown> | undefined => {
      const lasting = [window, document, document.body, document.documentElement];
      const at = lasting.indexOf(target as HTMLElement);
      if (at < 0) return undefined;
      const kept = listening.get(`${at} ${type}`) ?? new Set();
      listening.set(`${at} ${type}`, kept);
      return kept;
    };
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...given) {
      listenersOf(this, given[0])?.add(given[1]);
      addEventListener.apply(this, given);
    };
    EventTarget.prototype.removeEventListener = function (this: EventTarget, ...given) {
      listenersOf(this, given[0])?.delete(given[1]);
      removeEventListener.apply(this, given);
    };
    const { setInterval, clearInterval, setTimeout, clearTimeout } = window;
    const waiting = new Set<number>();
    const observing = new Set<object>();
    for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const) {
      const { observe, disconnect } = window[name].prototype as unknown as Record<string, () => void>;
      Object.assign(window[name].prototype, {
        observe(this: object, ...given: []) {
          observing.add(this);
          observe?.apply(this, given);
        },
        disconnect(this: object) {
          observing.delete(this);
          disconnect?.apply(this);
        },
      });
    }
    Object.assign(window, {
      setInterval: (work: () => void, wait: number) => {
        count('interval', 1);
        return setInterval(work, wait);
      },
      clearInterval: (id: number) => {
        count('interval', -1);
        clearInterval(id);
      },
      setTimeout: (work: (...given: unknown[]) => void, wait?: number, ...given: unknown[]) => {
        const id = setTimeout(() => {
          waiting.delete(id);
          work(...given);
        }, wait);
        waiting.add(id);
        return id;
      },
      clearTimeout: (id: number) => {
        waiting.delete(id);
        clearTimeout(id);
      },
      countLeftovers: () => ({
        ...counts,
        ...Object.fromEntries(
          [...listening].map(([key, { size }]) => [`listener of ${key.split(' ')[1]}`, size]),
        ),
        timeout: waiting.size,
        observer: observing.size,
        'style sheet': document.querySelectorAll('style, link').length + document.adoptedStyleSheets.length,
        element: document.querySelectorAll('*').length,
        classes: document.body.className,
        'mark of the plugin': document.querySelectorAll('[class*="paper-club"]').length,
        global: Object.keys(window).length,
      }),
    });
  });
}

export async function leftovers(page: Page): Promise<Leftovers> {
  return page.evaluate(() => (window as unknown as { countLeftovers: () => Leftovers }).countLeftovers());
}

/** What there is more of than before, in words; what the app itself has begun gets a moment to end. */
export async function addedSince(page: Page, before: Leftovers): Promise<readonly string[]> {
  for (let tries = 0; ; tries++) {
    const now = await leftovers(page);
    const added = Object.keys(now)
      .filter(what => {
        const [then = 0, here = 0] = [before[what], now[what]];
        return typeof here === 'number' ? here > Number(then) : here !== then;
      })
      .map(what => `${what}: ${before[what] ?? 0} before, ${now[what]} now`);
    if (added.length === 0 || tries === 8) return added;
    await page.waitForTimeout(250);
  }
}
