/**
 * @jest-environment jsdom
 *
 * The app's own way to ask can neither be stopped nor bounded, and fails in the words of whatever lies below it. Whoever
 * asks through it must get the same answers and the same kinds of failure as on the command line.
 */
import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import type { HttpAnswer, HttpRequest } from '../../src/actions/http-get';
import { ListUnavailable } from '../../src/core/list-unavailable';
import { openRemoteList } from '../../src/sources/open-remote-list';
import { appNetwork, requestHttpGet } from '../../src/obsidian/request-http-get';
import { blobIdOf } from '../network/git-ids';
import { Network, type Route } from './stand-in/network/request-url';
import { PendingWork } from './stand-in/text/settling';

let network: Network;

jest.mock('obsidian', () => ({
  requestUrl: (asked: Parameters<Network['requestUrl']>[0]) => network.requestUrl(asked),
}));

const url = 'https://example.org/list.md';

beforeAll(() => {
  // What a page of the app has and jsdom leaves out.
  Object.assign(globalThis, { TextDecoder, TextEncoder });
  Object.defineProperty(globalThis.crypto, 'subtle', { value: webcrypto.subtle });
});

function ask(route: Route, rest: Partial<HttpRequest> = {}): Promise<HttpAnswer> {
  network = new Network({ [url]: route }, new PendingWork());
  return requestHttpGet({ url, mostBytes: 100, ...rest });
}

test('answers with any status, its headers in lower case and its bytes', async () => {
  const answer = await ask(
    { status: 404, headers: { ETag: '"x"' }, body: 'é' },
    { headers: { accept: 'text/plain' } },
  );
  expect(answer.status).toBe(404);
  expect(answer.headers.get('etag')).toBe('"x"');
  expect([...answer.bytes]).toEqual([0xc3, 0xa9]);
  expect(network.requests).toEqual([{ url, throw: false, headers: { accept: 'text/plain' } }]);
});

test.each([
  ['net::ERR_INTERNET_DISCONNECTED', 'offline'],
  ['net::ERR_NAME_NOT_RESOLVED', 'unknown host'],
  ['net::ERR_CONNECTION_REFUSED', 'refused'],
  ['net::ERR_TIMED_OUT', 'timed out'],
  ['net::ERR_CONTENT_LENGTH_MISMATCH', 'cut short'],
  ['The Internet connection appears to be offline.', 'offline'],
  ['A server with the specified hostname could not be found.', 'unknown host'],
  ['Unable to resolve host "example.org": No address associated with hostname', 'unknown host'],
  ['The request timed out.', 'timed out'],
  ['Something else', 'refused'],
])('%s is no answer: %s', async (message, kind) => {
  await expect(ask(new Error(message))).rejects.toMatchObject({ name: 'NoAnswer', kind });
});

test.each([
  ['a status of 0', { status: 0 }, 'refused'],
  ['more than was wanted', { body: 'x'.repeat(101) }, 'too large'],
  ['less than was said', { headers: { 'Content-Length': '50' }, body: 'x' }, 'cut short'],
])('%s is no answer', async (_, route, kind) => {
  await expect(ask(route)).rejects.toMatchObject({ kind });
});

test('what came packed may be longer or shorter than was said', async () => {
  const headers = { 'content-length': '50', 'content-encoding': 'gzip' };
  expect((await ask({ headers, body: 'x' })).bytes).toHaveLength(1);
});

describe('an answer that does not come', () => {
  afterEach(() => jest.useRealTimers());

  test('is waited for no longer than a minute', async () => {
    jest.useFakeTimers();
    const asked = ask({ wait: new Promise(() => undefined) });
    const failed = expect(asked).rejects.toMatchObject({ kind: 'timed out' });
    await jest.advanceTimersByTimeAsync(60_000);
    await failed;
    expect(jest.getTimerCount()).toBe(0);
  });

  test('is waited for no longer than the signal lets it', async () => {
    const stop = new AbortController();
    const asked = ask({ wait: new Promise(() => undefined) }, { signal: stop.signal });
    stop.abort(new Error('Enough'));
    await expect(asked).rejects.toThrow('Enough');
    await expect(ask('x', { signal: stop.signal })).rejects.toThrow('Enough');
    expect(network.requests).toEqual([]);
  });
});

test('a pause ends by itself, or with the signal', async () => {
  await appNetwork.pause(1);
  const stop = new AbortController();
  const paused = appNetwork.pause(60_000, stop.signal);
  stop.abort(new Error('Enough'));
  await expect(paused).rejects.toThrow('Enough');
});

test('a list is read over it, and a token goes to the API alone', async () => {
  const commit = 'c'.repeat(40);
  const text = '# Club\n';
  const row = {
    path: 'README.md',
    type: 'blob',
    mode: '100644',
    sha: blobIdOf(Buffer.from(text)),
    size: text.length,
  };
  const api = 'https://api.github.com/repos/owner/name';
  network = new Network(
    {
      [`${api}/commits/HEAD`]: { headers: { ETag: `"${commit}"` }, body: commit },
      [`${api}/git/trees/${commit}?recursive=1`]: JSON.stringify({ tree: [row], truncated: false }),
      [`https://raw.githubusercontent.com/owner/name/${commit}/README.md`]: text,
    },
    new PendingWork(),
  );
  const remote = openRemoteList(
    {
      kind: 'repository',
      forge: 'github',
      site: 'https://github.com',
      owner: 'owner',
      name: 'name',
      ref: null,
      folder: '',
      readme: null,
    },
    appNetwork,
    host => (host === 'api.github.com' ? 'secret' : null),
  );
  const found = await remote.revision(null);
  if (found.kind === 'same') throw new Error('Nothing was known');
  expect(found.known).toEqual({ revision: commit, etag: `"${commit}"`, modified: null });
  const list = await remote.at(found.revision, { ids: {}, texts: {} });
  expect(Buffer.from(await list.read('README.md')).toString()).toBe(text);
  expect(network.requests.map(({ headers }) => headers?.authorization)).toEqual([
    'Bearer secret',
    'Bearer secret',
    undefined,
  ]);
  expect(await remote.revision(found.known)).toEqual({ kind: 'same' });
  network.routes.clear();
  await expect(remote.revision(found.known)).rejects.toThrow(ListUnavailable);
});
