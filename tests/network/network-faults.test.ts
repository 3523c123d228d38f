// The network fails in many ways, and a member sees only a sentence: each fault is played here over a real connection, and
// must end in words that say what happened and what to do, after no more requests than a server likes to answer.
import { readList } from '../../src/actions/read-list';
import { emptyCatalogue } from '../../src/core/list/catalogue';
import { newestOf } from '../../src/sources/open-remote-list';
import { answer, breakOff, flood, gzipBomb, half, hang, hangUp, signInPage } from './faults';
import { filesOf } from './list-revision';
import { RecordedForge, type Fault } from './recorded-forge';
import { noToken, remoteAt, testNetwork, type TestNetwork } from './test-network';

let forge: RecordedForge;
let network: TestNetwork;

const noon = Date.UTC(2026, 10, 24, 12) / 1000;
const link = (id: string): string => `# Page\n\n[Paper](https://arxiv.org/abs/${id})\n`;
const list = filesOf({
  'README.md': '# Club\n\n1. [Alpha](pages/alpha.md)\n2. [Beta](pages/beta.md)\n',
  'pages/alpha.md': link('2001.00001'),
  'pages/beta.md': link('2001.00002'),
});

beforeAll(async () => {
  forge = await RecordedForge.start();
});
beforeEach(() => {
  forge.reset();
  forge.push('owner/name', list);
  network = testNetwork(300);
});
afterAll(() => forge.stop());

function read(words = 'github:', rest = '', tokenFor = noToken, signal?: AbortSignal) {
  const remote = remoteAt(`${words}${forge.site()}/owner/name${rest}`, network, tokenFor);
  return readList(newestOf(remote, signal), emptyCatalogue, signal);
}

/** The one sentence that a refused list comes with. */
async function sentence(words?: string, rest?: string, tokenFor?: typeof noToken): Promise<string> {
  const found = await read(words, rest, tokenFor);
  return found.kind === 'refused' ? found.problem.message : 'A list was read';
}

/** The problems of a list that was read although something was wrong. */
async function problems(): Promise<readonly string[]> {
  const found = await read();
  if (found.kind === 'refused') throw new Error(found.problem.message);
  return found.list.problems.map(({ file, message }) => `${file}: ${message}`);
}

const asked = (path: RegExp): number => forge.paths().filter(each => path.test(each)).length;
const token = (): string => 'secret';

const limit = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(noon + 20 * 60) };

describe('a question about the commit', () => {
  test.each<readonly [string, Fault, string, number]>([
    ['401', answer(401, {}, '{"message":"Requires authentication"}'), 'wants to know who asks (401)', 1],
    ['403', answer(403, {}, '{"message":"Forbidden"}'), 'does not allow this to be read (403)', 1],
    ['403 with the limit spent', answer(403, limit), 'again in 20 minutes, or add a GitHub token', 1],
    ['429 with the limit spent', answer(429, limit), 'again in 20 minutes', 1],
    ['403 with Retry-After 60', answer(403, { 'retry-after': '60' }), 'again in 1 minute,', 1],
    [
      '429 with Retry-After as a date',
      answer(429, { 'retry-after': 'Tue, 24 Nov 2026 12:05:00 GMT' }),
      'again in 5 minutes',
      1,
    ],
    [
      '403 for asking too fast',
      answer(403, {}, 'You have exceeded a secondary rate limit'),
      'later; wait some minutes',
      3,
    ],
    ['429 without Retry-After', answer(429), 'later; wait some minutes', 3],
    ['429 with a short Retry-After', answer(429, { 'retry-after': '2' }), 'asked too often', 3],
    ['451', answer(451), 'does not allow this to be read (451)', 1],
    ['500', answer(500), 'trouble of its own (500)', 3],
    [
      '503 in HTML',
      answer(503, { 'content-type': 'text/html' }, '<html>Busy</html>'),
      'trouble of its own (503)',
      3,
    ],
    ['404', answer(404, {}, '{"message":"Not Found"}'), 'There is no public repository owner/name', 1],
    [
      '409',
      answer(409, {}, '{"message":"Git Repository is empty."}'),
      'The repository owner/name is empty',
      1,
    ],
    ['418', answer(418), 'answered 418', 1],
    ['a 304 that nobody asked for', answer(304), 'nothing of the list is known yet', 1],
    ['the sign-in page of a Wi-Fi network', signInPage, 'A web page came in place of an answer', 1],
    ['what is no commit', answer(200, {}, '../../etc'), 'cannot be read', 1],
    ['nothing at all', answer(200), 'cannot be read', 1],
    ['silence', hang, 'did not answer in time', 3],
    ['a connection that is closed', hangUp, 'did not let itself be connected to', 3],
    ['half an answer', breakOff, 'broke off in the middle', 3],
    ['100 MB', flood, 'sent more than a list can hold', 1],
    ['what unpacks to 50 MB', gzipBomb, 'sent more than a list can hold', 1],
    [
      'a redirect to itself',
      answer(302, { location: '/api/v3/repos/owner/name/commits/HEAD' }),
      'without an end',
      6,
    ],
    ['a redirect to plain http', answer(302, { location: 'http://example.org/' }), 'without encryption', 1],
    ['a redirect to nowhere', answer(302), 'answered 302', 1],
  ])('answered with %s', async (_, fault, words, requests) => {
    forge.plant(/commits/, fault);
    expect(await sentence()).toContain(words);
    expect(forge.heard).toHaveLength(requests);
  });

  test('is asked again after a pause, and a list comes of it', async () => {
    forge.plant(/commits/, answer(502), 1);
    forge.plant(/commits/, answer(429, { 'retry-after': '7' }), 1);
    expect((await read()).kind).toBe('list');
    expect(network.pauses).toEqual([1000, 7000]);
  });

  test('speaks of the token where one was sent', async () => {
    forge.plant(/commits/, answer(401), 1);
    expect(await sentence('github:', '', token)).toContain('does not accept the token (401)');
    forge.plant(/commits/, answer(403), 1);
    expect(await sentence('github:', '', token)).toContain('Check that the GitHub token');
    forge.plant(/commits/, answer(404), 1);
    expect(await sentence('github:', '', token)).toContain('that the GitHub token may read it');
    forge.plant(/commits/, answer(403, limit), 1);
    expect(await sentence('github:', '', token)).not.toContain('add a GitHub token');
  });

  test.each([
    ['github:', '@gone', 'no branch, tag or commit gone in owner/name'],
    ['gitlab:', '@gone', 'no branch, tag or commit gone in owner/name'],
    ['codeberg:', '@gone', 'or it has no branch gone'],
    ['github:', '/gone', 'There is nothing at gone'],
    ['gitlab:', '@HEAD/gone', 'There is nothing at gone'],
    ['codeberg:', '/gone.md', 'There is nothing at gone.md'],
    ['github:', '/PAGES', 'upper and lower case count'],
  ])('%s…%s names what is not there', async (words, rest, part) => {
    expect(await sentence(words, rest)).toContain(part);
  });

  test.each(['github:', 'gitlab:', 'codeberg:'])(
    '%s a repository may be empty, or not be there',
    async words => {
      forge.reset();
      expect(await sentence(words)).toContain('There is no public repository owner/name');
      forge.makeEmpty('owner/name');
      expect(await sentence(words)).toContain('The repository owner/name is empty');
    },
  );
});

