/** A member's notes are files that other programs write too: each must be whole, old or new, and never another's. */
import * as fs from 'node:fs';
import { join } from 'node:path';
import { DiskNotes } from '../../src/cli/disk-notes';
import { isLeftover, type WriteBytes } from '../../src/cli/whole-file';
import { noteStoreContract } from '../actions/note-store-contract';
import { filesIn, fill, removeTemporaryFolders, temporaryFolder, treeOf } from './temporary-folder';

afterEach(removeTemporaryFolders);

noteStoreContract('a vault on disk', files => {
  const root = temporaryFolder();
  fill(root, files);
  const text = (path: string): Promise<string | null> => {
    const file = join(root, path);
    return Promise.resolve(fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null);
  };
  return Promise.resolve({ store: new DiskNotes(root), text });
});

const note = '---\npaper_id: arxiv:2005.14165\n---\nMine\n';

function fullDisk(allowed: number): WriteBytes {
  let left = allowed;
  return (file, bytes) => {
    left -= 1;
    if (left >= 0) return void fs.writeSync(file, bytes);
    fs.writeSync(file, bytes.subarray(0, 3));
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  };
}

describe('making a note', () => {
  test('makes the folders between and writes every byte', async () => {
    const root = join(temporaryFolder(), 'vault');
    await new DiskNotes(root).create('Papers/Ünï — “x”.md', 'Grüße\r\n');
    expect(fs.readFileSync(join(root, 'Papers/Ünï — “x”.md'), 'utf8')).toBe('Grüße\r\n');
    expect(filesIn(root)).toEqual(['Papers/Ünï — “x”.md']);
  });

  test('never writes over a file that came while the import ran', async () => {
    const root = temporaryFolder();
    const notes = new DiskNotes(root);
    await notes.create('Papers/A.md', 'first');
    fill(root, { 'Papers/B.md': 'the member was here' });
    await expect(notes.create('Papers/B.md', 'list')).rejects.toThrow('A file of that name is there already');
    expect(fs.readFileSync(join(root, 'Papers/B.md'), 'utf8')).toBe('the member was here');
    expect(filesIn(root)).toEqual(['Papers/A.md', 'Papers/B.md']);
  });

  test.each([
    ['case', 'Papers/Gpt-3.md', 'Papers/GPT-3.md'],
    ['Unicode form', 'Papers/E\u0301tude.md', 'Papers/\u00c9tude.md'],
  ])('refuses a name that differs from another in %s alone', async (_, there, wanted) => {
    const root = temporaryFolder();
    fill(root, { [there]: 'x' });
    await expect(new DiskNotes(root).create(wanted, 'y')).rejects.toThrow('is there already');
    expect(filesIn(root)).toEqual([there]);
  });

  test('a disk without hard links gets whole notes too, and still nothing is written over', async () => {
    const root = temporaryFolder();
    const link = jest.spyOn(jest.requireActual<typeof fs>('node:fs'), 'linkSync').mockImplementation(() => {
      throw Object.assign(new Error('EPERM: operation not permitted, link'), { code: 'EPERM' });
    });
    const notes = new DiskNotes(root);
    await notes.create('A.md', 'whole');
    fill(root, { 'B.md': 'the member was here' });
    await expect(notes.create('B.md', 'list')).rejects.toThrow('A file of that name is there already');
    link.mockRestore();
    expect(fs.readFileSync(join(root, 'A.md'), 'utf8')).toBe('whole');
    expect(fs.readFileSync(join(root, 'B.md'), 'utf8')).toBe('the member was here');
    expect(filesIn(root)).toEqual(['A.md', 'B.md']);
  });

  test('a full disk leaves no half note and no temporary file, and says so', async () => {
    const root = temporaryFolder();
    const notes = new DiskNotes(root, fullDisk(1));
    await notes.create('A.md', 'whole');
    await expect(notes.create('B.md', 'never half')).rejects.toThrow('The disk is full.');
    expect(filesIn(root)).toEqual(['A.md']);
    await new DiskNotes(root).create('B.md', 'whole now');
    expect(filesIn(root)).toEqual(['A.md', 'B.md']);
  });

  test('a file where a folder should be is left alone', async () => {
    const root = temporaryFolder();
    fill(root, { Papers: 'I am a file' });
    await expect(new DiskNotes(root).create('Papers/A.md', 'x')).rejects.toThrow(
      'a file of that name is in the way',
    );
    expect(fs.readFileSync(join(root, 'Papers'), 'utf8')).toBe('I am a file');
  });

  test('a vault whose place is taken by a file gets a sentence', async () => {
    const file = join(temporaryFolder(), 'vault');
    fs.writeFileSync(file, 'x');
    await expect(new DiskNotes(file).create('A.md', 'x')).rejects.toThrow(/in the way|already/);
  });

  test.each(['../out.md', 'a/../../out.md', '/etc/out.md', 'a\\..\\out.md', 'C:/out.md', 'a//b.md', ''])(
    'writes nothing at %p',
    async path => {
      const root = temporaryFolder();
      await expect(new DiskNotes(root).create(path, 'x')).rejects.toThrow('leads out of the vault');
      expect(filesIn(root)).toEqual([]);
    },
  );

  test('does not write through a link that leaves the vault', async () => {
    const root = temporaryFolder();
    const outside = temporaryFolder();
    fs.symlinkSync(outside, join(root, 'Papers'));
    await expect(new DiskNotes(root).create('Papers/Deep/A.md', 'x')).rejects.toThrow(
      'leads out of the vault',
    );
    expect(fs.readdirSync(outside)).toEqual([]);
  });

  test('writes through a link that stays inside', async () => {
    const root = temporaryFolder();
    fill(root, { 'Here/A.md': 'a' });
    fs.symlinkSync(join(root, 'Here'), join(root, 'There'));
    await new DiskNotes(root).create('There/B.md', 'b');
    expect(fs.readFileSync(join(root, 'Here/B.md'), 'utf8')).toBe('b');
  });
});

