import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { watchLeftovers } from '../e2e/leftovers';
import type { Stage } from '../e2e/stage';
import { dressApp } from './dress-app';

const pictures = fileURLToPath(new URL('../../dist/e2e-obsidian', import.meta.url));

/** The app looks at its folder by itself, and takes a moment to. */
const untilNoticed = 2000;

/** The page of the app as the scenarios know it. Nothing of WebdriverIO is needed here, so the project's own check reads it. */
export async function openAppStage(page: Page, vault: string): Promise<Stage> {
  const faults: string[] = [];
  page.on('pageerror', error => faults.push(error.stack ?? error.message));
  // What translates the scenarios marks functions by their names, also those that travel into the page.
  await page.addInitScript('globalThis.__name = named => named;');
  await watchLeftovers(page);
  let writeTakes = 0;
  let isFullFor: (path: string) => boolean = () => false;
  await page.exposeFunction('beforeWrite', async (path: string) => {
    await setTimeout(writeTakes);
    return isFullFor(path);
  });
  const reopen = async (): Promise<void> => {
    await page.reload();
    await dressApp(page);
  };
  await reopen();
  return {
    page,
    vault,
    faults,
    reopen,
    settled: () => page.evaluate(() => window.host?.settled()),
    noticeOutsideChanges: () => setTimeout(untilNoticed),
    picture: async step => {
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, `${step}.png`) });
    },
    slowWrites: wait => {
      writeTakes = wait;
    },
    fillDisk: isFull => {
      isFullFor = isFull ?? (() => false);
    },
  };
}
