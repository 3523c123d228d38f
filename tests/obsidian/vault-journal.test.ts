/** The journal is what undo relies on: whatever moment the app dies in, a whole journal or none must be there. */
import { vaultJournal } from '../../src/obsidian/vault-journal';
import { openApp } from './stand-in/app';

const path = 'Paper Club/.paper-club/journal.json';

test('a journal is kept in a hidden folder beside the list, and cleared without a trace', async () => {
  const { app, disk } = openApp();
  const journal = vaultJournal(app.vault.adapter, 'Paper Club');
  expect(await journal.read()).toBeNull();
  await journal.write('one');
  await journal.write('two');
  expect(await journal.read()).toBe('two');
  expect([...disk.files.keys()]).toEqual([path]);
  await journal.clear();
  expect(await journal.read()).toBeNull();
  expect(disk.files.size).toBe(0);
});

test('a list in the root of the vault has its journal in the root', async () => {
  const { app, disk } = openApp();
  await vaultJournal(app.vault.adapter, '').write('one');
  expect([...disk.files.keys()]).toEqual(['.paper-club/journal.json']);
});

test('at whatever step a second write dies, the first or the second journal is read whole', async () => {
  for (let steps = 0; steps < 8; steps += 1) {
    const { app, disk } = openApp();
    await vaultJournal(app.vault.adapter, 'Paper Club').write('first');
    let left = steps;
    for (const step of ['rename', 'remove', 'write'] as const) {
      const real: (...args: string[]) => Promise<void> = disk[step].bind(disk);
      disk[step] = async (...args: string[]) => {
        if (left === 0) throw new Error('the app was closed');
        left -= 1;
        await real(...args);
      };
    }
    await vaultJournal(app.vault.adapter, 'Paper Club')
      .write('second')
      .catch(() => undefined);
    expect(['first', 'second']).toContain(await vaultJournal(app.vault.adapter, 'Paper Club').read());
  }
});

test('a journal after a crash is written as if nothing had happened', async () => {
  const { app, disk } = openApp({
    'Paper Club/.paper-club/journal.old.json': 'first',
    'Paper Club/.paper-club/journal.new.json': 'torn',
  });
  const journal = vaultJournal(app.vault.adapter, 'Paper Club');
  expect(await journal.read()).toBe('first');
  await journal.write('second');
  expect(await journal.read()).toBe('second');
  expect([...disk.files.keys()]).toEqual([path]);
});
