import type { Page } from 'playwright-core';

/** Counts what outlives its maker: listeners of the window and document, timers, observers. Must run before the page does. */
export async function watchLeftovers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counts: Record<string, number> = {};
    const count = (what: string, by: number): void => {
      counts[what] = (counts[what] ?? 0) + by;
    };
    const isLasting = (target: unknown): boolean =>
      target === window ||
      target === document ||
      target === document.body ||
      target === document.documentElement;
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...given) {
      if (isLasting(this) && given[1] !== null) count(`listener of ${given[0]}`, 1);
      addEventListener.apply(this, given);
    };
    EventTarget.prototype.removeEventListener = function (this: EventTarget, ...given) {
      if (isLasting(this) && given[1] !== null) count(`listener of ${given[0]}`, -1);
      removeEventListener.apply(this, given);
    };
    const { setInterval, clearInterval } = window;
    Object.assign(window, {
      setInterval: (work: () => void, wait: number) => {
        count('interval', 1);
        return setInterval(work, wait);
      },
      clearInterval: (id: number) => {
        count('interval', -1);
        clearInterval(id);
      },
      countLeftovers: () => ({
        ...Object.fromEntries(Object.entries(counts).filter(([, number]) => number !== 0)),
        styles: document.querySelectorAll('style, link').length + document.adoptedStyleSheets.length,
        elements: document.body.childElementCount,
        classes: document.body.className,
        'marks of the plugin': document.querySelectorAll('[class*="paper-club"]').length,
        globals: Object.keys(window).length,
      }),
    });
  });
}

export async function leftovers(page: Page): Promise<unknown> {
  return page.evaluate(() => (window as unknown as { countLeftovers: () => unknown }).countLeftovers());
}