describe('changing a note', () => {
  test('replaces exactly what was read, and keeps the mode of the file', async () => {
    const root = temporaryFolder();
    fill(root, { 'A.md': '\ufeffold\r\n' });
    fs.chmodSync(join(root, 'A.md'), 0o666);
    expect(await new DiskNotes(root).replace('A.md', '\ufeffold\r\n', 'new\n')).toBe(true);
    expect(fs.readFileSync(join(root, 'A.md'), 'utf8')).toBe('new\n');
    expect(fs.statSync(join(root, 'A.md')).mode & 0o777).toBe(0o666);
    expect(filesIn(root)).toEqual(['A.md']);
  });

  test.each([
    ['a word typed since', 'old, and a word'],
    ['another line ending', 'old\r\n'],
  ])('leaves a note with %s', async (_, now) => {
    const root = temporaryFolder();
    fill(root, { 'A.md': now });
    expect(await new DiskNotes(root).replace('A.md', 'old\n', 'new\n')).toBe(false);
    expect(await new DiskNotes(root).remove('A.md', 'old\n')).toBe(false);
    expect(fs.readFileSync(join(root, 'A.md'), 'utf8')).toBe(now);
  });

  test('answers no for a note that is gone, and makes no folder for it', async () => {
    const root = temporaryFolder();
    expect(await new DiskNotes(root).replace('Gone/A.md', 'old', 'new')).toBe(false);
    expect(await new DiskNotes(root).remove('Gone/A.md', 'old')).toBe(false);
    expect(fs.readdirSync(root)).toEqual([]);
  });

  test('a disk that fills up leaves the old note whole', async () => {
    const root = temporaryFolder();
    fill(root, { 'A.md': 'old' });
    await expect(new DiskNotes(root, fullDisk(0)).replace('A.md', 'old', 'new')).rejects.toThrow(
      'The disk is full',
    );
    expect(fs.readFileSync(join(root, 'A.md'), 'utf8')).toBe('old');
    expect(filesIn(root)).toEqual(['A.md']);
  });

  test('removing takes the folders that it leaves empty, and no other', async () => {
    const root = temporaryFolder();
    fill(root, { 'List/Papers/A.md': 'a', 'List/Mine.md': 'm' });
    const notes = new DiskNotes(root);
    expect(await notes.remove('List/Papers/A.md', 'a')).toBe(true);
    expect(fs.readdirSync(join(root, 'List'))).toEqual(['Mine.md']);
    expect(await notes.remove('List/Mine.md', 'm')).toBe(true);
    expect(fs.readdirSync(root)).toEqual([]);
    await notes.create('List/Papers/A.md', 'again');
    expect(filesIn(root)).toEqual(['List/Papers/A.md']);
  });
});

