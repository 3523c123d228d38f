/** The program as a script or a person meets it: words in, exit code and text out, files on disk. */
import * as fs from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { run } from '../../src/cli/main';
import type { Terminal } from '../../src/cli/terminal';
import { fakeTerminal } from './fake-terminal';
import { laidFiles, packageFolder } from './package-folder';
import { filesIn, fill, removeTemporaryFolders, temporaryFolder, treeOf } from './temporary-folder';

afterEach(removeTemporaryFolders);

const list = `# Night readers

## Beginnings

1. [Attention Is All You Need](https://arxiv.org/abs/1706.03762)
2. [Language Models are Few-Shot Learners](https://arxiv.org/abs/2005.14165)

## Later

3. [Chain of Verification](https://arxiv.org/abs/2309.11495)
`;

/** A folder with a list and a package, and a way to run the program in it. */
function place(files: Readonly<Record<string, string | Uint8Array>> = { 'list/README.md': list }) {
  const cwd = temporaryFolder();
  const root = packageFolder();
  fill(cwd, files);
  return {
    cwd,
    root,
    vault: join(cwd, 'my-vault'),
    run: async (words: readonly string[], rest: Partial<Terminal> = {}) => {
      const terminal = fakeTerminal(cwd, root, rest);
      const code = await run(words, terminal);
      return { code, ...terminal.said };
    },
    json: async (words: readonly string[], rest: Partial<Terminal> = {}) => {
      const terminal = fakeTerminal(cwd, root, rest);
      const code = await run([...words, '--json'], terminal);
      const { out, error } = terminal.said;
      return { code, error, out: JSON.parse(out) as Record<string, never> };
    },
  };
}

