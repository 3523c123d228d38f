import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { FolderDisk } from '../obsidian/stand-in/vault/folder-disk';
import { watchLeftovers } from './leftovers';
import { serveDisk } from './serve-disk';

const root = join(__dirname, '../..');
const built = join(root, 'dist/e2e');

/** How the vault is looked at, and which build of the plugin lies in it. */
export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  readonly isPhone?: boolean;
  readonly isRtl?: boolean;
  /** 2 for a page at 200 %. */
  readonly zoom?: number;
  readonly reducedMotion?: boolean;
  /** Milliseconds to wait for what should be there; short where it is known not to come. */
  readonly patience?: number;
  /** What its pictures are called; without a name none are kept. */
  readonly name?: string;
  /** The name of a fault of `planted-faults.json` that the plugin is built with. */
  readonly fault?: string | null;
}

/** The app in a browser, over a vault that is a real folder. */
export interface Stage {
  readonly page: Page;
  /** Absolute path of the vault. */
  readonly vault: string;
  /** Everything that went wrong in the page by itself. */
  readonly faults: readonly string[];
  /** Closes the vault as the app does, and opens it again. */
  reopen(): Promise<void>;
  /** Waits until the app has nothing more to do. */
  settled(): Promise<void>;
  /** Lets the app see what another program did in its folder. */
  noticeOutsideChanges(): Promise<void>;
  /** Keeps what is seen now as `dist/e2e/pictures/<name of the look>-<step>.png`. */
  picture(step: string): Promise<void>;
  /** Makes every write to the disk take so long, in milliseconds. */
  slowWrites(wait: number): void;
  /** Lets writes to these paths break off half-way, as on a full disk; null when there is room again. */
  fillDisk(isFull: ((path: string) => boolean) | null): void;
}

let browser: Browser | null = null;

/** One browser for all scenarios of a suite. */
async function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'];
  if (executablePath === undefined) throw new Error('Run the end-to-end tests by "npm run test:e2e".');
  browser ??= await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  return browser;
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = null;
}

/** Opens a fresh clone of the vault template with the plugin in it, lets somebody act, and fails on any error of the page. */
export async function onStage(look: Look, act: (stage: Stage) => Promise<void>): Promise<void> {
  const vault = mkdtempSync(join(tmpdir(), 'paper-club-vault-'));
  const context = await openContext(look);
  try {
    layVault(vault, look.fault ?? null);
    const stage = await openStage(context, vault, look);
    await act(stage).catch(async (error: unknown) => {
      await stage.page.screenshot({ path: join(built, 'failure.png') }).catch(() => undefined);
      throw error;
    });
    await stage.settled();
    if (stage.faults.length > 0) throw new Error(`The page complained:\n${stage.faults.join('\n')}`);
  } finally {
    await context.close();
    rmSync(vault, { recursive: true, force: true });
  }
}

/** As `paper-club start` lays it, without importing. */
function layVault(vault: string, fault: string | null): void {
  const plugin = join(vault, '.obsidian/plugins/paper-club');
  const from = fault === null ? root : join(built, 'faults', fault);
  if (!existsSync(from)) throw new Error(`There is no build with the fault "${fault}".`);
  cpSync(join(root, 'vault-template'), vault, { recursive: true });
  mkdirSync(plugin, { recursive: true });
  for (const file of ['main.js', 'styles.css']) cpSync(join(from, file), join(plugin, file));
  cpSync(join(root, 'manifest.json'), join(plugin, 'manifest.json'));
}

async function openContext(look: Look): Promise<BrowserContext> {
  const { width = 1200, height = 800, zoom = 1, reducedMotion = false, isPhone = false } = look;
  const found = await openBrowser();
  return found.newContext({
    // A page at 200 % has half the room and twice the pixels.
    viewport: { width: Math.round(width / zoom), height: Math.round(height / zoom) },
    deviceScaleFactor: zoom,
    hasTouch: isPhone,
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
}

async function openStage(context: BrowserContext, vault: string, look: Look): Promise<Stage> {
  const page = await context.newPage();
  page.setDefaultTimeout(look.patience ?? 30_000);
  const faults: string[] = [];
  await watchLeftovers(page);
  page.on('pageerror', error => faults.push(error.stack ?? error.message));
  page.on('console', message => {
    if (message.type() === 'error') faults.push(message.text());
  });
  const disk = await serveVault(page, vault);
  await page.goto(pathToFileURL(join(built, 'index.html')).href);
  const { theme = 'light', isPhone = false, isRtl = false } = look;
  const options = { remote: basename(vault), theme, isPhone, isRtl };
  const open = (): Promise<void> => page.evaluate(given => window.startHost(given), options);
  await open();
  return {
    page,
    vault,
    faults,
    reopen: async () => {
      await page.evaluate(() => window.host?.closeVault());
      await open();
    },
    settled: () => page.evaluate(() => window.host?.settled()),
    noticeOutsideChanges: () => page.evaluate(() => window.host?.notice()),
    picture: async step => {
      if (look.name === undefined) return;
      // Where the last press was, the pointer would colour a button or show a tooltip.
      await page.mouse.move(0, 0);
      await page.screenshot({ path: join(built, 'pictures', `${look.name}-${step}.png`) });
    },
    ...disk,
  };
}

/** Serves the vault's folder to the page, as slow and as full as a scenario wants it. */
async function serveVault(page: Page, vault: string): Promise<Pick<Stage, 'slowWrites' | 'fillDisk'>> {
  const answer = serveDisk(new FolderDisk(vault));
  let writeTakes = 0;
  let isFullFor: (path: string) => boolean = () => false;
  await page.exposeFunction('diskCall', async (method: string, given: readonly unknown[]) => {
    if (method !== 'writeBytes') return answer(method, given);
    if (writeTakes > 0) await setTimeout(writeTakes);
    const [path, base64, times] = given as readonly [string, string, unknown];
    if (!isFullFor(path)) return answer(method, given);
    const bytes = Buffer.from(base64, 'base64');
    await answer(method, [path, bytes.subarray(0, bytes.length / 2).toString('base64'), times]);
    return { error: `ENOSPC: no space left on device, write '${path}'`, code: 'ENOSPC' };
  });
  return {
    slowWrites: wait => {
      writeTakes = wait;
    },
    fillDisk: isFull => {
      isFullFor = isFull ?? (() => false);
    },
  };
}
