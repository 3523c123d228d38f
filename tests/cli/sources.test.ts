/** A list can come from anywhere a person points at; what is too large, too far or not there is said, not read. */
import * as fs from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { ListSource } from '../../src/actions/list-source';
import { chooseSource } from '../../src/cli/choose-source';
import { readTreeListing } from '../../src/cli/tree-listing';
import { textList } from '../../src/sources/text-list';
import { fill, removeTemporaryFolders, temporaryFolder } from './temporary-folder';

afterEach(removeTemporaryFolders);

const bundled = textList('bundled', '# Bundled');

function choose(from: string, cwd: string, input = ''): ReturnType<typeof chooseSource> {
  return chooseSource(from, {
    cwd,
    standardInput: () => Readable.from([Buffer.from(input)]),
    bundled: () => bundled,
  });
}

function sourceOf(from: string, cwd: string, input = ''): ListSource {
  const chosen = choose(from, cwd, input);
  if (chosen.kind !== 'source') throw new Error(JSON.stringify(chosen));
  return chosen.source;
}

async function textOf(source: ListSource, path: string): Promise<string> {
  return Buffer.from(await source.read(path)).toString('utf8');
}

describe('choosing a source', () => {
  test('the bundled list is one of them', () => {
    expect(sourceOf('bundled', '/')).toBe(bundled);
  });

  test.each([
    ['github:owner/name', 'repository'],
    ['codeberg:owner/name@main/lists', 'repository'],
    ['https://example.org/README.md', 'file'],
  ])('%s is a place on the network, and nothing is asked yet', (from, kind) => {
    expect(choose(from, '/')).toMatchObject({ kind: 'remote', address: { kind } });
  });

  test('an address that nothing may be asked of is refused with a sentence', () => {
    expect(choose('http://example.org/README.md', '/')).toEqual({
      kind: 'refused',
      because: expect.stringContaining('without encryption'),
    });
  });

  test('an address of another kind, a missing path and a device are refused with what would do', () => {
    const cwd = temporaryFolder();
    expect(choose('ftp://example.org/x', cwd)).toMatchObject({ kind: 'refused' });
    expect(choose('nowhere', cwd)).toEqual({
      kind: 'refused',
      because: expect.stringContaining('no file or folder nowhere'),
    });
    expect(choose('/dev/null', cwd)).toEqual({
      kind: 'refused',
      because: expect.stringContaining('neither a folder nor'),
    });
  });

  test('standard input is one text, read when it is asked for', async () => {
    const source = sourceOf('-', '/', '# List\n');
    expect(source.readme).toBe('standard input');
    expect(await source.files()).toEqual(['standard input']);
    expect(await textOf(source, 'standard input')).toBe('# List\n');
    await expect(source.read('other.md')).rejects.toThrow('no file other.md');
  });

  test('standard input that does not end is refused at 10 MB', async () => {
    let given = 0;
    const endless = (function* () {
      for (;;) {
        given += 1;
        yield Buffer.alloc(1024 * 1024, 0x61);
      }
    })();
    const chosen = chooseSource('-', {
      cwd: '/',
      standardInput: () => Readable.from(endless),
      bundled: () => bundled,
    });
    if (chosen.kind !== 'source') throw new Error(JSON.stringify(chosen));
    await expect(chosen.source.read('standard input')).rejects.toThrow('more than 10 MB');
    expect(given).toBeLessThan(40);
  });
});

