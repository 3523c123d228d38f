// A pull must be cheap enough to do every day and exact enough to trust: one small question while nothing moved, only what
// changed when something did, and every byte from one commit. The real revisions of the list are the repository here.
import { readList } from '../../src/actions/read-list';
import { emptyCatalogue } from '../../src/core/list/catalogue';
import { newestOf } from '../../src/sources/open-remote-list';
import { blobIdOf, type Files } from './git-ids';
import { filesOf, revisionOf } from './list-revision';
import { RecordedForge } from './recorded-forge';
import { noToken, nothingKept, remoteAt, testNetwork } from './test-network';

let forge: RecordedForge;

beforeAll(async () => {
  forge = await RecordedForge.start();
});
beforeEach(() => {
  forge.reset();
});
afterAll(() => forge.stop());

const earlier = revisionOf('folders');
const later = revisionOf('folders-later');

const forms = [
  ['GitHub', 'github', (id: string) => `/owner/name/blob/HEAD/paper_02/${id}`],
  ['GitLab', 'gitlab', (id: string) => `/owner/name/-/blob/HEAD/paper_02/${id}`],
  ['Forgejo', 'codeberg', (id: string) => `/owner/name/src/commit/HEAD/paper_02/${id}`],
] as const;

function remote(form = 'github', tokenFor = noToken, path = '') {
  return remoteAt(`${form}:${forge.site()}/owner/name${path}`, testNetwork(), tokenFor);
}

async function pinned(list = remote(), kept = nothingKept) {
  const found = await list.revision(null);
  if (found.kind === 'same') throw new Error('Nothing was known');
  return { known: found.known, list: await list.at(found.revision, kept) };
}

describe.each(forms)('a repository on %s', (_, form, page) => {
  test('is read like the same files on disk', async () => {
    forge.push('owner/name', earlier);
    const read = await readList(newestOf(remote(form)), emptyCatalogue);
    if (read.kind === 'refused') throw new Error(read.problem.message);
    expect(read.list.problems).toEqual([]);
    expect(read.list.sections.flatMap(({ entries }) => entries)).toHaveLength(14);
  });

  test('says what its files are and where people see them', async () => {
    const id = forge.push('owner/name', earlier);
    const { list } = await pinned(remote(form));
    expect(list).toMatchObject({ revision: id, readme: null, name: `${form}:${forge.site()}/owner/name` });
    expect(new Set(await list.files())).toEqual(new Set(earlier.keys()));
    const notebook = 'flan-t5-base-finetune.ipynb';
    expect(list.addressOf(`paper_02/${notebook}`)).toBe(forge.site() + page(notebook));
    expect(list.idOf('README.md')).toBe(blobIdOf(earlier.get('README.md')!));
    expect(list.sizeOf('README.md')).toBe(form === 'gitlab' ? null : earlier.get('README.md')!.length);
    expect([list.addressOf('gone.md'), list.sizeOf('gone.md'), list.idOf('gone.md')]).toEqual([
      null,
      null,
      null,
    ]);
    expect(list.notices()).toEqual([]);
  });

  test('costs one request while nothing moved', async () => {
    forge.push('owner/name', earlier);
    const { known } = await pinned(remote(form));
    forge.heard.length = 0;
    expect(await remote(form).revision(JSON.parse(JSON.stringify(known)))).toEqual({ kind: 'same' });
    expect(forge.heard).toHaveLength(1);
    // Forgejo marks its answers with nothing to ask by, so it says the commit again.
    if (form !== 'codeberg') expect(forge.heard[0]).toMatchObject({ status: 304, bodyBytes: 0 });
    expect(forge.heard[0]!.bodyBytes).toBeLessThan(200);
  });

  test('costs the changed page alone when one page changed', async () => {
    forge.push('owner/name', earlier);
    const first = await pinned(remote(form));
    for (const path of await first.list.files()) if (/\.md$/i.test(path)) await first.list.read(path);
    const kept = JSON.parse(JSON.stringify(first.list.keep()));
    forge.push('owner/name', new Map([...earlier, ['paper_03/ReadMe.md', Buffer.from('# Another\n')]]));
    forge.heard.length = 0;
    const found = await remote(form).revision(first.known);
    if (found.kind === 'same') throw new Error('It has moved');
    const list = await remote(form).at(found.revision, kept);
    for (const path of earlier.keys()) if (/\.md$/i.test(path)) await list.read(path);
    const trees = form === 'codeberg' ? 4 : 1;
    expect(forge.paths().slice(1 + trees)).toEqual([expect.stringContaining('paper_03/ReadMe.md')]);
    expect(Buffer.from(await list.read('paper_03/ReadMe.md')).toString()).toBe('# Another\n');
  });

  test('stays at its commit while it is pushed to', async () => {
    forge.push('owner/name', earlier);
    const { list } = await pinned(remote(form));
    forge.push('owner/name', later);
    expect((await list.files()).length).toBe(earlier.size);
    expect(Buffer.from(await list.read('README.md'))).toEqual(earlier.get('README.md'));
  });

  test('may be a folder of it, or a file', async () => {
    forge.push(
      'owner/name',
      filesOf({ 'a/b/README.md': 'x', 'a/b/c/page.md': 'y', 'a/README.md': 'z', 'ab.md': '' }),
    );
    const { list } = await pinned(remote(form, noToken, '@main/a/b'));
    expect(await list.files()).toEqual(['README.md', 'c/page.md']);
    expect(Buffer.from(await list.read('c/page.md')).toString()).toBe('y');
    expect(list.addressOf('c/page.md')).toMatch(/main\/a\/b\/c\/page\.md$/);
    const file = await pinned(remote(form, noToken, '@main/a/README.md'));
    expect(file.list.readme).toBe('README.md');
    expect(Buffer.from(await file.list.read('README.md')).toString()).toBe('z');
  });
});

