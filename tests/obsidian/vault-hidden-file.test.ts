/** The journal is what undo relies on: whatever moment the app dies in, a whole journal or none must be there. */
import { vaultHiddenFile } from '../../src/obsidian/vault-hidden-file';
import { openApp } from './opened-app';

const path = 'Paper Club/.paper-club/journal.json';

test('a journal is kept in a hidden folder beside the list, and cleared without a trace', async () => {
  const { app, disk } = await openApp();
  const journal = vaultHiddenFile(app.vault.adapter, 'Paper Club', 'journal.json');
  expect(await journal.read()).toBeNull();
  await journal.write('one');
  await journal.write('two');
  expect(await journal.read()).toBe('two');
  expect(await disk.texts()).toEqual({ [path]: 'two' });
  await journal.clear();
  expect(await journal.read()).toBeNull();
  expect(await disk.texts()).toEqual({});
});

test('a list in the root of the vault has its journal in the root', async () => {
  const { app, disk } = await openApp();
  await vaultHiddenFile(app.vault.adapter, '', 'journal.json').write('one');
  expect(await disk.texts()).toEqual({ '.paper-club/journal.json': 'one' });
});

test('at whatever step a second write dies, the first or the second journal is read whole', async () => {
  for (let steps = 0; steps < 8; steps += 1) {
    const { app, disk } = await openApp();
    await vaultHiddenFile(app.vault.adapter, 'Paper Club', 'journal.json').write('first');
    let left = steps;
    disk.beforeWrite = () => {
      if (left === 0) throw new Error('the app was closed');
      left -= 1;
    };
    await vaultHiddenFile(app.vault.adapter, 'Paper Club', 'journal.json')
      .write('second')
      .catch(() => undefined);
    expect(['first', 'second']).toContain(
      await vaultHiddenFile(app.vault.adapter, 'Paper Club', 'journal.json').read(),
    );
  }
});

test('a journal after a crash is written as if nothing had happened', async () => {
  const { app, disk } = await openApp({
    'Paper Club/.paper-club/journal.old.json': 'first',
    'Paper Club/.paper-club/journal.new.json': 'torn',
  });
  const journal = vaultHiddenFile(app.vault.adapter, 'Paper Club', 'journal.json');
  expect(await journal.read()).toBe('first');
  await journal.write('second');
  expect(await journal.read()).toBe('second');
  expect(await disk.texts()).toEqual({ [path]: 'second' });
});
