import type { Page } from 'playwright-core';

/** What the scenarios use of the app beside its documented API. Assumed: its names, which many plugins rely on. */
interface InnerApp {
  readonly plugins: {
    enablePluginAndSave(id: string): Promise<boolean>;
    disablePluginAndSave(id: string): Promise<void>;
  };
  readonly workspace: { onLayoutReady(then: () => void): void };
  readonly vault: {
    readonly adapter: Record<string, (path: string, ...given: unknown[]) => Promise<unknown>>;
  };
}

/** What the page has beside the app. */
interface InnerWindow {
  readonly app: InnerApp;
  /** Assumed: what the app's own process calls when a link to the app is followed. */
  readonly OBS_ACT?: (params: Readonly<Record<string, string>>) => void;
  /** Waits as long as a write is to take; answers whether the disk is full for this file. */
  readonly beforeWrite: (path: string) => Promise<boolean>;
}

/** Once the vault is open, gives the window the same handle that the stand-in's has: `window.host`. */
export async function dressApp(page: Page): Promise<void> {
  await page.waitForFunction(() => 'app' in window && (window as { app?: unknown }).app !== undefined);
  await page.evaluate(async () => {
    const { app, beforeWrite, OBS_ACT } = window as unknown as InnerWindow;
    await new Promise<void>(resolve => app.workspace.onLayoutReady(resolve));
    const later = (wait: number): Promise<void> => new Promise(resolve => window.setTimeout(resolve, wait));
    const openedAddresses: string[] = [];
    const openAddress = (address: string): void => {
      const { hostname, searchParams } = new URL(address);
      OBS_ACT?.({ action: hostname, ...Object.fromEntries(searchParams) });
    };
    window.open = address => {
      if (String(address).startsWith('obsidian:')) openAddress(String(address));
      else openedAddresses.push(String(address));
      return null;
    };
    for (const name of ['write', 'process', 'writeBinary']) {
      const write = app.vault.adapter[name]!.bind(app.vault.adapter);
      app.vault.adapter[name] = async (path, ...given) => {
        if (await beforeWrite(path)) throw new Error(`ENOSPC: no space left on device, write '${path}'`);
        return write(path, ...given);
      };
    }
    const host = {
      openedAddresses,
      // Nothing of the app says that it has nothing more to do; what it does late, it does within this time.
      settled: () => later(500),
      plugins: {
        enableByUser: (id: string) => app.plugins.enablePluginAndSave(id),
        disableByUser: (id: string) => app.plugins.disablePluginAndSave(id),
        openAddress,
      },
    };
    Object.assign(window, { host });
  });
}