describe('a folder', () => {
  test('names its files and leaves out what is hidden or installed', async () => {
    const root = temporaryFolder();
    fill(root, {
      'list/ReadMe.MD': '# L',
      'list/b/page two.md': 'p',
      'list/.git/config': 'x',
      'list/node_modules/x/README.md': 'x',
      'list/.hidden.md': 'x',
    });
    const source = sourceOf('list', root);
    expect(source).toMatchObject({ name: 'list', readme: null });
    expect(await source.files()).toEqual(['ReadMe.MD', 'b/page two.md']);
    expect(await textOf(source, 'b/page two.md')).toBe('p');
  });

  test('a Markdown file is the list, and its folder is the source', async () => {
    const root = temporaryFolder();
    fill(root, { 'list/papers.md': '# L', 'list/README.md': 'no list', 'list/pages/a.md': 'a' });
    const source = sourceOf('list/papers.md', root);
    expect(source.readme).toBe('papers.md');
    expect(await source.files()).toEqual(['README.md', 'papers.md', 'pages/a.md']);
  });

  test('the walk goes six folders deep', async () => {
    const root = temporaryFolder();
    fill(root, { 'a/b/c/d/e/f/in.md': 'x', 'a/b/c/d/e/f/g/out.md': 'x' });
    expect(await sourceOf('.', root).files()).toEqual(['a/b/c/d/e/f/in.md']);
  });

  test('links that leave it are neither named nor read; links inside are', async () => {
    const root = temporaryFolder();
    fill(root, { 'secret.md': 's', 'list/docs/real.md': 'r', 'other/x.md': 'x' });
    fs.symlinkSync(join(root, 'secret.md'), join(root, 'list/out.md'));
    fs.symlinkSync(join(root, 'other'), join(root, 'list/outside'));
    fs.symlinkSync('docs/real.md', join(root, 'list/README.md'));
    const source = sourceOf('list', root);
    expect([...(await source.files())].sort()).toEqual(['README.md', 'docs/real.md']);
    expect(await textOf(source, 'README.md')).toBe('r');
    await expect(source.read('out.md')).rejects.toThrow('leads out of');
    await expect(source.read('outside/x.md')).rejects.toThrow('leads out of');
    await expect(source.read('../secret.md')).rejects.toThrow('leads out of');
  });

  test('a file of 50 MB is refused by its size alone', async () => {
    const root = temporaryFolder();
    fs.closeSync(fs.openSync(join(root, 'README.md'), 'w'));
    fs.truncateSync(join(root, 'README.md'), 50 * 1024 * 1024);
    const read = jest.spyOn(jest.requireActual<typeof fs>('node:fs'), 'readFileSync');
    await expect(sourceOf('.', root).read('README.md')).rejects.toThrow('README.md is 50 MB');
    expect(read.mock.calls.map(([path]) => path)).not.toContain(join(root, 'README.md'));
    read.mockRestore();
  });

  test('a file that is not there gets a sentence', async () => {
    await expect(sourceOf('.', temporaryFolder()).read('paper.md')).rejects.toThrow(
      'There is no file paper.md',
    );
  });
});

describe('a listing of files that are not there', () => {
  const row = (path: string): string => `100644 blob ${'a'.repeat(40)}    1234\t${path}`;

  test('names notebooks and slides; only reading them fails', async () => {
    const root = temporaryFolder();
    const listing = ['paper_01/ReadMe.md', 'paper_01/run.ipynb', 'paper_01/slides.pdf', '.gitignore'].map(
      row,
    );
    fill(root, { 'TREE.txt': `${listing.join('\r\n')}\r\n`, 'paper_01/ReadMe.md': '# P' });
    const source = sourceOf('.', root);
    expect(await source.files()).toEqual(['paper_01/ReadMe.md', 'paper_01/run.ipynb', 'paper_01/slides.pdf']);
    expect(await textOf(source, 'paper_01/ReadMe.md')).toBe('# P');
    await expect(source.read('paper_01/run.ipynb')).rejects.toThrow('is named in the listing');
  });

  test('reads names as Git quotes them, and sizes that Git did not know', () => {
    const quoted = `100644 blob ${'b'.repeat(40)}     BAD\t"caf\\303\\251 \\"x\\".pdf"`;
    expect(readTreeListing(`${quoted}\n`)).toEqual(['café "x".pdf']);
  });

  test('a name that leads out of the folder is left out', () => {
    expect(readTreeListing([row('../x.md'), row('/etc/passwd'), row('ok.md')].join('\n'))).toEqual(['ok.md']);
  });

  test.each(['', 'A text about trees\n', `${row('a.md')}\nand a remark\n`])('%p is no listing', text => {
    expect(readTreeListing(text)).toBeNull();
  });

  test('a TREE.txt that is no listing is a file like any other', async () => {
    const root = temporaryFolder();
    fill(root, { 'TREE.txt': 'Oak, ash.\n' });
    expect(await sourceOf('.', root).files()).toEqual(['TREE.txt']);
  });
});
