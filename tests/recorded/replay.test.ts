/**
 * The list of the first group moved all of its pages once and grew twice. A member who lives through those revisions,
 * writing, moving, renaming and deleting in between, keeps every word, every place and no doubles.
 */
import { bundledCatalogue } from '../../src/sources/bundled-list';
import { emptyCatalogue } from '../../src/core/list/catalogue';
import type { Catalogue } from '../../src/core/list/citation';
import { identityOf } from '../../src/core/note/identity';
import { workKeys } from '../../src/core/note/work-key';
import { undoImport } from '../../src/actions/undo-import';
import { memoryVault, type MemoryVault } from '../actions/memory-vault';
import { recordedList } from './folder-source';
import { importFrom } from './import-lists';

function pathOf(vault: MemoryVault, title: string): string {
  const path = [...vault.files.keys()].find(each => each.includes(title));
  if (path === undefined) throw new Error(`There is no note for ${title}.`);
  return path;
}

function edit(vault: MemoryVault, title: string, change: (text: string) => string): void {
  const path = pathOf(vault, title);
  vault.files.set(path, change(vault.files.get(path) ?? ''));
}

function move(vault: MemoryVault, title: string, to: string): void {
  const path = pathOf(vault, title);
  vault.files.set(to, vault.files.get(path) ?? '');
  vault.files.delete(path);
}

function ids(vault: MemoryVault, catalogue: Catalogue): readonly string[] {
  return [...vault.files.values()]
    .map(text => identityOf(text, workKeys(catalogue))?.key ?? '')
    .filter(key => key !== '');
}

describe.each([
  ['with what is known of papers', bundledCatalogue],
  ['with the list alone', () => Promise.resolve(emptyCatalogue)],
] as const)('three revisions, %s', (_, find) => {
  test('a member keeps words, places and deletions, and gets no note twice', async () => {
    const catalogue = await find();
    const vault = memoryVault(
      '',
      new Map([['Notes/Own.md', '[[LoRA - Low-Rank Adaptation of Large Language Models]]\n']]),
    );
    await importFrom(recordedList('folders'), vault, catalogue);
    edit(vault, 'Toolformer', text => text.replace('## My notes\n', '## My notes\nTools are words.\n'));
    edit(vault, 'LoRA', text => text.replace('status: unread', 'status: read\nrating: 5 # loved it'));
    edit(vault, 'ReAct', text => text.replace(/^(- .*LangChain.*)$/m, '$1 (watched twice)'));
    move(vault, 'Atlas', 'Archive/2023/Atlas.md');
    move(vault, 'Few-Shot Learners', 'Papers/GPT-3.md');
    vault.files.delete(pathOf(vault, 'SequenceMatch'));

    await importFrom(recordedList('folders-later'), vault, catalogue);
    edit(vault, 'TinyStories', text => `${text}\nA line below the block.\n`);
    await importFrom(recordedList('sections'), vault, catalogue);

    expect(vault.files.get(pathOf(vault, 'Toolformer'))).toContain('Tools are words.');
    expect(vault.files.get(pathOf(vault, 'LoRA'))).toContain('status: read\nrating: 5 # loved it\n');
    expect(vault.files.get(pathOf(vault, 'ReAct'))).toContain('(watched twice)');
    expect(vault.files.get(pathOf(vault, 'TinyStories'))).toContain('A line below the block.');
    expect(vault.files.get('Archive/2023/Atlas.md')).toContain('[[Retrieval');
    expect(vault.files.has('Papers/GPT-3.md')).toBe(true);
    expect([...vault.files.keys()].filter(path => path.includes('SequenceMatch'))).toEqual([]);
    expect(new Set(ids(vault, catalogue)).size).toBe(ids(vault, catalogue).length);
    for (const text of vault.files.values()) expect(text).not.toMatch(/^(<<<<<<<|=======$|>>>>>>>)/m);
  });

  test('a second import of each revision changes nothing, and undo takes back the last', async () => {
    const catalogue = await find();
    const vault = memoryVault();
    for (const name of ['folders', 'folders-later', 'sections']) {
      const before = new Map(vault.files);
      await importFrom(recordedList(name), vault, catalogue);
      const after = new Map(vault.files);
      expect((await importFrom(recordedList(name), vault, catalogue)).changes).toEqual([]);
      await undoImport(vault);
      expect(new Map(vault.files)).toEqual(before);
      await importFrom(recordedList(name), vault, catalogue);
      expect([...vault.files.values()].sort()).toEqual([...after.values()].sort());
    }
  });

  test('a deleted note comes back when the member asks for it', async () => {
    const catalogue = await find();
    const vault = memoryVault();
    await importFrom(recordedList('folders'), vault, catalogue);
    const path = pathOf(vault, 'SequenceMatch');
    const text = vault.files.get(path);
    vault.files.delete(path);
    const plan = await importFrom(recordedList('folders'), vault, catalogue);
    expect(plan.kept).toEqual([expect.objectContaining({ path, deleted: true })]);
    await importFrom(recordedList('folders'), vault, catalogue, true);
    expect(vault.files.get(path)).toBe(text);
  });
});
