/**
 * @jest-environment ./tests/obsidian/page-environment.cjs
 *
 * The app saves two seconds after the last key: until then words are in an editor alone, where nothing is compared
 * with them.
 */
import { MarkdownView } from 'obsidian';
import { saveEditors } from '../../src/obsidian/save-editors';
import { vaultNotes } from '../../src/obsidian/vault-notes';
import { typeInNote } from './page';
import { closeVaults, startPlugin } from './started-plugin';

afterEach(closeVaults);

test('words typed a second ago are on the disk before a note is compared', async () => {
  const { app, text } = await startPlugin({ 'A.md': 'before' });
  await typeInNote(app, 'A.md', 'before, and a word more');
  expect(await text('A.md')).toBe('before');
  await saveEditors(app);
  expect(await vaultNotes(app).replace('A.md', 'before', 'after')).toBe(false);
  expect(await text('A.md')).toBe('before, and a word more');
});

test('a tab that was not looked at since start-up is left as it is', async () => {
  const leaf = (file: string): object => ({
    type: 'leaf',
    state: { type: 'markdown', state: { file, mode: 'source' } },
  });
  const main = { type: 'split', children: [{ type: 'tabs', children: [leaf('A.md'), leaf('B.md')] }] };
  const files = { 'A.md': 'a', 'B.md': 'b', '.obsidian/workspace.json': JSON.stringify({ main }) };
  const { app, disk } = await startPlugin(files);
  const tabs = app.workspace.getLeavesOfType('markdown');
  expect(tabs.map(({ view }) => view instanceof MarkdownView)).toEqual([true, false]);
  disk.log.length = 0;
  await saveEditors(app);
  expect(disk.log).toEqual([]);
  expect(tabs.map(({ isDeferred }) => isDeferred)).toEqual([false, true]);
});
