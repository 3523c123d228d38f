/**
 * What becomes of a note when it is written, moved or thrown away, on every disk: here a member's words would be lost.
 */
import { disks, openVault, recordEvents, removeFolders } from './opened-vault';

afterAll(removeFolders);

describe.each(disks)('a vault %s', (_, diskWith) => {
  const open = (files: Readonly<Record<string, string>> = {}) => openVault(diskWith(files));

  describe('changes', () => {
    test('a note, and tells of it', async () => {
      const { vault, file, disk } = await open({ 'A.md': 'a' });
      const told = recordEvents(vault);
      const { mtime } = file('A.md').stat;
      await vault.modify(file('A.md'), 'ab');
      await vault.append(file('A.md'), 'c');
      await vault.appendBinary(file('A.md'), Uint8Array.from([100]).buffer);
      expect([told, await disk.text('A.md'), file('A.md').stat.size]).toEqual([
        Array(3).fill('modify A.md'),
        'abcd',
        4,
      ]);
      await vault.modify(file('A.md'), 'x', { mtime: mtime + 99_000 });
      expect(file('A.md').stat.mtime).toBe(mtime + 99_000);
    });

    test('a note by what it read, with nothing in between', async () => {
      const { vault, file } = await open({ 'A.md': '0' });
      const add = (): Promise<string> => vault.process(file('A.md'), text => String(Number(text) + 1));
      expect(await Promise.all([add(), add(), add()])).toEqual(['1', '2', '3']);
      const told = recordEvents(vault);
      expect(await vault.process(file('A.md'), text => text)).toBe('3');
      expect(told).toEqual([]);
    });

    test('nothing when the callback throws, and goes on after that', async () => {
      const { vault, file } = await open({ 'A.md': 'a' });
      const failing = vault.process(file('A.md'), () => {
        throw new Error('changed meanwhile');
      });
      await expect(failing).rejects.toThrow('changed meanwhile');
      expect(await vault.process(file('A.md'), text => `${text}b`)).toBe('ab');
    });

    test('bytes as they are, a byte order mark too', async () => {
      const { vault, file } = await open({ 'A.md': '\ufeffa\r\n' });
      expect(await vault.process(file('A.md'), text => `${text}b`)).toBe('\ufeffa\r\nb');
      await vault.modifyBinary(file('A.md'), Uint8Array.from([255, 0]).buffer);
      expect([...new Uint8Array(await vault.readBinary(file('A.md')))]).toEqual([255, 0]);
    });

    test('nothing on a full disk, and leaves the old text', async () => {
      const { vault, file, disk } = await open({ 'A.md': 'a' });
      disk.beforeWrite = path => {
        if (path === 'A.md') throw new Error('ENOSPC: no space left on device, write');
      };
      await expect(vault.modify(file('A.md'), 'b')).rejects.toThrow('ENOSPC');
      expect([await disk.text('A.md'), disk.log.includes('write A.md')]).toEqual(['a', true]);
      await vault.create('B.md', '');
    });
  });

  describe('renames', () => {
    test('a file, which stays the same object', async () => {
      const { vault, file } = await open({ 'A.md': 'a', 'Papers/B.md': '' });
      const told = recordEvents(vault);
      const moved = file('A.md');
      await vault.rename(moved, 'Papers/C.canvas');
      expect(vault.getFileByPath('Papers/C.canvas')).toBe(moved);
      expect([moved.basename, moved.extension, moved.parent?.path]).toEqual(['C', 'canvas', 'Papers']);
      expect([vault.getFileByPath('A.md'), told]).toEqual([null, ['rename A.md > Papers/C.canvas']]);
    });

    test('a folder with what is in it', async () => {
      const { vault, file } = await open({ 'Papers/Deep/A.md': 'a' });
      const told = recordEvents(vault);
      await vault.rename(vault.getFolderByPath('Papers')!, 'Read');
      expect(told).toEqual([
        'rename Papers > Read',
        'rename Papers/Deep > Read/Deep',
        'rename Papers/Deep/A.md > Read/Deep/A.md',
      ]);
      expect(await vault.read(file('Read/Deep/A.md'))).toBe('a');
      expect(vault.getRoot().children.map(({ path }) => path)).toEqual(['Read']);
    });

    test('nothing over another file', async () => {
      const { vault, file, disk } = await open({ 'A.md': 'a', 'B.md': 'b' });
      await expect(vault.rename(file('A.md'), 'B.md')).rejects.toThrow('Destination file already exists!');
      await expect(vault.rename(file('A.md'), 'None/B.md')).rejects.toThrow('ENOENT');
      expect([file('A.md').path, await disk.texts()]).toEqual(['A.md', { 'A.md': 'a', 'B.md': 'b' }]);
    });

    test('a file to the same name in other letters', async () => {
      const { vault, file, disk } = await open({ 'paper.md': 'a' });
      await vault.rename(file('paper.md'), 'Paper.md');
      expect([file('Paper.md').name, await disk.texts()]).toEqual(['Paper.md', { 'Paper.md': 'a' }]);
    });
  });

  describe('deletes', () => {
    test('a file, which is then no longer known', async () => {
      const { vault, file } = await open({ 'Papers/A.md': '' });
      const told = recordEvents(vault);
      const gone = file('Papers/A.md');
      await vault.delete(gone);
      expect([told, vault.getFileByPath('Papers/A.md')]).toEqual([['delete Papers/A.md'], null]);
      await expect(vault.delete(gone)).rejects.toThrow('ENOENT');
      await expect(vault.read(gone)).rejects.toThrow('ENOENT');
    });

    test('a folder, but not one that holds something hidden unless it is forced', async () => {
      const { vault, disk } = await open({ 'Papers/Deep/A.md': '', 'Kept/.git/x': '' });
      const told = recordEvents(vault);
      await vault.delete(vault.getFolderByPath('Papers')!);
      expect(told).toEqual(['delete Papers/Deep/A.md', 'delete Papers/Deep', 'delete Papers']);
      await expect(vault.delete(vault.getFolderByPath('Kept')!)).rejects.toMatchObject({ code: 'ENOTEMPTY' });
      await vault.delete(vault.getFolderByPath('Kept')!, true);
      expect(await disk.texts()).toEqual({});
    });

    test('into the trash of the system, or of the vault where there is none', async () => {
      const { vault, file, disk } = await open({
        'A.md': 'a',
        'Papers/B.md': 'b',
        '.trash/Papers/B.md': 'old',
      });
      await vault.trash(file('A.md'), true);
      expect([...disk.systemTrash!]).toEqual([['A.md', { 'A.md': 'a' }]]);
      disk.systemTrash = undefined;
      const told = recordEvents(vault);
      await vault.trash(file('Papers/B.md'), true);
      expect(told).toEqual(['delete Papers/B.md']);
      expect(await disk.texts()).toEqual({ '.trash/Papers/B.md': 'old', '.trash/Papers/B 2.md': 'b' });
    });
  });
});

test('writing waits while the disk does', async () => {
  const { vault, disk, settled } = await openVault();
  let go = (): void => undefined;
  disk.beforeWrite = () => new Promise(resolve => (go = resolve));
  const told = recordEvents(vault);
  void vault.create('A.md', '');
  await new Promise(resolve => setTimeout(resolve, 5));
  expect(told).toEqual([]);
  go();
  await settled();
  expect(told).toEqual(['create A.md']);
});
