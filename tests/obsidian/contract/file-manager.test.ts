/**
 * What the app does to notes on a reader's behalf: links that follow a rename, properties that are written anew.
 * A stand-in that leaves either out would let the plugin lose links or comments in the app and in no test.
 */
import { Vault } from '../stand-in/vault/vault';
import { openVault } from './opened-vault';

async function openIndexed(files: Readonly<Record<string, string>>, ask?: Parameters<typeof openVault>[1]) {
  const opened = await openVault(files, ask);
  await opened.settled();
  return opened;
}

describe('renaming', () => {
  const files = {
    'A.md':
      '---\nup: "[[B]]"\n---\n`[[B]]` [[B]] [[B#h|shown]] ![[B]] [t](B.md#h "x") [[Other]]\n\n| [[B\\|s]] |\n|---|\n',
    'B.md': '[[B#own]]',
    'Other.md': '',
    'Papers/C.md': '',
  };

  test('takes the links to a note along, whatever their kind, and leaves all else', async () => {
    const { fileManager, file, disk } = await openIndexed(files);
    await fileManager.renameFile(file('B.md'), 'Papers/New (1).md');
    expect(await disk.texts()).toEqual({
      'A.md':
        '---\nup: "[[New (1)]]"\n---\n`[[B]]` [[New (1)]] [[New (1)#h|shown]] ![[New (1)]] [t](New%20%281%29.md#h "x") [[Other]]\n\n| [[New (1)\\|s]] |\n|---|\n',
      'Papers/New (1).md': '[[New (1)#own]]',
      'Other.md': '',
      'Papers/C.md': '',
    });
  });

  test('leaves a link that still leads there', async () => {
    const { fileManager, file, disk } = await openIndexed(files);
    await fileManager.renameFile(file('B.md'), 'Papers/B.md');
    expect(await disk.text('A.md')).toBe(files['A.md']);
    expect(disk.log.filter(line => line.startsWith('write'))).toEqual([]);
  });

  test('leaves the links to other notes as they were written', async () => {
    const { fileManager, file, disk } = await openIndexed({ ...files, 'X.md': '[[papers/C.md]] [[B]]' });
    await fileManager.renameFile(file('B.md'), 'New.md');
    expect(await disk.text('X.md')).toBe('[[papers/C.md]] [[New]]');
  });

  test('names the folder when the new name would lead elsewhere', async () => {
    const { fileManager, file, disk } = await openIndexed({ ...files, 'X.md': '[[C]]', 'Notes/D.md': '' });
    await fileManager.renameFile(file('Notes/D.md'), 'C.md');
    expect(await disk.text('X.md')).toBe('[[Papers/C]]');
  });

  test('mends the ways out of a note that moves', async () => {
    const { fileManager, file, disk, vault } = await openIndexed({
      ...files,
      'Notes/E.md': '[[../Papers/C]]',
    });
    Vault.preferences(vault).newLinkFormat = 'relative';
    await fileManager.renameFile(file('Notes/E.md'), 'E.md');
    expect(await disk.text('E.md')).toBe('[[Papers/C]]');
  });

  test('takes along the links to all that is in a folder', async () => {
    const { fileManager, vault, disk } = await openIndexed({
      'A.md': '[[Papers/B]] [[C]]',
      'Papers/B.md': '',
      'Papers/C.md': '',
    });
    await fileManager.renameFile(vault.getFolderByPath('Papers')!, 'Read');
    expect(await disk.text('A.md')).toBe('[[B]] [[C]]');
  });

  test('asks first unless links are always updated', async () => {
    const ask = jest.fn(async () => false);
    const { fileManager, file, disk, vault } = await openIndexed(files, ask);
    await fileManager.renameFile(file('B.md'), 'New.md');
    expect([ask.mock.calls.length, await disk.text('A.md')]).toEqual([1, files['A.md']]);
    Vault.preferences(vault).alwaysUpdateLinks = true;
    await fileManager.renameFile(file('Other.md'), 'Else.md');
    expect([ask.mock.calls.length, await disk.text('A.md')]).toEqual([
      1,
      files['A.md'].replace('Other', 'Else'),
    ]);
  });

  test('refuses what the vault refuses', async () => {
    const { fileManager, file } = await openIndexed(files);
    await expect(fileManager.renameFile(file('B.md'), 'A.md')).rejects.toThrow(
      'Destination file already exists!',
    );
  });
});

describe('a generated link', () => {
  const files = {
    'B.md': '',
    'Papers/One two.md': '',
    'Papers/Same.md': '',
    'Notes/Same.md': '',
    'p.png': '',
  };

  test('is a wikilink, short, with place and words', async () => {
    const { fileManager, file } = await openVault(files);
    const link = (path: string, ...more: string[]) =>
      fileManager.generateMarkdownLink(file(path), 'A.md', ...more);
    expect(link('B.md')).toBe('[[B]]');
    expect(link('B.md', '#h', 'al')).toBe('[[B#h|al]]');
    expect(link('B.md', '', 'B')).toBe('[[B]]');
    expect(link('Papers/Same.md', '', 'x')).toBe('[[Papers/Same|x]]');
    expect(link('p.png')).toBe('![[p.png]]');
    expect(fileManager.generateMarkdownLink(file('B.md'), 'B.md', '#h')).toBe('[[#h]]');
  });

  test('is a Markdown link when that is preferred', async () => {
    const { fileManager, file, vault } = await openVault({
      ...files,
      '.obsidian/app.json': '{"useMarkdownLinks":true,"newLinkFormat":"relative"}',
    });
    expect(Vault.preferences(vault).useMarkdownLinks).toBe(true);
    const link = (...more: string[]) =>
      fileManager.generateMarkdownLink(file('Papers/One two.md'), 'Notes/Same.md', ...more);
    expect(link()).toBe('[One two](../Papers/One%20two.md)');
    expect(link('#A b', 'al')).toBe('[al](../Papers/One%20two.md#A%20b)');
    expect(fileManager.generateMarkdownLink(file('p.png'), 'A.md')).toBe('![](p.png)');
    expect(fileManager.generateMarkdownLink(file('p.png'), 'A.md', '', 'al')).toBe('![al](p.png)');
  });
});

