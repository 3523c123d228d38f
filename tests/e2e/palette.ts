import type { Page } from 'playwright-core';
import { ensure } from './ensure';

/** Runs a command as a member does: opens the palette by its hotkey, types a part of the name, and presses Enter. */
export async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+p');
  await page.locator('.prompt-input').waitFor();
  await page.keyboard.type(name);
  await ensure(`the palette offers "${name}"`, () =>
    page.locator('.suggestion-item.is-selected', { hasText: name }).waitFor(),
  );
  await page.keyboard.press('Enter');
}

/** Waits for a heading of the plugin's window. */
export async function seeHeading(page: Page, heading: string): Promise<void> {
  await ensure(`the window says "${heading}"`, async () => {
    const found = page.locator('.modal h2', { hasText: heading });
    await found.waitFor().catch(async () => {
      throw new Error(`The windows say: ${(await page.locator('.modal').allInnerTexts()).join('\n')}`);
    });
  });
}
