/**
 * The index is late in the app, and what a plugin does meanwhile must be right all the same. Links are looked at again
 * whenever a note comes, moves or goes; mocks that do it once hide how a vault looks after an import.
 */
import type { CachedMetadata } from 'obsidian';
import type { TFile } from '../stand-in/vault/files';
import { Vault } from '../stand-in/vault/vault';
import { openVault } from './opened-vault';

type Opened = Awaited<ReturnType<typeof openVault>>;

function record({ metadataCache }: Opened): string[] {
  const told: string[] = [];
  metadataCache.on('changed', (file: TFile, data: string, cache: CachedMetadata) => {
    told.push(`changed ${file.path} ${data.length} ${cache.links?.length ?? 0}`);
  });
  metadataCache.on('resolve', (file: TFile) => void told.push(`resolve ${file.path}`));
  metadataCache.on('resolved', () => void told.push('resolved'));
  metadataCache.on('deleted', (file: TFile, before: CachedMetadata | null) => {
    told.push(`deleted ${file.path} ${before === null ? 'unknown' : 'known'}`);
  });
  return told;
}

async function openIndexed(files: Readonly<Record<string, string>>): Promise<Opened> {
  const opened = await openVault(files);
  await opened.settled();
  return opened;
}

describe('the index', () => {
  test('knows a new note only some time later', async () => {
    const opened = await openIndexed({});
    const told = record(opened);
    const file = await opened.vault.create('A.md', '---\ntitle: A\n---\n[[B]]');
    expect(opened.metadataCache.getFileCache(file)).toBeNull();
    await opened.settled();
    expect(opened.metadataCache.getFileCache(file)?.frontmatter).toEqual({ title: 'A' });
    expect(opened.metadataCache.getCache('A.md')).toBe(opened.metadataCache.getFileCache(file));
    expect(told).toEqual(['changed A.md 22 1', 'resolve A.md', 'resolved']);
  });

  test('knows the old text until it has read the new one, and reads once what changed twice', async () => {
    const opened = await openIndexed({ 'A.md': '# Old' });
    const told = record(opened);
    await opened.vault.modify(opened.file('A.md'), '# Newer');
    await opened.vault.modify(opened.file('A.md'), '# Newest');
    expect(opened.metadataCache.getCache('A.md')?.headings?.[0]?.heading).toBe('Old');
    await opened.settled();
    expect(opened.metadataCache.getCache('A.md')?.headings?.[0]?.heading).toBe('Newest');
    expect(told).toEqual(['changed A.md 8 0', 'resolve A.md', 'resolved']);
  });

  test('reads all notes before it says that it is done', async () => {
    const opened = await openVault({ 'A.md': '[[B]]', 'B.md': '', 'c.png': '' });
    const told = record(opened);
    await opened.settled();
    expect(told).toEqual([
      'changed A.md 5 1',
      'changed B.md 0 0',
      'resolve A.md',
      'resolve B.md',
      'resolved',
    ]);
    expect(opened.metadataCache.getCache('c.png')).toBeNull();
  });

  test('hears of what another program did when the vault notices', async () => {
    const opened = await openIndexed({ 'A.md': '' });
    await opened.disk.writeFromOutside('B.md', '# New');
    await opened.settled();
    expect(opened.metadataCache.getCache('B.md')).toBeNull();
    await Vault.notice(opened.vault);
    await opened.settled();
    expect(opened.metadataCache.getCache('B.md')?.headings).toHaveLength(1);
  });

  test('moves with a note, without a word of change', async () => {
    const opened = await openIndexed({ 'Papers/A.md': '[[B]]', 'Notes/B.md': '' });
    const known = opened.metadataCache.getCache('Papers/A.md');
    const told = record(opened);
    await opened.vault.rename(opened.vault.getFolderByPath('Papers')!, 'Read');
    expect(opened.metadataCache.getCache('Read/A.md')).toBe(known);
    expect(opened.metadataCache.getCache('Papers/A.md')).toBeNull();
    await opened.settled();
    expect(told).toEqual(['resolve Read/A.md', 'resolved']);
    expect(opened.metadataCache.resolvedLinks).toEqual({
      'Read/A.md': { 'Notes/B.md': 1 },
      'Notes/B.md': {},
    });
  });

  test('forgets a note that goes, and tells what it knew', async () => {
    const opened = await openIndexed({ 'A.md': '[[B]]' });
    const told = record(opened);
    await opened.vault.delete(opened.file('A.md'));
    const second = await opened.vault.create('B.md', '');
    await opened.vault.delete(second);
    await opened.settled();
    expect(told.slice(0, 2)).toEqual(['deleted A.md known', 'deleted B.md unknown']);
    expect(opened.metadataCache.getCache('A.md')).toBeNull();
    expect(opened.metadataCache.resolvedLinks).toEqual({});
    expect(opened.metadataCache.unresolvedLinks).toEqual({});
  });
});