describe('properties', () => {
  const change = async (text: string, fn: (properties: Record<string, unknown>) => void): Promise<string> => {
    const { fileManager, file, disk } = await openVault({ 'A.md': text });
    await fileManager.processFrontMatter(file('A.md'), fn);
    return disk.text('A.md');
  };

  test('are written anew: comments and quotes are lost, the body is not touched', async () => {
    const text = '---\n# mine\na: "x"\nb:   [1, 2]\nnone: null\n---\r\n\nbody \n';
    const changed = await change(text, properties => void (properties['c'] = `${'long '.repeat(30)}end`));
    expect(changed).toBe(`---\na: x\nb:\n  - 1\n  - 2\nnone:\nc: ${'long '.repeat(30)}end\n---\n\nbody \n`);
  });

  test('are begun above a note that has none', async () => {
    expect(await change('body', properties => void (properties['a'] = 1))).toBe('---\na: 1\n---\nbody');
    expect(await change('body', () => undefined)).toBe('body');
    expect(await change('---\na: 1\n---\nbody', properties => void delete properties['a'])).toBe('body');
  });

  test('that are no YAML are refused, and nothing is written', async () => {
    const { fileManager, file, disk } = await openVault({ 'A.md': '---\na: [\n---\nbody' });
    const changing = fileManager.processFrontMatter(file('A.md'), () => undefined);
    await expect(changing).rejects.toMatchObject({ name: 'YAMLParseError' });
    expect(disk.log.filter(line => line.startsWith('write'))).toEqual([]);
  });

  test('stay when the callback throws, and take the time they are given', async () => {
    const { fileManager, file, disk } = await openVault({ 'A.md': '---\na: 1\n---\n' });
    const failing = fileManager.processFrontMatter(file('A.md'), () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await disk.text('A.md')).toBe('---\na: 1\n---\n');
    await fileManager.processFrontMatter(file('A.md'), properties => void (properties['a'] = 2), {
      mtime: 7000,
    });
    expect(file('A.md').stat.mtime).toBe(7000);
  });
});

describe('places', () => {
  test('for new notes are as preferred, and the root when that is not there', async () => {
    const { fileManager, vault } = await openVault({ 'Papers/A.md': '', 'Notes/B.md': '' });
    const parent = () => fileManager.getNewFileParent('Papers/A.md').path;
    expect(parent()).toBe('/');
    Object.assign(Vault.preferences(vault), { newFileLocation: 'current' });
    expect(parent()).toBe('Papers');
    Object.assign(Vault.preferences(vault), { newFileLocation: 'folder', newFileFolderPath: 'Notes' });
    expect(parent()).toBe('Notes');
    Object.assign(Vault.preferences(vault), { newFileFolderPath: 'None' });
    expect(parent()).toBe('/');
  });

  test.each([
    ['/', 'p 1.png'],
    ['./', 'Papers/p.png'],
    ['./Pics', 'Papers/Pics/p.png'],
    ['Attachments', 'Attachments/p.png'],
  ])('for attachments under %s: %s', async (attachmentFolderPath, path) => {
    const { fileManager, vault } = await openVault({ 'Papers/A.md': '', 'p.png': '' });
    Object.assign(Vault.preferences(vault), { attachmentFolderPath });
    expect(await fileManager.getAvailablePathForAttachment('p.png', 'Papers/A.md')).toBe(path);
    await vault.create(path, '');
  });
});

describe('deleting', () => {
  test.each([
    ['system', [['A.md', { 'A.md': 'a' }]], {}],
    ['local', [], { '.trash/A.md': 'a' }],
    ['none', [], {}],
  ] as const)('to the trash named %s', async (trashOption, inSystemTrash, left) => {
    const { fileManager, vault, file, disk } = await openVault({ 'A.md': 'a' });
    Vault.preferences(vault).trashOption = trashOption;
    await fileManager.trashFile(file('A.md'));
    expect([[...disk.systemTrash!], await disk.texts()]).toEqual([inSystemTrash, left]);
  });

  test('asks, and does nothing when the answer is no', async () => {
    let answer = false;
    const { fileManager, vault, file } = await openVault({ 'A.md': '', 'B.md': '' }, async () => answer);
    expect([await fileManager.promptForDeletion(file('A.md')), vault.getFiles().length]).toEqual([false, 2]);
    answer = true;
    expect([await fileManager.promptForDeletion(file('A.md')), vault.getFiles().length]).toEqual([true, 1]);
    Vault.preferences(vault).promptDelete = false;
    answer = false;
    expect(await fileManager.promptForDeletion(file('B.md'))).toBe(true);
  });
});
