// Whatever the network or the member does in the middle of a pull, the vault is either as it was or holds whole notes, a
// sentence says why, and pulling again finishes.
import * as fs from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { answer, breakOff, flood, half, hangUp, signInPage } from '../network/faults';
import { filesOf, revisionOf } from '../network/list-revision';
import { RecordedForge, type Fault } from '../network/recorded-forge';
import { pulledPlace, type PulledPlace } from './pulled-place';
import { filesIn, removeTemporaryFolders, treeOf } from './temporary-folder';

let forge: RecordedForge;

beforeAll(async () => {
  forge = await RecordedForge.start();
});
beforeEach(() => {
  forge.reset();
});
afterEach(removeTemporaryFolders);
afterAll(() => forge.stop());

const earlier = revisionOf('folders');
const later = revisionOf('folders-later');

async function withNews(): Promise<PulledPlace> {
  const place = pulledPlace(forge);
  forge.push('owner/name', earlier);
  await place.pull();
  forge.push('owner/name', later);
  return place;
}

/** The texts of the notes, whatever the times of the files. */
function textsOf({ vault }: PulledPlace): ReadonlyMap<string, string> {
  const notes = filesIn(vault).filter(path => path.endsWith('.md'));
  return new Map(notes.map(path => [path, fs.readFileSync(join(vault, path), 'utf8')]));
}

/** What the vault holds when nothing went wrong. */
async function undisturbed(): Promise<ReadonlyMap<string, string>> {
  const place = await withNews();
  await place.pull();
  return textsOf(place);
}

const waits = { 'retry-after': '600' };

test.each<readonly [string, RegExp, Fault, string]>([
  ['401', /commits/, answer(401), 'wants to know who asks (401)'],
  ['403', /commits/, answer(403), 'does not allow this to be read (403)'],
  ['403 with Retry-After', /commits/, answer(403, waits), 'again in 10 minutes'],
  ['429 with Retry-After', /commits/, answer(429, waits), 'again in 10 minutes'],
  ['404 of the repository', /commits/, answer(404), 'There is no public repository owner/name'],
  ['HTML for a commit', /commits/, signInPage, 'A web page came in place of an answer'],
  [
    '302 without an end',
    /commits/,
    answer(302, { location: '/api/v3/repos/owner/name/commits/HEAD' }),
    'end',
  ],
  ['100 MB for a commit', /commits/, flood, 'sent more than a list can hold'],
  ['a listing that is cut', /trees/, answer(200, {}, '{"tree":[],"truncated":true}'), 'only some of them'],
  ['429 among the pages', /paper_1/, answer(429, waits), 'again in 10 minutes'],
  ['HTML among the pages', /paper_1/, signInPage, 'A web page came'],
])(
  '%s ends in a sentence, and pulling again finishes',
  async (_, path, fault, words) => {
    const place = await withNews();
    const before = treeOf(place.vault);
    forge.plant(path, fault);
    const { code, out, error } = await place.pull();
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(error).toContain(words);
    expect(treeOf(place.vault)).toEqual(before);
    const said = JSON.parse((await place.pull(['--json'])).out) as Record<string, unknown>;
    expect(said).toMatchObject({
      created: [],
      news: [],
      problems: [{ message: expect.stringContaining(words) }],
    });
    forge.reset();
    forge.push('owner/name', later);
    await place.pull();
    expect(textsOf(place)).toEqual(await undisturbed());
  },
  20_000,
);

test.each<readonly [string, RegExp, Fault, string]>([
  ['500', /commits/, answer(500), 'trouble of its own (500)'],
  ['a closed connection', /commits/, hangUp, 'did not let itself be connected to'],
  ['half an answer', /trees/, breakOff, 'broke off in the middle'],
])(
  '%s is asked again, then ends in a sentence',
  async (_, path, fault, words) => {
    const place = await withNews();
    const before = treeOf(place.vault);
    forge.plant(path, fault);
    const { code, error } = await place.pull();
    expect({ code, error }).toEqual({ code: 1, error: expect.stringContaining(words) });
    expect(treeOf(place.vault)).toEqual(before);
  },
  20_000,
);

test('a machine without a network gets a sentence', async () => {
  const place = await withNews();
  const before = treeOf(place.vault);
  const { code, error } = await place.pull(['--from', 'https://name.invalid/README.md']);
  expect({ code, error }).toEqual({
    code: 1,
    error: expect.stringMatching(/could not be looked up|no network/),
  });
  expect(treeOf(place.vault)).toEqual(before);
});

