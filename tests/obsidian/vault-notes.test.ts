/**
 * The notes of the app's vault must behave like every other place for notes, and besides survive what only the app
 * does: an index that lags behind, names it refuses, a disk that runs full in the middle of a note.
 */
import { vaultNotes } from '../../src/obsidian/vault-notes';
import { noteStoreContract } from '../actions/note-store-contract';
import { openApp } from './opened-app';
import type { Disk } from './stand-in/vault/disk';

noteStoreContract('the app', async files => {
  const { app, text } = await openApp(files);
  return { store: vaultNotes(app), text };
});

const note = '---\npaper_id: arxiv:1\n---\n';

test('a note without our properties is not even read, so that a large vault stays quick', async () => {
  const { app, disk } = await openApp({ 'A.md': note, 'B.md': '---\ntitle: B\n---\n', 'C.md': 'words' });
  await vaultNotes(app).notesWith(['paper_id']);
  expect(disk.log).toEqual(['read A.md']);
});

test('a property that somebody added a moment ago is seen before the app has indexed it', async () => {
  const { app } = await openApp({ 'A.md': 'words' });
  const file = app.vault.getFileByPath('A.md')!;
  await app.vault.process(file, () => note);
  expect(app.metadataCache.getFileCache(file)).not.toHaveProperty('frontmatter');
  expect(await vaultNotes(app).notesWith(['paper_id'])).toEqual([{ path: 'A.md', text: note }]);
});

test('a name that the app refuses is an error and leaves no file', async () => {
  const { app, disk } = await openApp();
  await expect(vaultNotes(app).create('Papers/What: a title?.md', 'x')).rejects.toThrow('File name');
  expect(await disk.texts()).toEqual({});
});

/** Lets the next file that the app writes hold other words, and fail. */
function breakWriting(disk: Disk, words: string, message: string): void {
  disk.beforeWrite = async (path, work) => {
    if (work !== 'write') return;
    await disk.writeFromOutside(path, words);
    throw new Error(message);
  };
}

test('a note that a full disk cut short is taken away again', async () => {
  const { app, disk, text } = await openApp();
  breakWriting(disk, '---\npaper', 'ENOSPC: no space left on device');
  await expect(vaultNotes(app).create('A.md', note)).rejects.toThrow('ENOSPC');
  expect(await text('A.md')).toBeNull();
});

test('a file that appeared in the same moment with other words is left alone', async () => {
  const { app, disk, text } = await openApp();
  breakWriting(disk, 'from my phone', 'EEXIST');
  await expect(vaultNotes(app).create('A.md', note)).rejects.toThrow('EEXIST');
  expect(await text('A.md')).toBe('from my phone');
});

test('a folder that another program made meanwhile will do', async () => {
  const { app, disk, text } = await openApp();
  await disk.makeFolder('Papers');
  expect(app.vault.getFolderByPath('Papers')).toBeNull();
  await vaultNotes(app).create('Papers/A.md', note);
  expect(await text('Papers/A.md')).toBe(note);
});

test('a note whose name the app would write otherwise today is found and changed all the same', async () => {
  const path = 'Papers/Scho\u0308n\u00a0kurz.md';
  const { app, text } = await openApp({ [path]: note });
  const [found] = await vaultNotes(app).notesWith(['paper_id']);
  expect(await vaultNotes(app).replace(found!.path, note, 'after')).toBe(true);
  expect(await text(path)).toBe('after');
});
