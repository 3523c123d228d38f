/**
 * The notes of the app's vault must behave like every other place for notes, and besides survive what only the app
 * does: an index that lags behind, names it refuses, a disk that runs full in the middle of a note.
 */
import { saveEditors } from '../../src/obsidian/save-editors';
import { vaultNotes } from '../../src/obsidian/vault-notes';
import { noteStoreContract } from '../actions/note-store-contract';
import { openApp } from './stand-in/app';

noteStoreContract('the app', files => {
  const { app, text } = openApp(files);
  return Promise.resolve({ store: vaultNotes(app), text: path => Promise.resolve(text(path)) });
});

const note = '---\npaper_id: arxiv:1\n---\n';

test('a note without our properties is not even read, so that a large vault stays quick', async () => {
  const { app, disk } = openApp({ 'A.md': note, 'B.md': '---\ntitle: B\n---\n', 'C.md': 'words' });
  await vaultNotes(app).notesWith(['paper_id']);
  expect(disk.log).toEqual(['read A.md']);
});

test('a property that somebody added a moment ago is seen before the app has indexed it', async () => {
  const { app, disk } = openApp({ 'A.md': 'words' });
  const file = app.vault.getFileByPath('A.md')!;
  await app.vault.process(file, () => note);
  disk.log.length = 0;
  expect(await vaultNotes(app).notesWith(['paper_id'])).toEqual([{ path: 'A.md', text: note }]);
});

test('a name that the app refuses is an error and leaves no file', async () => {
  const { app, disk } = openApp();
  await expect(vaultNotes(app).create('Papers/What: a title?.md', 'x')).rejects.toThrow('File name');
  expect(disk.files.size).toBe(0);
});

test('a note that a full disk cut short is taken away again', async () => {
  const { app, disk, text } = openApp();
  disk.beforeWrite = path => {
    disk.files.set(path, new TextEncoder().encode('---\npaper'));
    throw new Error('ENOSPC: no space left on device');
  };
  await expect(vaultNotes(app).create('A.md', note)).rejects.toThrow('ENOSPC');
  expect(text('A.md')).toBeNull();
});

test('a file that appeared in the same moment with other words is left alone', async () => {
  const { app, disk, text } = openApp();
  disk.beforeWrite = path => {
    disk.files.set(path, new TextEncoder().encode('from my phone'));
    throw new Error('EEXIST');
  };
  await expect(vaultNotes(app).create('A.md', note)).rejects.toThrow('EEXIST');
  expect(text('A.md')).toBe('from my phone');
});

test('a folder that another program made meanwhile will do', async () => {
  const { app, disk, text } = openApp();
  disk.folders.add('Papers');
  await vaultNotes(app).create('Papers/A.md', note);
  expect(text('Papers/A.md')).toBe(note);
});

test('words typed a second ago are on the disk before a note is compared', async () => {
  const { app, type, text } = openApp({ 'A.md': 'before' });
  type('A.md', 'before, and a word more');
  await saveEditors(app);
  expect(await vaultNotes(app).replace('A.md', 'before', 'after')).toBe(false);
  expect(text('A.md')).toBe('before, and a word more');
});

test('a note whose name the app would write otherwise today is found and changed all the same', async () => {
  const path = 'Papers/Scho\u0308n\u00a0kurz.md';
  const { app, text } = openApp({ [path]: note });
  const [found] = await vaultNotes(app).notesWith(['paper_id']);
  expect(await vaultNotes(app).replace(found!.path, note, 'after')).toBe(true);
  expect(text(path)).toBe('after');
});