describe('start', () => {
  test('makes the vault, imports the list at its root and says where to go', async () => {
    const here = place();
    const { code, out, error } = await here.run(['start', '--from', 'list']);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(filesIn(here.vault)).toEqual(
      expect.arrayContaining([...laidFiles, 'Reading list.md', 'Papers/Attention Is All You Need.md']),
    );
    expect(out).toContain('It has 3 papers, 3 entries and 2 sections.');
    expect(out).toMatch(/3 papers, .*2 sections.* and 9 files of the vault and the plugin\./);
    expect(out.trimEnd().split('\n').at(-1)).toBe(`Open this folder in Obsidian as a vault: ${here.vault}`);
  });

  test('a second time nothing is changed and nothing written', async () => {
    const here = place();
    await here.run(['start', '--from', 'list']);
    const before = treeOf(here.vault);
    const { code, out } = await here.run(['start', '--from', 'list']);
    expect(code).toBe(0);
    expect(out).toContain('Nothing changed, nothing written.');
    expect(treeOf(here.vault)).toEqual(before);
  });

  test('in somebody’s vault it writes into Paper Club alone', async () => {
    const here = place({
      'list/README.md': list,
      'my-vault/Mine.md': 'x',
      'my-vault/.obsidian/app.json': '{}',
    });
    const { code } = await here.run(['start', '--from', 'list']);
    expect(code).toBe(0);
    const outside = filesIn(here.vault).filter(path => !path.startsWith('Paper Club/'));
    expect(outside).toEqual(['.obsidian/app.json', 'Mine.md']);
    expect(filesIn(here.vault)).toContain('Paper Club/Reading list.md');
  });

  test('--install-plugin puts the three files there and says what to switch on', async () => {
    const here = place({ 'list/README.md': list, 'my-vault/Mine.md': 'x' });
    const { out } = await here.run(['start', '--from', 'list', '--install-plugin']);
    expect(filesIn(join(here.vault, '.obsidian'))).toEqual(
      ['main.js', 'manifest.json', 'styles.css'].map(name => `plugins/paper-club/${name}`),
    );
    expect(out).toContain('Settings → Community plugins');
  });

  test('a list that is refused makes no vault', async () => {
    const here = place({ 'list/README.md': '' });
    const { code, out, error } = await here.run(['start', '--from', 'list']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(error).toMatch(/\w+.*\.\n$/);
    expect(fs.existsSync(here.vault)).toBe(false);
  });

  test('a file in the place of the vault gets a sentence', async () => {
    const here = place({ 'list/README.md': list, 'my-vault': 'x' });
    expect(await here.run(['start', '--from', 'list'])).toEqual({
      code: 1,
      out: '',
      error: `${here.vault} is a file. Name a folder with --vault.\n`,
    });
  });
});

describe('--dry-run', () => {
  test('names what start would make, and makes not even the folder', async () => {
    const here = place();
    const dry = await here.json(['start', '--from', 'list', '--dry-run']);
    expect(fs.existsSync(here.vault)).toBe(false);
    const real = await here.json(['start', '--from', 'list']);
    expect(dry.code).toBe(0);
    expect(dry.out).toEqual({ ...real.out, dryRun: true });
  });

  test('over a vault leaves every file and time as it is', async () => {
    const here = place();
    await here.run(['start', '--from', 'list']);
    fill(here.cwd, {
      'list/README.md': list.replace('## Later', '## Later\n\n4. [Llama](https://arxiv.org/abs/2302.13971)'),
    });
    fill(here.vault, { 'Papers/.paper-club-tmp-999999999-1': 'left over' });
    const before = treeOf(here.cwd);
    const { out } = await here.run(['start', '--from', 'list', '--dry-run']);
    expect(out).toContain('Would create');
    expect(out).not.toContain('Open this folder');
    expect(treeOf(here.cwd)).toEqual(before);
  });
});

describe('--json', () => {
  test('is one object with the keys that scripts rely on, in their order', async () => {
    const here = place();
    const { code, out, error } = await here.json(['start', '--from', 'list']);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(Object.keys(out)).toEqual([
      'vault',
      'source',
      'dryRun',
      'created',
      'updated',
      'unchanged',
      'kept',
      'problems',
      'papers',
    ]);
    expect(out).toMatchObject({
      vault: here.vault,
      source: 'list',
      dryRun: false,
      updated: [],
      unchanged: 0,
      kept: [],
    });
    expect([...(out['created'] as unknown as string[])].sort()).toEqual(
      filesIn(here.vault).filter(path => !path.startsWith('.paper-club/')),
    );
    expect(out['papers']).toContainEqual({
      id: 'arxiv:1706.03762',
      title: 'Attention Is All You Need',
      sections: ['Beginnings'],
      line: 5,
      path: 'Papers/Attention Is All You Need.md',
    });
  });

  test('the second time it names nothing', async () => {
    const here = place();
    await here.json(['start', '--from', 'list']);
    const { out } = await here.json(['start', '--from', 'list']);
    expect(out).toMatchObject({ created: [], updated: [] });
    expect(out['unchanged']).toBeGreaterThan(3);
  });

  test.each([
    ['a page that does not exist', ['import', '--from', 'nowhere']],
    ['a source on the web', ['start', '--from', 'github:owner/name']],
    ['a list without entries', ['start', '--from', 'list/empty.md']],
    ['a missing vault', ['import', '--from', 'list']],
  ])('%s is a problem in the object, and exit 1', async (_, words) => {
    const here = place({ 'list/README.md': list, 'list/empty.md': '' });
    const { code, out, error } = await here.json(words);
    expect({ code, error }).toEqual({ code: 1, error: '' });
    expect(out).toMatchObject({ created: [], updated: [], unchanged: 0, kept: [], papers: [] });
    expect(out['problems']).toEqual([
      { file: expect.any(String), line: 0, message: expect.stringMatching(/\.$/) },
    ]);
    expect(fs.existsSync(here.vault)).toBe(false);
  });

  test('wrong usage prints nothing on standard output, and exits 2', async () => {
    const { code, out, error } = await place().run(['import', '--json', '--form', 'x']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain('There is no option --form.');
    expect(error).toContain('Usage:');
  });
});

describe('import', () => {
  test('reads a list from standard input', async () => {
    const here = place({ 'my-vault/Mine.md': 'x' });
    const { code, out } = await here.json(['import', '--from', '-'], {
      standardInput: () => Readable.from([Buffer.from(list)]),
    });
    expect(code).toBe(0);
    expect(out).toMatchObject({ source: 'standard input' });
    expect(filesIn(here.vault)).toContain('Paper Club/Papers/Attention Is All You Need.md');
  });

  test('reads the bundled list when nothing else is said', async () => {
    const here = place({ 'my-vault/Mine.md': 'x' });
    const { code, out } = await here.json(['import']);
    expect(code).toBe(0);
    expect((out['papers'] as unknown as unknown[]).length).toBeGreaterThan(25);
  });

  test('does not make a vault', async () => {
    const here = place();
    const { code, error } = await here.run(['import', '--from', 'list']);
    expect(code).toBe(1);
    expect(error).toContain(`There is no vault at ${here.vault}. "npm start"`);
  });

  test('a note that cannot be written is a problem; the rest is done, and running again finishes', async () => {
    const here = place({
      'list/README.md': list,
      'my-vault/Mine.md': 'x',
      'my-vault/Paper Club/Sections': 'a file',
    });
    const first = await here.json(['import', '--from', 'list']);
    expect(first.code).toBe(1);
    expect(JSON.stringify(first.out['problems'])).toContain('in the way');
    expect(filesIn(here.vault)).toContain('Paper Club/Papers/Attention Is All You Need.md');
    fs.rmSync(join(here.vault, 'Paper Club/Sections'));
    const second = await here.json(['import', '--from', 'list']);
    expect(second.code).toBe(0);
    expect(filesIn(here.vault)).toContain('Paper Club/Sections/Beginnings.md');
  });

  test('what a member wrote is still there, and a note that is no UTF-8 is named and left alone', async () => {
    const here = place();
    await here.run(['start', '--from', 'list']);
    const mine = join(here.vault, 'Papers/Attention Is All You Need.md');
    fs.appendFileSync(mine, 'A thought of mine.\n');
    const latin = Buffer.from('---\npaper_id: arxiv:1\n---\ncaf\xe9\n', 'latin1');
    fill(here.vault, { 'Notes/Latin.md': latin });
    const { out } = await here.json(['import', '--from', 'list']);
    expect(fs.readFileSync(mine, 'utf8')).toContain('A thought of mine.\n');
    expect(fs.readFileSync(join(here.vault, 'Notes/Latin.md')).equals(latin)).toBe(true);
    expect(out['problems']).toContainEqual({
      file: 'Notes/Latin.md',
      line: 0,
      message: expect.stringContaining('UTF-8'),
    });
  });

  test('Ctrl-C before the first note leaves everything as it was', async () => {
    const here = place({ 'list/README.md': list, 'my-vault/Mine.md': 'x' });
    const stop = new AbortController();
    stop.abort();
    const before = treeOf(here.vault);
    const { code } = await here.run(['import', '--from', 'list'], { signal: stop.signal });
    expect(code).toBe(1);
    expect(treeOf(here.vault)).toEqual(before);
  });

  test('Ctrl-C does not wait for standard input to end', async () => {
    const here = place({ 'my-vault/Mine.md': 'x' });
    const stop = new AbortController();
    const endless = new Readable({ read: () => undefined });
    const running = here.run(['import', '--from', '-'], {
      signal: stop.signal,
      standardInput: () => endless,
    });
    setTimeout(() => {
      stop.abort();
    }, 20);
    expect(await running).toEqual({ code: 1, out: '', error: 'Stopped before anything was written.\n' });
  });
});

describe('the progress bar', () => {
  function screen() {
    const shown: string[] = [];
    const stream = new Writable({
      write: (chunk: Buffer, _, done) => {
        shown.push(chunk.toString());
        done();
      },
    });
    return { shown, stream: Object.assign(stream, { isTTY: true, columns: 80 }) };
  }

  test('is drawn where somebody looks', async () => {
    const { shown, stream } = screen();
    await place().run(['start', '--from', 'list'], { progressStream: stream });
    expect(shown.join('')).toContain('Writing notes');
  });

  test('is never drawn with --json', async () => {
    const { shown, stream } = screen();
    await place().json(['start', '--from', 'list'], { progressStream: stream });
    expect(shown).toEqual([]);
  });
});

describe('undo', () => {
  test('takes the notes away and leaves the template and what a member changed', async () => {
    const here = place();
    await here.run(['start', '--from', 'list']);
    fs.appendFileSync(join(here.vault, 'Papers/Attention Is All You Need.md'), 'Mine.\n');
    const { code, out } = await here.run(['undo']);
    expect(code).toBe(1);
    expect(out).toContain('Undid the import from list.');
    expect(out).toContain('Papers/Attention Is All You Need.md');
    expect(filesIn(here.vault)).toEqual([...laidFiles, 'Papers/Attention Is All You Need.md'].sort());
    expect(await here.run(['undo'])).toEqual({ code: 0, out: 'There is no import to undo.\n', error: '' });
  });

  test('takes away the empty file that a killed run had only opened', async () => {
    const here = place();
    await here.run(['start', '--from', 'list']);
    const journal = join(here.vault, '.paper-club/journal.json');
    const whole = JSON.parse(fs.readFileSync(journal, 'utf8')) as {
      readonly entries: readonly { readonly path: string }[];
    };
    const pending = whole.entries.map(({ path }) => path);
    fs.writeFileSync(journal, JSON.stringify({ ...whole, pending, open: pending.length }));
    fs.writeFileSync(join(here.vault, pending.at(-1) ?? ''), '');
    expect((await here.run(['undo'])).code).toBe(0);
    expect(filesIn(here.vault)).toEqual(laidFiles);
  });

  test('--json says the same', async () => {
    const here = place();
    await here.run(['start', '--from', 'list']);
    const { code, out } = await here.json(['undo']);
    expect(code).toBe(0);
    expect(Object.keys(out)).toEqual(['vault', 'source', 'restored', 'removed', 'problems']);
    expect(filesIn(here.vault)).toEqual(laidFiles);
  });
});

describe('check', () => {
  test('a vault that was just made is sound', async () => {
    const here = place();
    await here.run(['start', '--from', 'list']);
    expect(await here.json(['check'])).toEqual({
      code: 0,
      error: '',
      out: { vault: here.vault, problems: [] },
    });
  });

  test('what is broken is named with file and line, and exits 1', async () => {
    const here = place({
      'my-vault/Mine.md': 'One\n\nSee [[Nowhere]].\n',
      'my-vault/L.md': Buffer.from([0x63, 0xe9]),
    });
    const { code, out } = await here.run(['check']);
    expect(code).toBe(1);
    expect(out).toContain('Mine.md:3: ');
    expect(out).toContain('L.md: The file is no UTF-8 text');
  });

  test('without a vault says so', async () => {
    const { code, error } = await place().run(['check']);
    expect(code).toBe(1);
    expect(error).toContain('There is no vault at');
  });
});

test('help and version go to standard output', async () => {
  const here = place();
  expect(await here.run(['--help'])).toMatchObject({
    code: 0,
    error: '',
    out: expect.stringContaining('Usage:'),
  });
  expect(await here.run(['--version'])).toEqual({ code: 0, error: '', out: '1.2.3\n' });
});
