/** The journal is what undo rests on, and what was pulled is kept like it: whole, hidden from the app, and gone without a trace. */
import * as fs from 'node:fs';
import { join } from 'node:path';
import { diskHiddenFile } from '../../src/cli/disk-hidden-file';
import { filesIn, fill, removeTemporaryFolders, temporaryFolder } from './temporary-folder';

afterEach(removeTemporaryFolders);

test.each([
  ['', '.paper-club/journal.json'],
  ['Paper Club', 'Paper Club/.paper-club/journal.json'],
])('with the list in %p the journal is %p', async (folder, path) => {
  const root = temporaryFolder();
  const journal = diskHiddenFile(root, folder, 'journal.json');
  expect(await journal.read()).toBeNull();
  await journal.write('one');
  await journal.write('two');
  expect(await journal.read()).toBe('two');
  expect(filesIn(root)).toEqual([path]);
  await journal.clear();
  expect(await journal.read()).toBeNull();
  expect(fs.readdirSync(root)).toEqual([]);
  await journal.clear();
});

test('clearing leaves the notes beside it', async () => {
  const root = temporaryFolder();
  fill(root, { 'Paper Club/A.md': 'a' });
  const journal = diskHiddenFile(root, 'Paper Club', 'journal.json');
  await journal.write('x');
  await journal.clear();
  expect(filesIn(root)).toEqual(['Paper Club/A.md']);
});

test('a disk that fills up keeps the journal that was there', async () => {
  const root = temporaryFolder();
  await diskHiddenFile(root, '', 'journal.json').write('old');
  const full = diskHiddenFile(root, '', 'journal.json', () => {
    throw Object.assign(new Error('full'), { code: 'ENOSPC' });
  });
  await expect(full.write('new')).rejects.toThrow('The disk is full');
  expect(await full.read()).toBe('old');
  expect(filesIn(root)).toEqual(['.paper-club/journal.json']);
});

test('a journal is never written through a link that leaves the vault', async () => {
  const root = temporaryFolder();
  const outside = temporaryFolder();
  fs.symlinkSync(outside, join(root, '.paper-club'));
  await expect(diskHiddenFile(root, '', 'journal.json').write('x')).rejects.toThrow('leads out of the vault');
  expect(fs.readdirSync(outside)).toEqual([]);
});
