/**
 * A vault that is kinder than the app's hides faults until a member meets them. These are its rules, each stated
 * once and checked on every disk, so that a test may use the disk in memory and mean the one in a folder.
 */
import { TFile, TFolder } from '../stand-in/vault/files';
import { Vault } from '../stand-in/vault/vault';
import { disks, openVault, recordEvents, removeFolders } from './opened-vault';

afterAll(removeFolders);

describe.each(disks)('a vault %s', (_, diskWith) => {
  const open = (files: Readonly<Record<string, string>> = {}) => openVault(diskWith(files));

  describe('knows', () => {
    const files = {
      'Papers/Deep/A.md': 'text',
      'b.PNG': '',
      '.obsidian/app.json': '{}',
      'Papers/.x/y.md': '',
    };

    test('its files and folders by their paths, and not what is hidden', async () => {
      const { vault } = await open(files);
      expect(
        vault
          .getFiles()
          .map(({ path }) => path)
          .sort(),
      ).toEqual(['Papers/Deep/A.md', 'b.PNG']);
      expect(vault.getMarkdownFiles().map(({ path }) => path)).toEqual(['Papers/Deep/A.md']);
      expect(
        vault
          .getAllFolders()
          .map(({ path }) => path)
          .sort(),
      ).toEqual(['Papers', 'Papers/Deep']);
      expect(vault.getAllFolders(true)).toContain(vault.getRoot());
      expect(vault.getAllLoadedFiles()).toHaveLength(5);
      expect(vault.getAbstractFileByPath('.obsidian/app.json')).toBeNull();
      expect(await vault.adapter.exists('.obsidian/app.json')).toBe(true);
    });

    test('a file by its names and its place', async () => {
      const { vault, file } = await open(files);
      const { name, basename, extension, parent, stat } = file('Papers/Deep/A.md');
      expect({ name, basename, extension, size: stat.size }).toEqual({
        name: 'A.md',
        basename: 'A',
        extension: 'md',
        size: 4,
      });
      expect(parent).toBe(vault.getFolderByPath('Papers/Deep'));
      expect(vault.getFolderByPath('Papers')?.children.map(child => child.path)).toEqual(['Papers/Deep']);
      expect([vault.getFileByPath('Papers'), vault.getFolderByPath('b.PNG')]).toEqual([null, null]);
    });

    test('its root as the folder /', async () => {
      const { vault, file } = await open(files);
      const root = vault.getRoot();
      expect([root.path, root.name, root.parent, root.isRoot()]).toEqual(['/', '', null, true]);
      expect(vault.getFolderByPath('/')).toBe(root);
      expect(file('b.PNG').parent).toBe(root);
    });

    test('large from small letters, even on a disk that does not', async () => {
      const { vault } = await open(files);
      expect(vault.getFileByPath('papers/deep/a.md')).toBeNull();
    });

    test('what is below a folder, the folder too', async () => {
      const { vault } = await open(files);
      const seen: string[] = [];
      Vault.recurseChildren(vault.getFolderByPath('Papers')!, ({ path }) => seen.push(path));
      expect(seen).toEqual(['Papers', 'Papers/Deep', 'Papers/Deep/A.md']);
    });
  });

  describe('creates', () => {
    test('a note, and tells of it before it is handed out', async () => {
      const { vault, disk } = await open({ 'Papers/B.md': '' });
      const told = recordEvents(vault);
      const making = vault.create('Papers/A.md', 'text', { mtime: 5000 });
      expect(told).toEqual([]);
      const file = await making;
      expect(file).toBeInstanceOf(TFile);
      expect([told, file.stat.mtime, await disk.text('Papers/A.md')]).toEqual([
        ['create Papers/A.md'],
        5000,
        'text',
      ]);
    });

    test('no second file or folder of a name', async () => {
      const { vault, disk } = await open({ 'Papers/A.md': 'mine' });
      await expect(vault.create('Papers/A.md', '')).rejects.toThrow('File already exists.');
      await expect(vault.createBinary('Papers/A.md', new ArrayBuffer(1))).rejects.toThrow(
        'File already exists.',
      );
      await expect(vault.createFolder('Papers')).rejects.toThrow('Folder already exists.');
      expect(await disk.text('Papers/A.md')).toBe('mine');
    });

    test('a name that differs only in case where the disk tells them apart, and only there', async () => {
      const { vault, disk } = await open({ 'Papers/A.md': 'mine' });
      const file = vault.create('Papers/a.md', 'other');
      if (disk.ignoresCase) await expect(file).rejects.toThrow('File already exists.');
      else expect((await file).path).toBe('Papers/a.md');
      const folder = vault.createFolder('papers');
      if (disk.ignoresCase) await expect(folder).rejects.toThrow('Folder already exists.');
      else expect((await folder).path).toBe('papers');
      expect(await disk.text('Papers/A.md')).toBe('mine');
    });

    test('nothing in a folder that is not there', async () => {
      const { vault } = await open();
      const making = vault.create('Papers/A.md', '');
      await expect(making).rejects.toMatchObject({
        code: 'ENOENT',
        message: expect.stringContaining('ENOENT'),
      });
      expect(vault.getFiles()).toEqual([]);
    });

    test.each(['What?.md', 'a:b.md', 'a|b.md', '.hidden.md', 'a"b.md', 'a<b.md'])(
      'nothing named %s',
      async name => {
        const { vault } = await open({ 'A.md': '' });
        await expect(vault.create(name, '')).rejects.toThrow('File name');
        await expect(vault.createFolder(name)).rejects.toThrow('File name');
        await expect(vault.rename(vault.getFileByPath('A.md')!, name)).rejects.toThrow('File name');
      },
    );

    test('a folder with all folders above it', async () => {
      const { vault } = await open();
      const told = recordEvents(vault);
      const folder = await vault.createFolder('Papers/Deep');
      expect(folder).toBeInstanceOf(TFolder);
      expect([folder.path, told]).toEqual(['Papers/Deep', ['create Papers', 'create Papers/Deep']]);
    });

    test('a copy, and none over a file', async () => {
      const { vault, file, disk } = await open({ 'Papers/A.md': 'a', 'B.md': 'b' });
      expect((await vault.copy(file('Papers/A.md'), 'C.md')).path).toBe('C.md');
      expect((await vault.copy(vault.getFolderByPath('Papers')!, 'More')).path).toBe('More');
      await expect(vault.copy(file('B.md'), 'C.md')).rejects.toThrow('Destination file already exists!');
      expect(await disk.texts()).toMatchObject({ 'C.md': 'a', 'More/A.md': 'a', 'Papers/A.md': 'a' });
    });
  });

  test('throws when it is asked for what the stand-in has not', async () => {
    const { vault } = await open({ 'A.md': '' });
    expect(() => Reflect.get(vault, 'getConfig') as unknown).toThrow('The stand-in has no Vault.getConfig');
    expect(() => Reflect.get(vault.getRoot(), 'saving') as unknown).toThrow(
      'The stand-in has no TFolder.saving',
    );
  });
});
