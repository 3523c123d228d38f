import type { Page } from 'playwright-core';

/** What the scenarios use of the app beside its documented API. Assumed: its names, which many plugins rely on. */
interface InnerApp {
  readonly plugins: {
    enablePluginAndSave(id: string): Promise<boolean>;
    disablePluginAndSave(id: string): Promise<void>;
  };
  readonly workspace: { onLayoutReady(then: () => void): void };
  readonly vault: { readonly adapter: Record<string, (...given: unknown[]) => Promise<unknown>> };
}

/** Once the vault is open, gives the window the same handle that the stand-in's has: `window.host`. */
export async function dressApp(page: Page): Promise<void> {
  await page.waitForFunction(() => 'app' in window && (window as { app?: unknown }).app !== undefined);
  await page.evaluate(async () => {
    const { app } = window as unknown as { app: InnerApp };
    await new Promise<void>(resolve => app.workspace.onLayoutReady(resolve));
    const later = (wait: number): Promise<void> => new Promise(resolve => window.setTimeout(resolve, wait));
    const openedAddresses: string[] = [];
    window.open = address => {
      openedAddresses.push(String(address));
      return null;
    };
    for (const name of ['write', 'process', 'writeBinary']) {
      const write = app.vault.adapter[name]!.bind(app.vault.adapter);
      app.vault.adapter[name] = async (...given) => {
        await later((window as { writesTake?: number }).writesTake ?? 0);
        return write(...given);
      };
    }
    const host = {
      openedAddresses,
      // Nothing of the app says that it has nothing more to do; what it does late, it does within this time.
      settled: () => later(500),
      plugins: {
        enableByUser: (id: string) => app.plugins.enablePluginAndSave(id),
        disableByUser: (id: string) => app.plugins.disablePluginAndSave(id),
      },
    };
    Object.assign(window, { host });
  });
}
