/**
 * A stand-in that is kinder than the app hides faults until a member meets them: these are the refusals that the
 * plugin's tests lean on.
 */
import { openApp } from './stand-in/app';

test('a second file or folder of one name is refused', async () => {
  const { vault } = openApp({ 'Papers/A.md': '' }).app;
  await expect(vault.create('Papers/A.md', '')).rejects.toThrow('File already exists.');
  await expect(vault.createFolder('Papers')).rejects.toThrow('Folder already exists.');
});

test('a file in a folder that is not there is refused', async () => {
  await expect(openApp().app.vault.create('Papers/A.md', '')).rejects.toThrow('ENOENT');
});

test.each(['What?.md', 'a:b.md', 'a|b.md', '.hidden.md'])('the name %s is refused', async name => {
  await expect(openApp().app.vault.create(name, '')).rejects.toThrow('File name');
});

test('renaming over a file is refused', async () => {
  const { adapter } = openApp({ 'A.md': '', 'B.md': '' }).app.vault;
  await expect(adapter.rename('A.md', 'B.md')).rejects.toThrow('Destination file already exists!');
});

test('a member that the stand-in has not throws instead of being quietly undefined', () => {
  const { app } = openApp();
  expect(() => app.vault.getAllLoadedFiles()).toThrow('The stand-in has no vault.getAllLoadedFiles');
  expect(() => app.loadLocalStorage('x')).toThrow('The stand-in has no app.loadLocalStorage');
});

test('the index knows of a new note only after it has looked', async () => {
  const { app, look } = openApp();
  const file = await app.vault.create('A.md', '---\ntitle: A\n---\n');
  expect(app.metadataCache.getFileCache(file)).toBeNull();
  look();
  expect(app.metadataCache.getFileCache(file)?.frontmatter).toEqual({ title: 'A' });
});

test('hidden files are on the disk and not in the vault', async () => {
  const { app } = openApp({ '.obsidian/app.json': '{}' });
  expect(app.vault.getFileByPath('.obsidian/app.json')).toBeNull();
  expect(await app.vault.adapter.exists('.obsidian/app.json')).toBe(true);
});
