// A pull is the everyday command: it must bring what is new over a real connection into a real folder, keep what a member
// made of the notes, and cost one small question when nothing is new.
import * as fs from 'node:fs';
import { join } from 'node:path';
import { filesOf, revisionOf } from '../network/list-revision';
import { RecordedForge } from '../network/recorded-forge';
import { pulledPlace, type PulledPlace } from './pulled-place';
import { filesIn, fill, removeTemporaryFolders, temporaryFolder, treeOf } from './temporary-folder';

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
const sections = revisionOf('sections');
const paper = (title: string, id: string): string => `# ${title}\n\n[Paper](https://arxiv.org/abs/${id})\n`;
const threePages = {
  'README.md': '# Club\n\n1. [Alpha](pages/a.md)\n2. [Beta](pages/b.md)\n3. [Gamma](pages/c.md)\n',
  'pages/a.md': paper('Alpha', '2001.00001'),
  'pages/b.md': paper('Beta', '2001.00002'),
  'pages/c.md': paper('Gamma', '2001.00003'),
};

function read({ vault }: PulledPlace, path: string): string {
  return fs.readFileSync(join(vault, path), 'utf8');
}

function edit(place: PulledPlace, path: string, change: (text: string) => string): void {
  const text = read(place, path);
  const changed = change(text);
  if (changed === text) throw new Error(`Nothing to edit in ${path}`);
  fs.writeFileSync(join(place.vault, path), changed);
}

const notesOf = ({ vault }: PulledPlace): readonly string[] =>
  filesIn(vault).filter(path => path.endsWith('.md'));

/** Ids of the vault's notes, each as often as it is there. */
function idsOf(place: PulledPlace): readonly string[] {
  return notesOf(place).flatMap(path => /^paper_id: (.+)$/m.exec(read(place, path))?.[1] ?? []);
}

/** What a member does between two pulls: reads, writes, tidies up and throws away. */
function liveIn(place: PulledPlace): void {
  const gpt = 'Papers/Language Models are Few-Shot Learners.md';
  edit(place, gpt, text =>
    text
      .replace('status: unread', 'status: read')
      .replace('## My notes\n', '## My notes\nWhy does scale help?\n'),
  );
  fs.mkdirSync(join(place.vault, 'Notes/Reading'), { recursive: true });
  fs.renameSync(join(place.vault, gpt), join(place.vault, 'Notes/Reading/GPT-3.md'));
  const rag = 'Papers/In-Context Retrieval-Augmented Language Models.md';
  edit(place, rag, text => text.replace(/^- \[Paper\].*$/m, line => `${line} – read the appendix`));
  fs.renameSync(join(place.vault, rag), join(place.vault, 'Papers/RALM.md'));
  fs.rmSync(join(place.vault, 'Papers/LoRA - Low-Rank Adaptation of Large Language Models.md'));
  edit(place, 'Papers/Chain-of-Thought Prompting Elicits Reasoning in Large Language Models.md', text =>
    text
      .replace('status: unread', 'status: reading')
      .replace(/\n%% paper-club list wrote/, '- My own line\n$&'),
  );
}

function expectKept(place: PulledPlace): void {
  const gpt = read(place, 'Notes/Reading/GPT-3.md');
  expect(gpt).toContain('status: read\n');
  expect(gpt).toContain('Why does scale help?');
  expect(read(place, 'Papers/RALM.md')).toContain('– read the appendix');
  const thought = read(
    place,
    'Papers/Chain-of-Thought Prompting Elicits Reasoning in Large Language Models.md',
  );
  expect(thought).toContain('status: reading');
  expect(thought).toContain('- My own line');
  expect(notesOf(place).filter(path => path.includes('LoRA'))).toEqual([]);
  const ids = idsOf(place);
  expect(ids).toEqual([...new Set(ids)]);
  for (const path of notesOf(place)) expect(read(place, path)).not.toMatch(/^(?:<<<<<<<|=======|>>>>>>>)/m);
}

