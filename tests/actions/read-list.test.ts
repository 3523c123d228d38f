// Why: a source is foreign and half-broken more often than not; one bad page stops nothing, and no list is said in one sentence.
import { readList, type ListRead } from '../../src/actions/read-list';
import { emptyCatalogue } from '../../src/core/list/catalogue';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const readme =
  '# Club\n\n## Basics\n\n1. [Alpha](papers/alpha.md)\n2. [Beta](https://arxiv.org/abs/2001.00002)\n3. [Gamma](papers/gamma.md)\n';
const page = (id: string): string => `# A page\n\n[Paper](https://arxiv.org/abs/${id})\n`;
const whole = {
  'README.md': readme,
  'papers/alpha.md': page('2001.00001'),
  'papers/gamma.md': page('2001.00003'),
};

function read(
  files: Readonly<Record<string, string | Uint8Array | Error>>,
  named: string | null = null,
  signal?: AbortSignal,
): Promise<ListRead> {
  const source = {
    name: 'the club',
    readme: named,
    files: () => Promise.resolve(Object.keys(files)),
    read: (path: string) => {
      const found = files[path];
      if (found === undefined) return Promise.reject(new Error(`No ${path}.`));
      if (found instanceof Error) return Promise.reject(found);
      return Promise.resolve(typeof found === 'string' ? bytes(found) : found);
    },
  };
  return readList(source, emptyCatalogue, signal);
}

async function ids(files: Readonly<Record<string, string | Uint8Array | Error>>): Promise<readonly string[]> {
  const answer = await read(files);
  return answer.kind === 'list' ? answer.list.papers.map(each => each.id) : [answer.problem.message];
}

test('a list and its pages are read', async () => {
  expect(await ids(whole)).toEqual(['arxiv:2001.00001', 'arxiv:2001.00002', 'arxiv:2001.00003']);
});

test.each(['README.md', 'ReadMe.md', 'readme.markdown', 'README', 'Readme.txt'])(
  'the list may be called %s',
  async name => {
    const answer = await read({ [name]: '# Club\n\n- [Beta](https://arxiv.org/abs/2001.00002)\n' });
    expect(answer.kind).toBe('list');
  },
);

test('README.md counts before other spellings, and one in a folder is not the list', async () => {
  const list = '- [Beta](https://arxiv.org/abs/2001.00002)\n';
  const other = '- [Delta](https://arxiv.org/abs/2001.00004)\n';
  expect(await ids({ 'README.txt': other, 'docs/README.md': other, 'Readme.md': list })).toEqual([
    'arxiv:2001.00002',
  ]);
});

test('a folder without a README is refused, with what is there', async () => {
  const answer = await read({ 'notes.md': 'x', 'docs/README.md': readme });
  expect(answer).toMatchObject({ kind: 'refused', problem: { file: 'the club', line: 0 } });
  if (answer.kind === 'refused') expect(answer.problem.message).toContain('notes.md');
});

test('an empty folder is refused', async () => {
  expect((await read({})).kind).toBe('refused');
});

test('a file named as the list is read whatever it is called', async () => {
  const answer = await read({ 'papers.md': '- [Beta](https://arxiv.org/abs/2001.00002)\n' }, 'papers.md');
  expect(answer.kind).toBe('list');
});

test.each([
  ['that throws', new Error('It is locked.')],
  ['that is no text', new Uint8Array([0, 1, 2, 0, 255, 254])],
])('a page %s is a problem of its own, and the other entries arrive', async (_name, broken) => {
  const answer = await read({ ...whole, 'papers/alpha.md': broken });
  if (answer.kind !== 'list') throw new Error(answer.problem.message);
  const entries = answer.list.sections.flatMap(section => section.entries);
  expect(entries.map(entry => entry.pageMissing)).toEqual([true, false, false]);
  expect(answer.list.problems.length).toBeGreaterThan(0);
  expect(answer.list.papers.map(each => each.id)).toContain('arxiv:2001.00003');
});

test('a list that cannot be read is refused with the reason of the source', async () => {
  const answer = await read({ 'README.md': new Error('The disk is gone.') });
  expect(answer).toEqual({
    kind: 'refused',
    problem: { file: 'README.md', line: 0, message: 'The disk is gone.' },
  });
});

test.each(['', '<!doctype html><html><body>404</body></html>', 'Only words.'])(
  '%j is no list',
  async text => {
    expect((await read({ 'README.md': text })).kind).toBe('refused');
  },
);

test('stopping while pages are read ends the reading', async () => {
  const stop = new AbortController();
  stop.abort();
  await expect(read(whole, null, stop.signal)).rejects.toThrow();
});

test('a file that a person chose is read alone when it names no paper', async () => {
  const files = { 'Shopping.md': 'milk, eggs', 'diary/secret.md': '# Secret\n\nWords.' };
  expect(await read(files, 'Shopping.md')).toMatchObject({ kind: 'refused' });
});