describe('links', () => {
  test('are counted where they lead, from the text, embeds and properties', async () => {
    const text =
      '---\nup: "[[B]]"\n---\n[[B]] [[B#h|x]] ![[p.png]] [m](Papers/C.md) [[None]] [[None#x]] [[#own]]';
    const { metadataCache } = await openIndexed({ 'A.md': text, 'B.md': '', 'Papers/C.md': '', 'p.png': '' });
    expect(metadataCache.resolvedLinks['A.md']).toEqual({
      'B.md': 3,
      'p.png': 1,
      'Papers/C.md': 1,
      'A.md': 1,
    });
    expect(metadataCache.unresolvedLinks['A.md']).toEqual({ None: 2 });
    expect(metadataCache.resolvedLinks['B.md']).toEqual({});
  });

  test('lead to a note that comes later', async () => {
    const opened = await openIndexed({ 'A.md': '[[B]]', 'Other.md': '' });
    expect(opened.metadataCache.unresolvedLinks['A.md']).toEqual({ B: 1 });
    const told = record(opened);
    await opened.vault.create('B.md', '');
    await opened.settled();
    expect(opened.metadataCache.resolvedLinks['A.md']).toEqual({ 'B.md': 1 });
    expect(opened.metadataCache.unresolvedLinks['A.md']).toEqual({});
    expect(told).toEqual(['changed B.md 0 0', 'resolve A.md', 'resolve B.md', 'resolved']);
  });

  test('no longer lead to a note that has gone', async () => {
    const { vault, file, settled, metadataCache } = await openIndexed({ 'A.md': '[[B]]', 'B.md': '' });
    await vault.delete(file('B.md'));
    await settled();
    expect([metadataCache.resolvedLinks['A.md'], metadataCache.unresolvedLinks['A.md']]).toEqual([
      {},
      { B: 1 },
    ]);
  });

  test('follow a note that moves, and lose one that is renamed by the vault alone', async () => {
    const { vault, file, settled, metadataCache } = await openIndexed({
      'A.md': '[[B]]',
      'B.md': '',
      'Papers/C.md': '',
    });
    await vault.rename(file('B.md'), 'Papers/B.md');
    await settled();
    expect(metadataCache.resolvedLinks['A.md']).toEqual({ 'Papers/B.md': 1 });
    await vault.rename(file('Papers/B.md'), 'D.md');
    await settled();
    expect(metadataCache.unresolvedLinks['A.md']).toEqual({ B: 1 });
    await vault.rename(file('Papers/C.md'), 'b.md');
    await settled();
    expect(metadataCache.resolvedLinks['A.md']).toEqual({ 'b.md': 1 });
  });

  test('lead to the best match at once', async () => {
    const { metadataCache, file } = await openVault({ 'A.md': '', 'Papers/B.md': '', 'Notes/B.md': '' });
    expect(metadataCache.getFirstLinkpathDest('B', 'Papers/X.md')).toBe(file('Papers/B.md'));
    expect(metadataCache.getFirstLinkpathDest('', 'A.md')).toBe(file('A.md'));
    expect(metadataCache.getFirstLinkpathDest('None', 'A.md')).toBeNull();
  });

  test('are written short when the name is the only one, and whole when it is not', async () => {
    const { metadataCache, file, vault } = await openVault({
      'Papers/A.md': '',
      'Papers/B.md': '',
      'Notes/b.md': '',
      'x/p.png': '',
    });
    const linktexts = () => [
      metadataCache.fileToLinktext(file('Papers/A.md'), 'Notes/b.md'),
      metadataCache.fileToLinktext(file('Papers/A.md'), 'Notes/b.md', false),
      metadataCache.fileToLinktext(file('Papers/B.md'), 'Notes/b.md'),
      metadataCache.fileToLinktext(file('x/p.png'), 'Notes/b.md'),
    ];
    expect(linktexts()).toEqual(['A', 'A.md', 'Papers/B', 'p.png']);
    Vault.preferences(vault).newLinkFormat = 'relative';
    expect(linktexts()).toEqual(['../Papers/A', '../Papers/A.md', '../Papers/B', '../x/p.png']);
    Vault.preferences(vault).newLinkFormat = 'absolute';
    expect(linktexts()).toEqual(['Papers/A', 'Papers/A.md', 'Papers/B', 'x/p.png']);
  });
});