test('more than a hundred files come in several answers of GitLab', async () => {
  const many = filesOf(Object.fromEntries(Array.from({ length: 250 }, (_, at) => [`p/${at}.md`, `${at}`])));
  forge.push('owner/name', many);
  const { list } = await pinned(remote('gitlab'));
  expect(await list.files()).toHaveLength(250);
  expect(forge.heard).toHaveLength(4);
});

test('hidden files, links and strange paths are no part of a list', async () => {
  forge.push(
    'owner/name',
    filesOf({ 'README.md': '', '.github/x.md': '', 'a/.b.md': '', 'node_modules/x.md': '' }),
  );
  const tree = {
    tree: [
      ...['../up.md', 'a//b.md', 'a\\b.md', 'ok.md'].map(path => ({
        path,
        type: 'blob',
        sha: 'a'.repeat(40),
      })),
      { path: 'link.md', type: 'blob', mode: '120000', sha: 'a'.repeat(40) },
      { path: 'module', type: 'commit', sha: 'a'.repeat(40) },
      { path: 'no-id.md', type: 'blob', sha: '../..' },
      null,
      7,
    ],
  };
  const { list } = await pinned();
  expect(await list.files()).toEqual(['README.md']);
  forge.plant(/git\/trees/, (_request, response) => response.end(JSON.stringify(tree)));
  expect(await (await pinned()).list.files()).toEqual(['ok.md']);
});

test('what was kept counts only as long as it is what its id says', async () => {
  forge.push('owner/name', filesOf({ 'README.md': 'right' }));
  const id = blobIdOf(Buffer.from('right'));
  const { list } = await pinned(remote(), { ids: {}, texts: { [id]: 'wrong' } });
  expect(Buffer.from(await list.read('README.md')).toString()).toBe('right');
  expect(list.keep()).toEqual({ ids: { 'README.md': id }, texts: { [id]: 'right' } });
});

test('texts are kept to the byte; what is no text, and what is no page, is not kept', async () => {
  const files: Files = new Map([
    ['README.md', Buffer.from('\ufeff# BOM\r\n')],
    ['latin.md', Buffer.from([0xe9])],
    ['run.ipynb', Buffer.from('{}')],
  ]);
  forge.push('owner/name', files);
  const { list } = await pinned();
  for (const path of files.keys()) await list.read(path);
  const { texts } = list.keep();
  expect(Object.values(texts)).toEqual(['\ufeff# BOM\r\n']);
  const again = await pinned(remote(), list.keep());
  expect(Buffer.from(await again.list.read('README.md'))).toEqual(files.get('README.md'));
});

describe('a renamed repository', () => {
  test('is followed, read under its new name, and says so', async () => {
    forge.push('owner/name', earlier);
    const first = await pinned();
    forge.rename('owner/name', 'group/list');
    expect(await remote().revision(first.known)).toEqual({ kind: 'same' });
    forge.push('group/list', later);
    const { list } = await pinned();
    expect(list.notices()).toEqual([expect.stringContaining(`github:${forge.site()}/group/list`)]);
    expect(list.addressOf('README.md')).toBe(`${forge.site()}/group/list/blob/HEAD/README.md`);
    await list.read('README.md');
    expect(forge.paths().at(-1)).toContain('/raw/group/list/');
    const read = await readList(newestOf(remote()), emptyCatalogue);
    expect(read.kind === 'list' && read.list.problems).toEqual([
      { file: list.name, line: 0, message: expect.stringContaining('group/list') },
    ]);
  });
});

describe('a token', () => {
  const tokenFor = (host: string): string | null => (host === new URL(forge.site()).host ? 'secret' : null);

  test('goes to the API and to nobody else', async () => {
    forge.push('owner/name', earlier);
    const { list } = await pinned(remote('github', tokenFor));
    await list.read('README.md');
    expect(forge.heard.map(({ path, headers }) => [path.split('/')[1], headers.authorization])).toEqual([
      ['api', 'Bearer secret'],
      ['api', 'Bearer secret'],
      ['raw', undefined],
    ]);
  });

  test('is not taken along to another server', async () => {
    forge.push('owner/name', earlier);
    forge.plant(/^\/api\/v3\/repos\//, (_, response) => {
      response.writeHead(302, {
        location: `${forge.site('localhost')}/api/v3/repositories/owner+name/commits/HEAD`,
      });
      response.end();
    });
    await remote('github', tokenFor).revision(null);
    expect(forge.heard.map(({ host, headers }) => [host.split(':')[0], headers.authorization])).toEqual([
      ['127.0.0.1', 'Bearer secret'],
      ['localhost', undefined],
    ]);
  });

  test('reads the files of a private repository from the API, after the raw host has none', async () => {
    forge.push('owner/name', filesOf({ 'README.md': 'one', 'page.md': 'two' }));
    forge.plant(/^\/raw\//, (_, response) => {
      response.writeHead(404);
      response.end('404: Not Found');
    });
    const { list } = await pinned(remote('github', tokenFor));
    expect(Buffer.from(await list.read('README.md')).toString()).toBe('one');
    expect(Buffer.from(await list.read('page.md')).toString()).toBe('two');
    expect(forge.paths().filter(path => path.startsWith('/raw/'))).toHaveLength(1);
  });
});

test('every request says who asks', async () => {
  forge.push('owner/name', earlier);
  await (await pinned()).list.read('README.md');
  expect(new Set(forge.heard.map(({ headers }) => headers['user-agent']))).toEqual(
    new Set(['paper-club/1.2.3']),
  );
});