test('walks through the real revisions and keeps what a member made of the notes', async () => {
  const place = pulledPlace(forge);
  forge.push('owner/name', earlier);
  expect((await place.news()).created).toHaveLength(23);
  liveIn(place);
  forge.push('owner/name', later);
  const second = await place.news();
  expect(second.news.filter(({ kinds }) => kinds.includes('added'))).toHaveLength(7);
  expect(second.news.every(({ taken }) => taken)).toBe(true);
  expectKept(place);
  forge.push('owner/name', sections);
  const third = await place.news();
  expect(third.news.filter(({ kinds }) => kinds.includes('moved'))).toHaveLength(21);
  expect(third.created).toContain('Sections/Synthetic Data.md');
  expectKept(place);
  expect(read(place, 'Notes/Reading/GPT-3.md')).toContain('[[Intro to Modern LLMs]]');
  const tree = treeOf(place.vault);
  expect(await place.news()).toMatchObject({ created: [], updated: [], news: [] });
  expect(treeOf(place.vault)).toEqual(tree);
});

describe('a list that has not moved', () => {
  test('costs one request, and no note is read', async () => {
    const place = pulledPlace(forge);
    forge.push('owner/name', earlier);
    await place.pull();
    const tree = treeOf(place.vault);
    forge.heard.length = 0;
    const opened = jest.spyOn(jest.requireActual<typeof fs>('node:fs'), 'openSync');
    const notesOpened = (): number =>
      opened.mock.calls.filter(([path]) => String(path).endsWith('.md')).length;
    const { code, out } = await place.pull();
    expect(notesOpened()).toBe(0);
    await place.run(['import', '--dry-run', '--from', 'bundled']);
    expect(notesOpened()).toBeGreaterThan(20);
    opened.mockRestore();
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^Nothing new: github:/) });
    expect(forge.heard).toMatchObject([{ status: 304, bodyBytes: 0 }]);
    expect(treeOf(place.vault)).toEqual(tree);
  });

  test.each([['undo'], ['import', '--from', 'other.md']])(
    'is read anew after %s, which may have taken notes back',
    async (...words) => {
      const place = pulledPlace(forge);
      forge.push('owner/name', filesOf(threePages));
      await place.pull();
      fill(join(place.vault, '..'), {
        'other.md': '# Club\n\n1. [Alpha](https://arxiv.org/abs/2001.00001)\n',
      });
      expect((await place.run(words)).code).toBe(0);
      const { out } = await place.pull();
      expect(out).not.toContain('Nothing new:');
      expect(notesOf(place)).toEqual([
        'Papers/Alpha.md',
        'Papers/Beta.md',
        'Papers/Gamma.md',
        'Reading list.md',
      ]);
    },
  );

  test('is asked for without being named again', async () => {
    const place = pulledPlace(forge);
    forge.push('owner/name', filesOf(threePages));
    await place.pull();
    forge.heard.length = 0;
    expect(await place.run(['pull'])).toMatchObject({ code: 0, out: expect.stringContaining(place.source) });
    expect(forge.heard).toHaveLength(1);
  });
});

test('one changed page costs that page alone, and one note is written', async () => {
  const place = pulledPlace(forge);
  forge.push('owner/name', filesOf(threePages));
  await place.pull();
  const page = `${threePages['pages/b.md']}\nA remark for the evening about Beta.\n`;
  const id = forge.push('owner/name', filesOf({ ...threePages, 'pages/b.md': page }));
  forge.heard.length = 0;
  const before = treeOf(place.vault);
  const { updated, created, news } = await place.news();
  expect(forge.paths()).toEqual([
    expect.stringContaining('commits/HEAD'),
    expect.stringContaining(`git/trees/${id}`),
    expect.stringContaining(`${id}/pages/b.md`),
  ]);
  expect({ updated, created }).toEqual({ updated: ['Papers/Beta.md'], created: [] });
  expect(news).toMatchObject([{ title: 'Beta', kinds: ['changed'], taken: true }]);
  const after = treeOf(place.vault);
  const touched = Object.keys(after).filter(path => after[path] !== before[path] && path.endsWith('.md'));
  expect(touched).toEqual(['Papers/Beta.md']);
});

