// Documents rot quietly: a file moves, a command is renamed, a host is added, and the page still says the old thing.
// Whatever a document claims that a machine can look up is looked up here.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { documentFaults } from './architecture/document-faults';
import { lockfileFaults } from './architecture/lockfile-faults';
import { hostsIn, networkUses } from './architecture/network-faults';
import { sourceFiles } from './architecture/source-file';

const root = join(__dirname, '..');
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');
const namesIn = (folder: string) => readdirSync(join(root, folder)).map(name => posix.join(folder, name));

const documents = [...namesIn('.'), ...namesIn('docs/decisions'), ...namesIn('.github')]
  .filter(path => path.endsWith('.md'))
  .map(path => ({ path, text: textOf(path) }));
const scripts = Object.keys((JSON.parse(textOf('package.json')) as { scripts: object }).scripts);
const program = sourceFiles(root, 'src');
const readme = textOf('README.md');

function part(heading: string): string {
  return readme.split(/^## /m).find(text => text.startsWith(`${heading}\n`)) ?? '';
}

/** Every PNG begins with its signature and then its width and height. */
function pngSize(bytes: Buffer): string {
  const isPng = bytes.toString('latin1', 1, 4) === 'PNG' && bytes.toString('latin1', 12, 16) === 'IHDR';
  return isPng ? `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}` : 'no PNG';
}

describe('the documents', () => {
  test('name only files, commands and pages that are there', () => {
    const repository = { has: (path: string) => existsSync(join(root, path)), scripts };
    expect(documentFaults(documents, repository)).toEqual([]);
  });

  test('begin with one sentence and the two commands that do everything', () => {
    const [title, , sentence, , fence, start, suite] = readme.split('\n');
    expect(title).toBe('# Paper Club');
    expect(sentence).toMatch(/^Paper Club .*\.$/);
    expect(sentence).not.toContain('. ');
    expect([fence, start?.split(/\s+#/)[0], suite?.split(/\s+#/)[0]]).toEqual([
      '```sh',
      'npm start',
      'npm test',
    ]);
  });

  test('name every argument of the command line and no other', () => {
    const table = [...part('On the command line').matchAll(/^\| `--([a-z-]+)/gm)].map(match => match[1]);
    const words = program.filter(({ path }) => path.startsWith('src/core/wording')).map(({ text }) => text);
    const usage = [...words.join('\n').matchAll(/^\s*' {2}--([a-z-]+)/gm)].map(match => match[1]);
    expect(usage.length).toBeGreaterThan(0);
    expect(table.sort()).toEqual(usage.sort());
  });

  test('say that nothing is sent for just as long as nothing is', () => {
    const saysNone = /^Network use\n\nNone\./.test(part('Network use'));
    const uses = networkUses(program);
    expect(saysNone ? uses : []).toEqual([]);
    expect(saysNone || uses.length > 0).toBe(true);
  });

  test('name every host that stands in the program', () => {
    const told = part('Network use');
    expect(hostsIn(program).filter(host => !told.includes(host))).toEqual([]);
  });

  test('keep each decision to one page with its alternatives', () => {
    const decisions = documents.filter(({ path }) => path.startsWith('docs/decisions/'));
    expect(decisions.length).toBeGreaterThan(0);
    for (const { path, text } of decisions) {
      expect([path, text.split('\n').length <= 41, text.includes('## Alternatives\n\n|')]).toEqual([
        path,
        true,
        true,
      ]);
      expect(path).toMatch(/\/\d{3}-[a-z-]+\.md$/);
    }
  });

  test('show pictures in the two sizes that a listing in the directory takes', () => {
    const shown = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(match => match[1] ?? '');
    const sizes = shown.map(path => [path, pngSize(readFileSync(join(root, path)))]);
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.filter(([, size]) => size !== '1200x800' && size !== '900x1600')).toEqual([]);
  });

  test('have a place for what changes next', () => {
    expect(textOf('CHANGELOG.md')).toContain('## [Unreleased]\n');
  });
});

describe.each(['', 'tests/readers/', 'tests/e2e-obsidian/'])('the lockfile in "%s"', folder => {
  const { packages } = JSON.parse(textOf(`${folder}package-lock.json`)) as {
    packages: Parameters<typeof lockfileFaults>[0];
  };

  test('can be installed anywhere', () => {
    expect(lockfileFaults(packages)).toEqual([]);
  });

  test('pins what package.json pins, to the digit', () => {
    const { dependencies, devDependencies } = JSON.parse(textOf(`${folder}package.json`)) as Record<
      string,
      Record<string, string>
    >;
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect([name, packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
    }
  });
});

describe('the rules', () => {
  const repository = {
    has: (path: string) => path === 'src/core' || path === 'docs/one.md',
    scripts: ['test', 'check'],
  };
  const faultsOf = (text: string, path = 'README.md') => documentFaults([{ path, text }], repository);

  test.each([
    'See `src/gone.ts`.',
    'In tests/gone too.',
    'Run `npm run gone`.',
    'Run npm start.',
    'See [this](docs/gone.md).',
    '`src/core` and `src/gone`',
  ])('find fault with %j', text => {
    expect(faultsOf(text)).toHaveLength(1);
  });

  test('a link is read from where its document lies', () => {
    expect(faultsOf('[one](one.md#part)', 'docs/two.md')).toEqual([]);
    expect(faultsOf('[one](one.md)', 'README.md')).toHaveLength(1);
  });

  test('find no fault with what is there, is elsewhere or is an example', () => {
    expect(
      faultsOf('`src/core`, `npm test`, `npm run check`, [a](https://a.org/src/b), `[x](y.md)`'),
    ).toEqual([]);
  });

  test.each([
    ["await fetch('x')", 'fetch'],
    ["requestUrl({ url: 'x' })", 'requestUrl'],
    ["new WebSocket('x')", 'WebSocket'],
    ["window.fetch('x')", 'fetch'],
    ["import { get } from 'node:https'", 'node:https'],
  ])('find the network in %j', (text, use) => {
    expect(networkUses([{ path: 'src/a.ts', text }])).toEqual([`src/a.ts:1 ${use}`]);
  });

  test('find hosts in texts and templates, and none in comments', () => {
    const text = '// https://comment.org\nconst a = "https://One.org/x"; const b = `http://two.net/${a}`;';
    expect(hostsIn([{ path: 'src/a.ts', text }])).toEqual(['one.org', 'two.net']);
  });

  test('find a lockfile that another machine cannot install', () => {
    const sound = { '': { dependencies: { a: '1' } }, 'node_modules/a': { version: '1' } };
    expect(lockfileFaults(sound)).toEqual([]);
    expect(lockfileFaults({ '': { dependencies: { a: '1' } } })).toHaveLength(1);
    expect(lockfileFaults({ ...sound, 'node_modules/a': {} })).toHaveLength(1);
    expect(
      lockfileFaults({ ...sound, 'node_modules/a': { version: '1', resolved: 'https://x' } }),
    ).toHaveLength(1);
    const optional = { version: '1', optionalDependencies: { 'a-win32': '1' } };
    expect(lockfileFaults({ ...sound, 'node_modules/a': optional })).toHaveLength(1);
    expect(
      lockfileFaults({
        ...sound,
        'node_modules/a': optional,
        'node_modules/a/node_modules/a-win32': { version: '1' },
      }),
    ).toEqual([]);
  });
});
