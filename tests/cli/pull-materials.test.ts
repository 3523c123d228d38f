// Notebooks and slides are links until a member asks for them: then their size is shown first, they go where the vault keeps
// its attachments, and none is downloaded twice or run by anybody's double click.
import * as fs from 'node:fs';
import { join } from 'node:path';
import { answer, half } from '../network/faults';
import type { Files } from '../network/git-ids';
import { filesOf, revisionOf } from '../network/list-revision';
import { RecordedForge } from '../network/recorded-forge';
import { pulledPlace, type PulledPlace } from './pulled-place';
import { filesIn, fill, removeTemporaryFolders, treeOf } from './temporary-folder';

let forge: RecordedForge;

beforeAll(async () => {
  forge = await RecordedForge.start();
});
beforeEach(() => {
  forge.reset();
});
afterEach(removeTemporaryFolders);
afterAll(() => forge.stop());

const list: Files = new Map([
  ...filesOf({
    'README.md': '# Club\n\n1. [Alpha](a/README.md)\n2. [Beta](b/README.md)\n',
    'a/README.md': '# Alpha\n\n[Paper](https://arxiv.org/abs/2001.00001)\n',
    'a/notes.ipynb': '{"cells":[]}',
    'a/run.sh': 'rm -rf ~',
    'a/plan.canvas': '{}',
    'b/README.md': '# Beta\n\n[Paper](https://arxiv.org/abs/2001.00002)\n',
    'b/notes.ipynb': '{"cells":[1]}',
    'b/same as a.ipynb': '{"cells":[]}',
  }),
  ['a/slides: one.pdf', Buffer.alloc(1_234_567, 'p')],
]);

const others = ({ vault }: PulledPlace): readonly string[] =>
  filesIn(vault).filter(path => !/\.md$|^\./.test(path));
const asked = (path: RegExp): number => forge.paths().filter(each => path.test(each)).length;

function placeWith(files: Readonly<Record<string, string | Uint8Array>> = {}): PulledPlace {
  forge.push('owner/name', list);
  const place = pulledPlace(forge);
  fill(place.vault, files);
  return place;
}

interface Said {
  readonly materials: {
    readonly folder: string;
    readonly downloaded: readonly { readonly path: string; readonly to: string; readonly size: number }[];
    readonly present: readonly { readonly path: string; readonly at: string }[];
  };
  readonly problems: readonly { readonly file: string; readonly message: string }[];
}

async function materials(place: PulledPlace, words: readonly string[] = []): Promise<Said> {
  const { out } = await place.pull(['--materials', '--json', ...words]);
  return JSON.parse(out) as Said;
}

test('a dry run lists them with their sizes and asks for none', async () => {
  const place = placeWith();
  const { out } = await place.pull(['--materials', '--dry-run']);
  expect(out).toContain('Materials to download into Materials (3 files, 1.2 MB)');
  expect(out).toContain('a/slides: one.pdf, 1.2 MB → Materials/slides - one.pdf');
  expect(asked(/ipynb|pdf/)).toBe(0);
  expect(others(place)).toEqual([]);
});

test('they are downloaded byte for byte, the same bytes once, and what could be run stays a link', async () => {
  const place = placeWith();
  const { code, out } = await place.pull(['--materials']);
  expect(code).toBe(0);
  expect(out.indexOf('Materials to download')).toBeLessThan(out.indexOf('Downloaded 3 materials'));
  expect(others(place)).toEqual([
    'Materials/b - notes.ipynb',
    'Materials/notes.ipynb',
    'Materials/slides - one.pdf',
  ]);
  const slides = fs.readFileSync(join(place.vault, 'Materials/slides - one.pdf'));
  expect(slides.equals(list.get('a/slides: one.pdf')!)).toBe(true);
  expect(out).toContain('a/run.sh stays a link');
  expect(out).toContain('a/plan.canvas stays a link');
});

