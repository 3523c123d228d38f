/**
 * Under the vault is a disk that others write to as well. The vault sees it late and in part; the adapter sees all.
 */
import { CapacitorAdapter, FileSystemAdapter } from '../stand-in/vault/adapters';
import { Vault } from '../stand-in/vault/vault';
import { disks, openVault, recordEvents, removeFolders } from './opened-vault';

afterAll(removeFolders);

describe.each(disks)('a vault %s', (_, diskWith) => {
  const open = (files: Readonly<Record<string, string>> = {}) => openVault(diskWith(files));

  describe('notices what another program did', () => {
    test('only when it looks', async () => {
      const { vault, file, disk } = await open({ 'A.md': 'a', 'B.md': 'b', 'C/D.md': 'd' });
      const told = recordEvents(vault);
      expect(await vault.cachedRead(file('A.md'))).toBe('a');
      await disk.writeFromOutside('A.md', 'changed');
      await disk.writeFromOutside('New/E.md', 'e');
      await disk.removeFile('B.md');
      await disk.removeFolder('C', true);
      expect(told).toEqual([]);
      expect([await vault.cachedRead(file('A.md')), await vault.read(file('A.md'))]).toEqual([
        'a',
        'changed',
      ]);
      await Vault.notice(vault);
      expect(told.sort()).toEqual(
        ['create New', 'create New/E.md', 'delete B.md', 'delete C', 'delete C/D.md', 'modify A.md'].sort(),
      );
      expect(await vault.cachedRead(file('A.md'))).toBe('changed');
      const once = told.length;
      await Vault.notice(vault);
      expect(told).toHaveLength(once);
    });

    test('not because a reading that began before ends after', async () => {
      const { vault, file, disk, settled } = await open({ 'A.md': 'a' });
      await settled();
      await vault.modify(file('A.md'), 'b');
      let endFirst: () => void = () => undefined;
      const isHeld = new Promise<void>(resolve => (endFirst = resolve));
      disk.beforeRead = () => isHeld;
      const first = vault.cachedRead(file('A.md'));
      disk.beforeRead = () => undefined;
      expect(await vault.cachedRead(file('A.md'))).toBe('b');
      await disk.writeFromOutside('A.md', 'changed');
      endFirst();
      expect([await first, await vault.cachedRead(file('A.md'))]).toEqual(['b', 'b']);
      await settled();
    });
  });

  describe('has an adapter', () => {
    test('that sees what is hidden, and whose changes the vault hears of', async () => {
      const { vault } = await open({ 'Papers/A.md': 'a', '.obsidian/app.json': '{}' });
      const told = recordEvents(vault);
      const listed = await vault.adapter.list('/');
      expect(listed).toEqual({ files: [], folders: expect.arrayContaining(['.obsidian', 'Papers']) });
      expect(await vault.adapter.list('Papers')).toEqual({ files: ['Papers/A.md'], folders: [] });
      await vault.adapter.write('Papers/B.md', 'b');
      await vault.adapter.mkdir('.obsidian/plugins/paper-club');
      await vault.adapter.write('.obsidian/plugins/paper-club/data.json', '{}');
      await vault.adapter.remove('Papers/B.md');
      expect(told).toEqual(['create Papers/B.md', 'delete Papers/B.md']);
    });

    test('that tells of a path whether it is there, as what, and under which letters', async () => {
      const { vault, disk } = await open({ 'Papers/A.md': 'abc' });
      const { adapter } = vault;
      expect(await adapter.stat('Papers/A.md')).toMatchObject({ type: 'file', size: 3 });
      expect(await adapter.stat('Papers')).toMatchObject({ type: 'folder' });
      expect([await adapter.stat('None.md'), await adapter.exists('None.md')]).toEqual([null, false]);
      expect(await adapter.exists('papers/a.md')).toBe(disk.ignoresCase);
      expect(await adapter.exists('papers/a.md', true)).toBe(false);
      expect(await adapter.exists('Papers/A.md', true)).toBe(true);
      expect(vault.getResourcePath(vault.getFileByPath('Papers/A.md')!)).toContain('Papers/A.md');
    });

    test('that knows its place on a computer', async () => {
      const { vault, disk } = await open({ 'A b.md': '' });
      const { adapter } = vault;
      if (disk.basePath === undefined) expect(adapter).toBeInstanceOf(CapacitorAdapter);
      else if (adapter instanceof FileSystemAdapter) {
        expect(adapter.getFullPath('A b.md')).toBe(`${adapter.getBasePath()}/A b.md`);
        expect(adapter.getFilePath('A b.md')).toBe(`file://${disk.basePath}/A%20b.md`);
      }
      expect(adapter.getName()).toBe(vault.getName());
    });

    test.each(['/Papers/A.md', 'Papers//A.md', 'Papers\\A.md', 'Papers/'])(
      'that refuses the path %s',
      async path => {
        const { vault } = await open({ 'Papers/A.md': '' });
        await expect(vault.adapter.read(path)).rejects.toThrow('normalizePath');
        await expect(vault.create(path, '')).rejects.toThrow(/normalizePath|File name/);
        await expect(vault.rename(vault.getFileByPath('Papers/A.md')!, path)).rejects.toThrow();
      },
    );

    test('that refuses as the app does', async () => {
      const { vault } = await open({ 'Papers/A.md': '', 'B.md': '' });
      const { adapter } = vault;
      await expect(adapter.read('None.md')).rejects.toMatchObject({ code: 'ENOENT' });
      await expect(adapter.read('Papers')).rejects.toMatchObject({ code: 'EISDIR' });
      await expect(adapter.rmdir('Papers', false)).rejects.toMatchObject({ code: 'ENOTEMPTY' });
      await expect(adapter.rename('B.md', 'Papers/A.md')).rejects.toThrow('Destination file already exists!');
      await expect(adapter.copy('B.md', 'Papers/A.md')).rejects.toThrow('Destination file already exists!');
      await expect(adapter.list('None')).rejects.toMatchObject({ code: 'ENOENT' });
    });
  });
});