test.each<readonly [string, Fault, string]>([
  ['not there', answer(404), 'its server does not have it (404)'],
  ['half of it', half, 'arrived incomplete or changed'],
  ['100 MB', flood, 'arrived incomplete or changed'],
])(
  'a page that is %s, and alone names its entry, leaves the list for another time',
  async (_, fault, words) => {
    const place = await withNews();
    const before = treeOf(place.vault);
    forge.plant(/paper_20/, fault);
    const { problems } = await place.news([], 1);
    expect(problems.map(({ message }) => message).join()).toContain(words);
    expect(treeOf(place.vault)).toEqual(before);
    forge.reset();
    forge.push('owner/name', later);
    await place.pull();
    expect(textsOf(place)).toEqual(await undisturbed());
  },
);

test('a page that cannot be had of an entry that the list names stops nothing else, and is asked for again', async () => {
  const place = pulledPlace(forge);
  const page = '# Alpha\n\n[Paper](https://arxiv.org/abs/2001.00001)\n';
  const list = { 'README.md': '# Club\n\n1. [Alpha](a.md)\n', 'a.md': page };
  forge.push('owner/name', filesOf(list));
  await place.pull();
  const beta = '2. [Beta](https://arxiv.org/abs/2001.00002)\n';
  const remark = 'Read it twice.';
  forge.push(
    'owner/name',
    filesOf({ 'README.md': list['README.md'] + beta, 'a.md': `${page}\n${remark}\n` }),
  );
  forge.plant(/a\.md/, half, 2);
  const { created, problems } = await place.news();
  expect(created).toEqual(['Papers/Beta.md']);
  expect(problems.map(({ message }) => message).join()).toContain('arrived incomplete or changed');
  await place.pull();
  expect(textsOf(place).get('Papers/Alpha.md')).toContain(remark);
});

test('a commit that comes while pulling is not mixed with the one that is read', async () => {
  const place = await withNews();
  forge.plant(/paper_16/, (_, __, next) => {
    forge.push('owner/name', filesOf({ 'README.md': '# Nothing\n', 'paper_16/ReadMe.md': '# Nothing\n' }));
    next();
  });
  expect((await place.pull()).code).toBe(0);
  const found = textsOf(place);
  forge.reset();
  expect(found).toEqual(await undisturbed());
});

test('a repository that was renamed is found, and its new name is said', async () => {
  const place = await withNews();
  forge.rename('owner/name', 'owner/other');
  const { problems, created } = await place.news();
  expect(problems.map(({ message }) => message).join()).toMatch(/owner\/name is called .*owner\/other now/);
  expect(created.length).toBeGreaterThan(4);
});

describe('stopping', () => {
  test.each(['commits', 'trees', 'paper_17'])('while %s is awaited writes nothing', async at => {
    const place = await withNews();
    const before = treeOf(place.vault);
    const stop = new AbortController();
    forge.plant(new RegExp(at), () => {
      stop.abort();
    });
    const { code, error } = await place.pull([], { signal: stop.signal });
    expect({ code, error }).toEqual({ code: 1, error: 'Stopped before anything was written.\n' });
    expect(treeOf(place.vault)).toEqual(before);
  });

  test('between two notes leaves each whole, and pulling again finishes', async () => {
    const place = await withNews();
    const earlierTexts = textsOf(place);
    const stop = new AbortController();
    const bar = Object.assign(
      new Writable({
        write: (chunk: Buffer, _, done) => {
          if (/[3-9] of/.test(chunk.toString())) stop.abort();
          done();
        },
      }),
      { isTTY: true, columns: 80, clearLine: () => true, cursorTo: () => true, moveCursor: () => true },
    );
    const { code, out } = await place.pull([], { signal: stop.signal, progressStream: bar });
    const finished = await undisturbed();
    const now = textsOf(place);
    for (const [path, text] of now) expect([earlierTexts.get(path), finished.get(path)]).toContain(text);
    if (code === 1) expect(out).toMatch(/Stopped: \d+ notes? not begun/);
    await place.pull();
    expect(textsOf(place)).toEqual(finished);
  });

  test.each([0, 1, 2, 5])('after %i notes, news that was not written is not called taken', async notes => {
    const place = await withNews();
    const stop = new AbortController();
    const { openSync } = fs;
    // Every file is made anew, also to take the place of another; the lock and the journal come first.
    let files = -2;
    const opened = jest.spyOn(jest.requireActual<typeof fs>('node:fs'), 'openSync');
    opened.mockImplementation((path, flags, mode) => {
      if (flags === 'wx' && (files += 1) === notes) stop.abort();
      return openSync(path, flags, mode);
    });
    const { code, out } = await place.pull(['--json'], { signal: stop.signal });
    opened.mockRestore();
    const { created, updated, news } = JSON.parse(out) as Awaited<ReturnType<PulledPlace['news']>>;
    expect({ code, written: created.length + updated.length }).toEqual({ code: 1, written: notes });
    expect(news.filter(({ taken }) => taken)).toHaveLength(notes);
    await place.pull();
    expect(textsOf(place)).toEqual(await undisturbed());
  });
});