describe('finding notes', () => {
  test('finds a key at the top of the properties, whatever program wrote the file', async () => {
    const root = temporaryFolder();
    fill(root, {
      'plain.md': note,
      'deep/er/crlf.MD': note.replaceAll('\n', '\r\n'),
      'bom.md': `\ufeff${note}`,
      'quoted.md': '---\n"paper_id" : x\n---\n',
      'second.md': '---\ntags: [a]\nlist_id: x\n---',
      'no-key.md': '---\ntitle: paper_id\nother: 1\n---\n',
      'nested.md': '---\na:\n  paper_id: x\n---\n',
      'in-text.md': 'paper_id: x\n---\npaper_id: x\n---\n',
      'after.md': '---\ntitle: x\n---\npaper_id: x\n',
      'empty-properties.md': '---\n---\npaper_id: x\n---\n',
      'open.md': '---\npaper_id: x\n',
      'longer-key.md': '---\npaper_idea: x\n---\n',
      'note.txt': note,
      '.trash/hidden.md': note,
      '.hidden.md': note,
    });
    const found = await new DiskNotes(root).notesWith(['paper_id', 'list_id']);
    expect(found.map(({ path }) => path).sort()).toEqual([
      'bom.md',
      'deep/er/crlf.MD',
      'plain.md',
      'quoted.md',
      'second.md',
    ]);
    expect(found.find(({ path }) => path === 'bom.md')?.text).toBe(`\ufeff${note}`);
  });

  test('leaves out what is no UTF-8, so that it can never be written back changed, and names it', async () => {
    const root = temporaryFolder();
    fill(root, {
      'latin1.md': Buffer.from('---\npaper_id: x\n---\ncaf\xe9\n', 'latin1'),
      'utf16.md': Buffer.from(`\ufeff${note}`, 'utf16le'),
      'mine.md': Buffer.from('caf\xe9\n', 'latin1'),
    });
    const notes = new DiskNotes(root);
    expect(await notes.notesWith(['paper_id'])).toEqual([]);
    expect(notes.unreadable).toEqual(['latin1.md']);
  });

  test('names every file that is not hidden, and follows no link', async () => {
    const root = temporaryFolder();
    const outside = temporaryFolder();
    fill(outside, { 'secret.md': note });
    fill(root, { 'A.md': 'a', 'b/C.png': 'c', '.obsidian/app.json': '{}' });
    fs.symlinkSync(outside, join(root, 'Out'));
    fs.symlinkSync(join(outside, 'secret.md'), join(root, 'linked.md'));
    const notes = new DiskNotes(root);
    expect([...(await notes.paths())].sort()).toEqual(['A.md', 'Out', 'b/C.png', 'linked.md']);
    expect(await notes.notesWith(['paper_id'])).toEqual([]);
  });

  test('a note is read whole, however long it is', async () => {
    const root = temporaryFolder();
    const room = 64 * 1024;
    const texts = [room - 1, room, room + 1, 3 * room].map(size => note.padEnd(size, 'word '));
    fill(root, Object.fromEntries(texts.map((text, index) => [`${index}.md`, text])));
    const notes = new DiskNotes(root);
    expect((await notes.notesWith(['paper_id'])).map(({ text }) => text)).toEqual(texts);
    for (const [index, text] of texts.entries()) {
      expect(await notes.replace(`${index}.md`, text, `${text}more`)).toBe(true);
      expect(fs.readFileSync(join(root, `${index}.md`), 'utf8')).toBe(`${text}more`);
    }
  });

  test('a note keeps its own words when others are read after it', async () => {
    const root = temporaryFolder();
    fill(root, { 'A.md': `${note}${'long '.repeat(50)}`, 'B.md': `${note}short` });
    const found = await new DiskNotes(root).notesWith(['paper_id']);
    expect(found.map(({ text }) => text)).toEqual([`${note}${'long '.repeat(50)}`, `${note}short`]);
  });

  test('cleaning up, finding notes and naming paths look into each folder once', async () => {
    const root = temporaryFolder();
    fill(root, { 'A.md': note, 'Papers/B.md': note });
    const look = jest.spyOn(jest.requireActual<typeof fs>('node:fs'), 'readdirSync');
    const notes = new DiskNotes(root);
    notes.cleanLeftovers([]);
    await notes.notesWith(['paper_id']);
    await notes.paths();
    const looks = look.mock.calls.length;
    look.mockRestore();
    expect(looks).toBe(2);
  });

  test('what was made or removed since is seen', async () => {
    const root = temporaryFolder();
    fill(root, { 'A.md': note, 'Empty.md': '' });
    const notes = new DiskNotes(root);
    expect(await notes.paths()).toEqual(['A.md', 'Empty.md']);
    await notes.create('B.md', note);
    expect(await notes.paths()).toEqual(['A.md', 'B.md', 'Empty.md']);
    expect(await notes.remove('A.md', note)).toBe(true);
    expect(await notes.paths()).toEqual(['B.md', 'Empty.md']);
    notes.cleanLeftovers(['Empty.md']);
    expect(await notes.paths()).toEqual(['B.md']);
    expect((await notes.notesWith(['paper_id'])).map(({ path }) => path)).toEqual(['B.md']);
  });

  test('a vault that is not there yet is empty, and looking does not make it', async () => {
    const root = join(temporaryFolder(), 'vault');
    const notes = new DiskNotes(root);
    expect(await notes.paths()).toEqual([]);
    expect(await notes.notesWith(['paper_id'])).toEqual([]);
    expect(fs.existsSync(root)).toBe(false);
  });
});