describe('the listing of the files', () => {
  test.each<readonly [string, Fault, string]>([
    ['cut short by GitHub', answer(200, {}, '{"tree":[],"truncated":true}'), 'only some of them were named'],
    ['no listing', answer(200, {}, '{"message":"?"}'), 'cannot be read'],
    ['a sign-in page', signInPage, 'A web page came'],
    ['gone', answer(404), 'answered 404'],
    ['endless', flood, 'more than a list can hold'],
  ])('may be %s', async (_, fault, words) => {
    forge.plant(/git\/trees/, fault);
    expect(await sentence()).toContain(words);
  });
});

describe('one page', () => {
  test.each<readonly [string, Fault, string]>([
    ['not there', answer(404, {}, '404: Not Found'), 'its server does not have it (404)'],
    ['refused', answer(410), 'its server does not have it (404)'],
    ['half of it', half, 'arrived incomplete or changed'],
    ['another file', answer(200, {}, link('9999.99999')), 'arrived incomplete or changed'],
    ['100 MB', flood, 'arrived incomplete or changed'],
  ])('that is %s stops nothing', async (_, fault, words) => {
    forge.plant(/alpha\.md/, fault);
    expect(await problems()).toEqual([expect.stringMatching(/^pages\/alpha\.md: /), expect.anything()]);
    expect((await problems())[0]).toContain(words);
  });

  test('that is too large is not asked for at all', async () => {
    forge.push('owner/name', new Map([...list, ['pages/alpha.md', Buffer.alloc(11 * 1024 * 1024, 'x')]]));
    expect((await problems())[0]).toContain('pages/alpha.md is 11 MB');
    expect(asked(/alpha\.md/)).toBe(0);
  });

  test('that was changed on its way once is asked for once more', async () => {
    forge.plant(/alpha\.md/, half, 1);
    expect(await problems()).toEqual([]);
    expect(asked(/alpha\.md/)).toBe(2);
  });
});

describe('a network that is lost between the pages', () => {
  test.each<readonly [string, Fault, string]>([
    ['silence', hang, 'did not answer in time'],
    ['closed connections', hangUp, 'did not let itself be connected to'],
    ['too many questions', answer(429, { 'retry-after': '600' }), 'again in 10 minutes'],
    ['trouble', answer(500), 'trouble of its own'],
    ['a sign-in page', signInPage, 'A web page came'],
  ])('(%s) leaves no half list', async (_, fault, words) => {
    forge.plant(/beta\.md/, fault);
    expect(await sentence()).toContain(words);
  });

  test('is asked for nothing more', async () => {
    const pages = Array.from(
      { length: 40 },
      (_, at) => [`pages/${at}.md`, link(`2001.${10000 + at}`)] as const,
    );
    const readme = `# Club\n\n${pages.map(([path], at) => `${at}. [Title ${at}](${path})`).join('\n')}\n`;
    forge.push('owner/name', filesOf({ 'README.md': readme, ...Object.fromEntries(pages) }));
    forge.plant(/pages/, answer(429, { 'retry-after': '600' }));
    expect(await sentence()).toContain('again in 10 minutes');
    expect(asked(/pages/)).toBeLessThanOrEqual(4);
  });
});

describe('stopping', () => {
  test.each(['commits', 'trees', 'README', 'beta'])('works while %s is awaited', async place => {
    const stop = new AbortController();
    forge.plant(new RegExp(place), () => {
      stop.abort(new Error('Stopped by the member'));
    });
    await expect(read('github:', '', noToken, stop.signal)).rejects.toThrow('Stopped by the member');
  });
});

test('a name that cannot be looked up, and a port that nobody listens at, are told apart', async () => {
  const gone = remoteAt('github:https://paper-club.invalid/owner/name', network);
  await expect(gone.revision(null)).rejects.toThrow('could not be looked up');
  const closed = remoteAt('http://127.0.0.1:9/list.md', network);
  await expect(closed.revision(null)).rejects.toThrow('did not let itself be connected to');
});
