// A list need not be in a repository: one Markdown file at an address is enough, with the pages beside it. It must not cost
// more than it has to, nor lead anywhere that the list has no business in.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readList } from '../../src/actions/read-list';
import type { Known } from '../../src/actions/remote-list';
import { emptyCatalogue } from '../../src/core/list/catalogue';
import { newestOf } from '../../src/sources/open-remote-list';
import { blobIdOf } from './git-ids';
import { nothingKept, remoteAt, testNetwork } from './test-network';

interface Answered {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

let server: Server;
let site: string;
const answers = new Map<string, Answered>();
const asked: { readonly path: string; readonly headers: Readonly<Record<string, unknown>> }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push({ path: request.url ?? '', headers: request.headers });
    const { status = 200, headers = {}, body = '' } = answers.get(request.url ?? '') ?? { status: 404 };
    const isSame = headers.etag !== undefined && headers.etag === request.headers['if-none-match'];
    const isOld =
      headers['last-modified'] !== undefined &&
      headers['last-modified'] === request.headers['if-modified-since'];
    response.writeHead(isSame || isOld ? 304 : status, headers);
    response.end(isSame || isOld ? undefined : body);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  answers.clear();
  asked.length = 0;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise(resolve => server.close(resolve));
});

const readme =
  '# Club\n\n1. [Alpha](pages/alpha.md)\n2. [Beta](https://arxiv.org/abs/2001.00002)\n3. [Up](../up.md)\n4. [Other](https://example.org/x.md)\n';
const page = '# Alpha\n\n[Paper](https://arxiv.org/abs/2001.00001)\n';
const conditions: Readonly<Record<string, string>> = {
  etag: 'if-none-match',
  'last-modified': 'if-modified-since',
};
const remote = (path = '/lists/papers.md') => remoteAt(site + path, testNetwork());

async function known(): Promise<Known> {
  const found = await remote().revision(null);
  if (found.kind === 'same') throw new Error('Nothing was known');
  return JSON.parse(JSON.stringify(found.known));
}

test('a file and its pages are read, and nothing outside of its folder', async () => {
  answers.set('/lists/papers.md', { body: readme });
  answers.set('/lists/pages/alpha.md', { body: page });
  const read = await readList(newestOf(remote()), emptyCatalogue);
  if (read.kind === 'refused') throw new Error(read.problem.message);
  expect(read.list.papers.map(({ id }) => id).slice(0, 2)).toEqual(['arxiv:2001.00001', 'arxiv:2001.00002']);
  expect(asked.map(({ path }) => path)).toEqual(['/lists/papers.md', '/lists/pages/alpha.md']);
});

test.each<readonly [string, Readonly<Record<string, string>>]>([
  ['an ETag', { etag: '"one"' }],
  ['a date', { 'last-modified': 'Tue, 24 Nov 2026 10:00:00 GMT' }],
  ['nothing', {}],
])('an unchanged file marked with %s is one request', async (_, headers) => {
  answers.set('/lists/papers.md', { body: readme, headers });
  const before = await known();
  asked.length = 0;
  expect(await remote().revision(before)).toEqual({ kind: 'same' });
  expect(asked).toHaveLength(1);
  expect(Object.keys(headers).every(name => asked[0]!.headers[conditions[name]!] === headers[name])).toBe(
    true,
  );
});

test('its revision is what it says, so a new mark on the same words is no change', async () => {
  answers.set('/lists/papers.md', { body: readme, headers: { etag: '"one"' } });
  const before = await known();
  expect(before).toEqual({ revision: blobIdOf(Buffer.from(readme)), etag: '"one"', modified: null });
  answers.set('/lists/papers.md', { body: readme, headers: { etag: '"two"' } });
  expect(await remote().revision(before)).toEqual({ kind: 'same' });
  answers.set('/lists/papers.md', { body: `${readme}5. [Gamma](https://arxiv.org/abs/2001.00003)\n` });
  expect(await remote().revision(before)).toMatchObject({ kind: 'moved' });
});

test('is kept for the next time, with its pages', async () => {
  answers.set('/lists/papers.md', { body: readme });
  answers.set('/lists/pages/alpha.md', { body: page });
  const { revision } = await known();
  const list = await remote().at(revision, nothingKept);
  expect(await list.files()).toEqual(['papers.md', 'pages/alpha.md']);
  expect([list.sizeOf('pages/alpha.md'), list.idOf('pages/alpha.md')]).toEqual([null, null]);
  expect(list.addressOf('pages/alpha.md')).toBe(`${site}/lists/pages/alpha.md`);
  await list.read('pages/alpha.md');
  const kept = list.keep();
  expect(Object.keys(kept.ids)).toEqual(['papers.md', 'pages/alpha.md']);
  asked.length = 0;
  answers.clear();
  const again = await remote().at(revision, kept);
  expect(Buffer.from(await again.read('papers.md')).toString()).toBe(readme);
  expect(asked).toEqual([]);
});

test('a page that is gone for now is read as it was, and asked for again the next time', async () => {
  answers.set('/lists/papers.md', { body: readme });
  answers.set('/lists/pages/alpha.md', { body: page });
  const { revision } = await known();
  const first = await remote().at(revision, nothingKept);
  await first.read('pages/alpha.md');
  answers.delete('/lists/pages/alpha.md');
  const later = await remote().at(revision, first.keep());
  expect(Buffer.from(await later.read('pages/alpha.md')).toString()).toBe(page);
  expect([first.isComplete(), later.isComplete()]).toEqual([true, false]);
  expect(later.notices()).toEqual([expect.stringContaining('as it was the last time')]);
  expect(later.keep()).toEqual(first.keep());
});

test('a file that changes between two questions is never half of each', async () => {
  answers.set('/lists/papers.md', { body: readme });
  const { revision } = await known();
  answers.set('/lists/papers.md', { body: '# Other\n' });
  await expect(remote().at(revision, nothingKept)).rejects.toThrow('was changed while it was being read');
});

test('a page that is missing is a problem; more than 500 pages are not asked for', async () => {
  const many = Array.from({ length: 510 }, (_, at) => `${at}. [Title ${at}](p/${at}.md)`);
  answers.set('/lists/papers.md', { body: `# Club\n\n${many.join('\n')}\n` });
  for (let at = 1; at < 510; at++) answers.set(`/lists/p/${at}.md`, { body: page });
  const read = await readList(newestOf(remote()), emptyCatalogue);
  if (read.kind === 'refused') throw new Error(read.problem.message);
  const said = read.list.problems.map(({ message }) => message);
  expect(said.filter(message => message.includes('no such file beside it'))).toHaveLength(1);
  expect(said.filter(message => message.includes('may have 500 pages'))).toHaveLength(10);
  expect(asked).toHaveLength(501);
});

test.each([
  ['/gone.md', {}, 'There is no file at'],
  [
    '/page.html',
    { body: '<!doctype html><html></html>', headers: { 'content-type': 'text/html' } },
    'the raw Markdown file',
  ],
  ['/empty.md', { body: '' }, 'an empty file'],
  ['/paper.md', { body: '%PDF-1.7' }, 'a PDF'],
])('%s ends in a sentence', async (path, answer, words) => {
  if (path !== '/gone.md') answers.set(path, answer);
  const read = await readList(newestOf(remote(path)), emptyCatalogue);
  expect(read.kind === 'refused' && read.problem.message).toContain(words);
});

test('a key in the address is asked with, and stands in no report', () => {
  expect(remote('/lists/papers.md?token=secret').name).toBe(`${site}/lists/papers.md`);
});