test('none is downloaded twice, wherever the member moved it and whatever it is called', async () => {
  const place = placeWith({ 'Talks/Alpha.pdf': list.get('a/slides: one.pdf')! });
  const first = await materials(place);
  expect(first.materials.present).toEqual([{ path: 'a/slides: one.pdf', at: 'Talks/Alpha.pdf' }]);
  fs.renameSync(join(place.vault, 'Materials/notes.ipynb'), join(place.vault, 'Talks/Mine.ipynb'));
  const before = treeOf(join(place.vault, 'Talks'));
  forge.heard.length = 0;
  const { materials: second } = await materials(place);
  expect(second.downloaded).toEqual([]);
  expect(second.present).toHaveLength(3);
  expect(asked(/ipynb|pdf|README/)).toBe(0);
  expect(treeOf(join(place.vault, 'Talks'))).toEqual(before);
});

test('what changed upstream comes beside the file that a member may have written into', async () => {
  const place = placeWith();
  await place.pull(['--materials']);
  fs.appendFileSync(join(place.vault, 'Materials/notes.ipynb'), 'mine');
  forge.push('owner/name', new Map([...list, ['a/notes.ipynb', Buffer.from('{"cells":[2]}')]]));
  const { downloaded } = (await materials(place)).materials;
  expect(downloaded.map(({ path, to }) => [path, to])).toEqual([
    ['a/notes.ipynb', 'Materials/a - notes.ipynb'],
    ['b/same as a.ipynb', 'Materials/same as a.ipynb'],
  ]);
  expect(fs.readFileSync(join(place.vault, 'Materials/notes.ipynb'), 'utf8')).toBe('{"cells":[]}mine');
});

test.each([
  ['Attachments', 'Attachments'],
  ['/', ''],
  ['./', 'Papers'],
  ['./files', 'Papers/files'],
  ['../elsewhere', 'Materials'],
  ['.obsidian/plugins', 'Materials'],
])('with %p in the settings of the vault they go to %p', async (setting, folder) => {
  const place = placeWith({ '.obsidian/app.json': JSON.stringify({ attachmentFolderPath: setting }) });
  expect((await materials(place)).materials.folder).toBe(folder);
  const start = folder === '' ? '' : `${folder}/`;
  expect(others(place)).toContain(`${start}notes.ipynb`);
});

test('one that cannot be had is a problem, and the others are there', async () => {
  const place = placeWith();
  forge.plant(/slides/, half);
  const { code, out } = await place.pull(['--materials']);
  expect(code).toBe(1);
  expect(out).toContain('arrived incomplete or changed');
  expect(others(place)).toHaveLength(2);
  forge.plant(/nothing/, half);
  forge.reset();
  forge.push('owner/name', list);
  expect((await place.pull(['--materials'])).code).toBe(0);
  expect(others(place)).toHaveLength(3);
});

test('a server that is lost on the way is asked for no more', async () => {
  const place = placeWith();
  forge.plant(/ipynb|pdf/, answer(429, { 'retry-after': '600' }));
  const { problems } = await materials(place);
  expect(problems.map(({ message }) => message).join()).toContain(
    'The rest of the materials was not downloaded',
  );
  expect(asked(/ipynb|pdf/)).toBe(1);
  expect(others(place)).toEqual([]);
});

test('stopping leaves whole files', async () => {
  const place = placeWith();
  const stop = new AbortController();
  forge.plant(/b\/notes\.ipynb/, () => {
    stop.abort();
  });
  const { code, out } = await place.pull(['--materials'], { signal: stop.signal });
  expect(code).toBe(1);
  expect(out).toMatch(/Stopped: \d materials? not begun/);
  expect((await place.pull([])).code).toBe(0);
});

test('of the real list they are the notebooks and slides beside the pages', async () => {
  forge.push('owner/name', revisionOf('folders-later'));
  const { downloaded } = (await materials(pulledPlace(forge), ['--dry-run'])).materials;
  // The files of this fixture stand for the real ones with few different bytes.
  expect(downloaded.map(({ to }) => to)).toContain('Materials/flan-t5-base-finetune.ipynb');
});

test('a folder on this machine has them already', async () => {
  const place = placeWith({ 'list/README.md': '# Club\n' });
  const { code, error } = await place.run(['pull', '--materials', '--from', join(place.vault, 'list')]);
  expect({ code, error }).toEqual({ code: 2, error: expect.stringContaining('on this machine already') });
});