describe('after a crash', () => {
  const dead = '.paper-club-tmp-999999999-1';

  test('the half-written file of a dead run is taken away, and nothing else', () => {
    const root = temporaryFolder();
    const living = `.paper-club-tmp-${process.ppid}-1`;
    fill(root, { 'Papers/A.md': 'a', [`Papers/${dead}`]: 'hal', [`Papers/${living}`]: 'in hand' });
    const before = treeOf(root)['Papers/A.md'];
    new DiskNotes(root).cleanLeftovers([]);
    expect(filesIn(root)).toEqual([`Papers/${living}`, 'Papers/A.md']);
    expect(treeOf(root)['Papers/A.md']).toBe(before);
  });

  test('looks for half-written files in hidden folders too, but not where no run ever writes', () => {
    const root = temporaryFolder();
    const plugin = '.obsidian/plugins/paper-club';
    const others = ['.git', '.obsidian/plugins/other/node_modules'];
    fill(
      root,
      Object.fromEntries([plugin, 'node_modules', ...others].map(each => [`${each}/${dead}`, 'hal'])),
    );
    new DiskNotes(root).cleanLeftovers([]);
    expect(filesIn(root)).toEqual(others.map(each => `${each}/${dead}`));
  });

  test('the empty file that a killed run had only opened is taken away, and no other empty one', () => {
    const root = temporaryFolder();
    const vault = join(root, 'vault');
    fill(root, {
      'vault/Papers/A.md': '',
      'vault/Papers/B.md': 'whole',
      'vault/Mine.md': '',
      'outside.md': '',
    });
    new DiskNotes(vault).cleanLeftovers(['Papers/A.md', 'Papers/B.md', 'Papers/C.md', '../outside.md']);
    expect(filesIn(root)).toEqual(['outside.md', 'vault/Mine.md', 'vault/Papers/B.md']);
  });

  test('a run does not take its own temporary file for a leftover', () => {
    expect(isLeftover(dead)).toBe(true);
    expect(isLeftover(`.paper-club-tmp-${process.pid}-1`)).toBe(false);
    expect(isLeftover('Papers.md')).toBe(false);
  });
});
