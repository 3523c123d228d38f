/**
 * @jest-environment ./tests/obsidian/page-environment.cjs
 *
 * A check that nobody asked for is spying, and one that writes is worse: it is off at first, asks one question a day,
 * writes nothing to the vault, and says what it found in words.
 */
import PaperClubPlugin from '../../src/main';
import { headOf } from '../network/github-routes';
import { revisionOf } from '../network/list-revision';
import { press, says, until } from './page';
import { groupList, plantFault, playGithub } from './played-github';
import { manifest } from './plugin-manifest';
import { openHost } from './stand-in/app-host';
import type { Host } from './stand-in/host';
import type { PluginClass } from './stand-in/interface/plugin-code';
import { memoryStorage } from './stand-in/vault/device-storage';
import { dataPath } from './started-plugin';

const hour = 3_600_000;
const storage = memoryStorage();
const hosts: Host[] = [];
let hourly: (() => void) | null = null;
let now = Date.UTC(2026, 10, 24);

beforeEach(() => {
  jest.spyOn(Date, 'now').mockImplementation(() => now);
  jest.spyOn(window, 'setInterval').mockImplementation(((run: () => void, wait: number) => {
    if (wait === hour) hourly = run;
    return 77;
  }) as typeof window.setInterval);
  jest.spyOn(window, 'clearInterval').mockImplementation(id => {
    if (id === 77) hourly = null;
  });
});
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.closeVault();
  jest.restoreAllMocks();
  storage.removeItem('Test vault-paper-club-daily-check');
});

async function start(saved: object, isPhone = false): Promise<Host> {
  const pluginClass = PaperClubPlugin as unknown as PluginClass;
  const files = { [dataPath]: JSON.stringify(saved) };
  const host = await openHost({ files, isPhone, storage });
  playGithub(host.network, revisionOf('folders'));
  hosts.push(host);
  await host.plugins.enableClass(pluginClass, manifest);
  await host.settled();
  return host;
}

const icon = (): HTMLElement =>
  document.querySelector<HTMLElement>('.side-dock-ribbon-action[aria-label^="Pull new papers"]')!;
const line = (): HTMLElement | null => document.querySelector('.paper-club-status');
const questions = ({ network }: Host): readonly string[] => network.requests.map(({ url }) => url);
const isMarked = (): boolean => icon().classList.contains('paper-club-has-news');

test('it is off at first: nothing is asked, and there is no timer', async () => {
  const host = await start({ folder: 'Paper Club' });
  expect([questions(host), hourly, isMarked(), line()]).toEqual([[], null, false, null]);
});

test('switched on, it asks one question, writes nothing, and says what it found on icon and status bar', async () => {
  const host = await start({ checkDaily: true });
  await until(isMarked, 'the dot');
  expect(questions(host)).toEqual([headOf(groupList)]);
  expect(icon().getAttribute('aria-label')).toBe('Pull new papers (there is something new)');
  expect(line()?.textContent).toBe('New papers');
  expect(host.disk.log.filter(entry => /^(?:write|create|mkdir)/.test(entry))).toEqual([]);
  line()!.click();
  await says('What the import would do');
  // A member has seen it now.
  expect([isMarked(), line()]).toEqual([false, null]);
  press('Take all');
  await says('Import finished');
  press('Close');
});

test('it asks again after a day and not before, and a list that has not moved is not news', async () => {
  const host = await start({ checkDaily: true });
  await until(isMarked, 'the dot');
  icon().click();
  await says('What the import would do');
  press('Take all');
  await says('Import finished');
  press('Close');
  const asked = questions(host).length;
  now += 23 * hour;
  hourly!();
  await host.settled();
  expect(questions(host)).toHaveLength(asked);
  now += 2 * hour;
  hourly!();
  await host.settled();
  expect(questions(host)).toHaveLength(asked + 1);
  expect(isMarked()).toBe(false);
  playGithub(host.network, revisionOf('folders-later'));
  now += 25 * hour;
  hourly!();
  await until(isMarked, 'the dot');
});

test('a server that cannot be asked is no news, and the next hour tries again', async () => {
  const host = await start({ folder: 'Paper Club' });
  plantFault(host.network, new Error('net::ERR_INTERNET_DISCONNECTED'));
  await switchDaily(host, true);
  await host.settled();
  expect([isMarked(), questions(host).length]).toEqual([false, 1]);
  playGithub(host.network, revisionOf('folders'));
  hourly!();
  await until(isMarked, 'the dot');
});

test('what was found is still said after the app was closed, without asking again', async () => {
  await start({ checkDaily: true });
  await until(isMarked, 'the dot');
  await hosts.pop()!.closeVault();
  const host = await start({ checkDaily: true });
  await until(isMarked, 'the dot');
  expect(questions(host)).toEqual([]);
});

test('on a phone there is no status bar, and the icon says it alone', async () => {
  await start({ checkDaily: true }, true);
  await until(isMarked, 'the dot');
  expect(line()).toBeNull();
});

test('switched off it leaves no timer and no mark', async () => {
  const host = await start({ checkDaily: true });
  await until(isMarked, 'the dot');
  await switchDaily(host, false);
  expect([hourly, isMarked(), line()]).toEqual([null, false, null]);
  await switchDaily(host, true);
  expect(hourly).not.toBeNull();
  await host.plugins.disable('paper-club');
  expect([hourly, document.querySelectorAll('[class*=paper-club]').length]).toEqual([null, 0]);
});

async function switchDaily(host: Host, checkDaily: boolean): Promise<void> {
  await host.disk.writeFromOutside(dataPath, JSON.stringify({ checkDaily }));
  await host.notice();
}
