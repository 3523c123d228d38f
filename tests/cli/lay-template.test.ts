/** The template is laid into folders that hold people's work, so it adds and never replaces. */
import * as fs from 'node:fs';
import { join } from 'node:path';
import { DiskNotes } from '../../src/cli/disk-notes';
import { filesToLay, layFiles, pluginFiles, templateFiles } from '../../src/cli/lay-template';
import { laidFiles, packageFolder } from './package-folder';
import { filesIn, fill, removeTemporaryFolders, temporaryFolder, treeOf } from './temporary-folder';

afterEach(removeTemporaryFolders);

function lay(root: string, vault: string) {
  return layFiles(filesToLay([...templateFiles(root), ...pluginFiles(root)], vault), new DiskNotes(vault));
}

test('a new vault gets every file, dot files too, and first the one that tells it is ours', async () => {
  const vault = join(temporaryFolder(), 'vault');
  const laid = await lay(packageFolder(), vault);
  expect(filesIn(vault)).toEqual(laidFiles);
  expect(laid.created[0]).toBe('.obsidian/plugins/paper-club/data.json');
  expect(laid).toMatchObject({ updated: [], problems: [] });
});

test('a second time nothing is written', async () => {
  const root = packageFolder();
  const vault = temporaryFolder();
  await lay(root, vault);
  const before = treeOf(vault);
  expect(await lay(root, vault)).toEqual({ created: [], updated: [], problems: [] });
  expect(treeOf(vault)).toEqual(before);
});

test('what the vault lacks is added, the plugin is updated, and a member’s version of anything else stays', async () => {
  const root = packageFolder();
  const vault = temporaryFolder();
  await lay(root, vault);
  fs.rmSync(join(vault, '.gitignore'));
  fill(vault, { 'Home.md': 'My own home\n', '.obsidian/app.json': '{"mine":1}' });
  fill(root, {
    'main.js': 'plugin 2',
    'vault-template/Home.md': '# New home\n',
    'vault-template/Papers.base': 'b',
  });
  const laid = await lay(root, vault);
  expect([...laid.created].sort()).toEqual(['.gitignore', 'Papers.base']);
  expect(laid.updated).toEqual(['.obsidian/plugins/paper-club/main.js']);
  expect(fs.readFileSync(join(vault, 'Home.md'), 'utf8')).toBe('My own home\n');
  expect(fs.readFileSync(join(vault, '.obsidian/app.json'), 'utf8')).toBe('{"mine":1}');
  expect(fs.readFileSync(join(vault, '.obsidian/plugins/paper-club/main.js'), 'utf8')).toBe('plugin 2');
});

test('a note that differs in case alone stands for the template’s', async () => {
  const vault = temporaryFolder();
  fill(vault, { 'home.md': 'mine' });
  await lay(packageFolder(), vault);
  expect(filesIn(vault)).not.toContain('Home.md');
});

test('the placeholder of a folder does not come back once the folder is used', async () => {
  const root = packageFolder();
  const vault = temporaryFolder();
  await lay(root, vault);
  fs.rmSync(join(vault, 'Notes/.gitkeep'));
  fill(vault, { 'Notes/Mine.md': 'x' });
  expect((await lay(root, vault)).created).toEqual([]);
});

test('a file that cannot be written is a problem, and the rest is done', async () => {
  const vault = temporaryFolder();
  fill(vault, { Notes: 'a file in the place of a folder' });
  const laid = await lay(packageFolder(), vault);
  expect(laid.problems).toEqual([
    { file: 'Notes/.gitkeep', line: 0, message: expect.stringContaining('in the way') },
  ]);
  expect(laid.created).toHaveLength(laidFiles.length - 1);
});

test('a package without its template or its plugin says so', () => {
  const root = temporaryFolder();
  expect(() => templateFiles(root)).toThrow('vault template is not at');
  expect(() => pluginFiles(root)).toThrow('The plugin is not built');
});
