import { fileURLToPath } from 'node:url';
import { browser } from '@wdio/globals';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { obsidianPage } from 'wdio-obsidian-service';
import type { Stage } from '../e2e/stage';
import { openAppStage } from './open-app-stage';

const template = fileURLToPath(new URL('../../vault-template', import.meta.url));

/** Starts the app over a fresh copy of the vault template, lets somebody act, and fails on any error of the page. */
export async function onRealStage(act: (stage: Stage) => Promise<void>): Promise<void> {
  await browser.reloadObsidian({ vault: template });
  const attached = await attach();
  try {
    const stage = await openAppStage(pageOf(attached), obsidianPage.getVaultPath());
    await act(stage);
    await stage.settled();
    if (stage.faults.length > 0) throw new Error(`The page complained:\n${stage.faults.join('\n')}`);
  } finally {
    await attached.close();
  }
}

/** WebdriverIO gets, sandboxes and starts the app; Playwright joins it, so that the scenarios find the page they are written for. */
async function attach(): Promise<Browser> {
  const { 'goog:chromeOptions': options } = browser.capabilities;
  const { debuggerAddress } = { ...options };
  if (debuggerAddress === undefined) throw new Error('The app was started without a debugger address.');
  return chromium.connectOverCDP(`http://${debuggerAddress}`);
}

/** The window of the vault, and not the one in which vaults are chosen. */
function pageOf(attached: Browser): Page {
  const pages = attached.contexts().flatMap(context => context.pages());
  const page = pages.find(each => each.url().endsWith('/index.html'));
  if (page === undefined)
    throw new Error(`No vault is open; open are: ${pages.map(each => each.url()).join(', ')}`);
  return page;
}
