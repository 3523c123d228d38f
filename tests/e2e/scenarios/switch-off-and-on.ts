import { ensure } from '../ensure';
import { addedSince, leftovers } from '../leftovers';
import { preview } from '../member';
import { runCommand } from '../palette';
import type { Stage } from '../stage';

/** A member switches the plugin off with its window open, and on again: nothing of it is left behind, and it works again. */
export async function switchOffAndOn(stage: Stage): Promise<void> {
  const { page, settled } = stage;
  const off = (): Promise<void> => page.evaluate(() => window.host?.plugins.disableByUser('paper-club'));
  const on = (): Promise<unknown> =>
    page.evaluate(async () => {
      await window.host?.plugins.enableByUser('paper-club');
    });
  // Once around first, so that what the app itself makes when it is first asked is counted too.
  await preview(stage);
  await page.keyboard.press('Escape');
  await settled();
  await off();
  await settled();
  const clean = await leftovers(page);
  await on();
  await preview(stage);
  await off();
  await settled();
  await ensure('the window of a plugin that is switched off is closed', async () =>
    expect(await page.locator('.modal').count()).toBe(0),
  );
  await ensure('nothing of the plugin is left', async () =>
    expect(await addedSince(page, clean)).toEqual([]),
  );
  await page.keyboard.press('Control+p');
  await page.keyboard.type('Import reading list');
  await settled();
  await ensure('the palette no longer offers the import', async () =>
    expect(await page.locator('.suggestion-item', { hasText: 'Import reading list' }).count()).toBe(0),
  );
  await page.keyboard.press('Escape');
  await on();
  await runCommand(page, 'Import reading list');
  await ensure('the plugin works again', () =>
    page.getByRole('button', { name: 'Show what would change' }).waitFor(),
  );
  await page.keyboard.press('Escape');
}
