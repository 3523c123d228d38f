/** @jest-environment ./tests/obsidian/page-environment.cjs */
// A plugin reaches the app by one module and the packages beside it: what these have not must be missed at once.
import { appModule, obsidian } from '../module';
import { openHost } from '../stand-in/app-host';

test('the module throws when asked for a name that it has not', () => {
  expect(() => Reflect.get(obsidian, 'Vim') as unknown).toThrow('The stand-in has no obsidian.Vim');
});

test('the app throws when asked for a part that it has not', async () => {
  const host = await openHost();
  expect(() => Reflect.get(host.app, 'plugins') as unknown).toThrow('The stand-in has no App.plugins');
  await host.closeVault();
});

test('a plugin may require the app and the packages of its editor, and nothing else', () => {
  expect(Object.is(appModule('obsidian'), obsidian)).toBe(true);
  expect(appModule('@codemirror/view')).toHaveProperty('EditorView');
  expect(() => appModule('node:fs')).toThrow("Cannot find module 'node:fs'");
});

test('the tests import the same module as a plugin in the vault', () => {
  expect(Object.is(jest.requireActual('obsidian'), obsidian)).toBe(true);
});