test('a list that is not on the network is pulled too, and read each time', async () => {
  const place = pulledPlace(forge);
  const cwd = join(place.vault, '..');
  fill(cwd, threePages);
  expect((await place.news(['--from', '.'])).created).toHaveLength(4);
  fill(cwd, { 'README.md': `${threePages['README.md']}4. [Delta](https://arxiv.org/abs/2001.00004)\n` });
  const { news } = await place.news(['--from', '.']);
  expect(news).toMatchObject([{ title: 'Delta', kinds: ['added'], said: ['“Delta” is new.'] }]);
  expect(filesIn(place.vault)).not.toContain('.paper-club/pulled.json');
});

test('a key in an address is neither printed nor written into the vault', async () => {
  const place = pulledPlace(forge);
  const id = forge.push('owner/name', filesOf(threePages));
  const { code, out } = await place.pull([
    '--from',
    `${forge.site()}/raw/owner/name/${id}/README.md?key=secret`,
  ]);
  expect(code).toBe(0);
  expect(out).not.toContain('secret');
  for (const path of filesIn(place.vault)) expect(read(place, path)).not.toContain('secret');
});

test.each([
  ['of a scheme nobody knows', 'ftp://example.org/README.md?key=secret'],
  ['that cannot be read', 'https://?key=secret'],
])('a key in an address %s is not printed in the source either', async (_name, from) => {
  const { code, out } = await pulledPlace(forge).pull(['--json', '--from', from]);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ source: expect.not.stringContaining('secret') });
});

test('what is new is told before what has changed', async () => {
  const place = pulledPlace(forge);
  forge.push('owner/name', filesOf(threePages));
  await place.pull();
  const readme = `${threePages['README.md'].replace('2. ', '2. [New](https://arxiv.org/abs/2001.00009)\n3. ')}`;
  const page = `${threePages['pages/a.md']}\nChanged.\n`;
  forge.push('owner/name', filesOf({ ...threePages, 'README.md': readme, 'pages/a.md': page }));
  const { news } = await place.news();
  expect(news.map(each => each.kinds[0])).toEqual([
    'added',
    ...news.slice(1).map(() => expect.not.stringMatching('added')),
  ]);
  expect(news.length).toBeGreaterThan(1);
});

test('undo takes a pull back', async () => {
  const place = pulledPlace(forge);
  forge.push('owner/name', earlier);
  await place.pull();
  const before = treeOf(join(place.vault, 'Papers'));
  forge.push('owner/name', later);
  await place.pull();
  expect((await place.run(['undo'])).out).toContain(`Undid the import from ${place.source}.`);
  const texts = (tree: Readonly<Record<string, string>>) =>
    Object.entries(tree).map(([path, each]) => [path, each.split(' ')[2]]);
  expect(texts(treeOf(join(place.vault, 'Papers')))).toEqual(texts(before));
});

test('a vault that is not there is not made', async () => {
  const place = pulledPlace(forge, temporaryFolder());
  fs.rmSync(place.vault, { recursive: true });
  expect(await place.pull()).toMatchObject({ code: 1, error: expect.stringContaining('There is no vault') });
  expect(forge.heard).toEqual([]);
});

test('what is remembered may be garbage', async () => {
  const place = pulledPlace(forge);
  forge.push('owner/name', filesOf(threePages));
  fill(place.vault, { '.paper-club/pulled.json': '{"version":1,"source":3' });
  expect((await place.news()).created).toHaveLength(4);
});
