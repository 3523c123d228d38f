import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const usualFolders = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
const usualPrograms = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The program to drive: the one that `CHROMIUM_PATH` names, else the first in the usual places; null when there is none. */
export function findChromium(environment = process.env) {
  const { CHROMIUM_PATH: named, PATH: path = '' } = environment;
  if (named) return canRun(named) ? named : null;
  const folders = [...path.split(delimiter).filter(Boolean), ...usualFolders];
  const candidates = folders.flatMap(folder => names.map(name => join(folder, name)));
  return [...candidates, ...usualPrograms].find(canRun) ?? null;
}

/** What to tell a person on a machine without the browser. */
export function noChromium(environment = process.env) {
  const { CHROMIUM_PATH: named } = environment;
  return named
    ? `CHROMIUM_PATH names ${named}, which cannot be run: give it the path of a Chromium, or unset it.`
    : 'The end-to-end tests need Chromium and found none: run "apt-get install chromium" (Debian), or set CHROMIUM_PATH to the path of a Chromium.';
}

/** Whether there is a browser for the programs that are started from here; says what to do when there is none. */
export function requireChromium() {
  const chromium = findChromium();
  if (chromium === null) {
    process.stderr.write(`${noChromium()}\n`);
    process.exitCode = 1;
    return false;
  }
  process.env.CHROMIUM_PATH = chromium;
  return true;
}

function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
