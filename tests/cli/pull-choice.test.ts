// A member may take news one by one: by words of the titles on the command line. What was left must be news again, a slip of
// the pen must take nothing, and a list that lost most of its entries must not empty anybody's vault.
import * as fs from 'node:fs';
import { join } from 'node:path';
import { filesOf, revisionOf } from '../network/list-revision';
import { RecordedForge } from '../network/recorded-forge';
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
const listNote = ({ vault }: PulledPlace): string => fs.readFileSync(join(vault, 'Reading list.md'), 'utf8');

describe('choosing', () => {
  async function withNews(): Promise<PulledPlace> {
    const place = pulledPlace(forge);
    forge.push('owner/name', earlier);
    await place.pull();
    forge.push('owner/name', later);
    return place;
  }
  const titles = async (place: PulledPlace, words: readonly string[], taken: boolean) =>
    (await place.news(words)).news.filter(each => each.taken === taken).map(({ title }) => title);

  test('--only takes what is named, and the rest is news again', async () => {
    const place = await withNews();
    const { news, created } = await place.news(['--only', 'self-rag', '--only', 'PILE the']);
    expect(created).toHaveLength(2);
    const left = news.filter(({ taken }) => !taken).map(({ title }) => title);
    expect(left.length).toBeGreaterThan(4);
    expect(await titles(place, ['--dry-run'], true)).toEqual(left);
    expect(await titles(place, [], true)).toEqual(left);
    expect(await titles(place, [], true)).toEqual([]);
  });

  test('--except leaves what is named, and goes before --only', async () => {
    const place = await withNews();
    expect(await titles(place, ['--dry-run', '--except', 'teacherlm'], false)).toEqual([
      expect.stringContaining('TeacherLM'),
    ]);
    const both = ['--dry-run', '--only', 'language models', '--except', 'lora'];
    const taken = await titles(place, both, true);
    expect(taken.join()).not.toContain('LoRA');
    expect(taken.join()).toContain('Augmented Language Models');
  });

  test('words that no title has write nothing, and name what there is', async () => {
    const place = await withNews();
    const before = treeOf(place.vault);
    const { code, out, error } = await place.pull(['--only', 'self-rag', '--except', 'nonsense']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toMatch(/No news has “nonsense” in its title.*“TinyStories/s);
    expect(treeOf(place.vault)).toEqual(before);
  });

  test('means nothing for a list that is new', async () => {
    const place = pulledPlace(forge);
    forge.push('owner/name', earlier);
    const { code, error } = await place.pull(['--only', 'lora']);
    expect({ code, error }).toEqual({ code: 2, error: expect.stringContaining('new to this vault') });
    expect(filesIn(place.vault).filter(path => path.endsWith('.md'))).toEqual([]);
  });

  test('a dry run writes nothing, not even what it read', async () => {
    const place = await withNews();
    const before = treeOf(place.vault);
    const { out } = await place.pull(['--dry-run']);
    expect(out).toMatch(/^Dry run.*New \(7\).*Changed \(5\)/s);
    expect(treeOf(place.vault)).toEqual(before);
  });
});

describe('a list that lost most of its entries', () => {
  async function shrunk(): Promise<PulledPlace> {
    const place = pulledPlace(forge);
    forge.push('owner/name', earlier);
    await place.pull();
    const left = [...earlier].filter(([path]) => /^(?:README|paper_0[12])/.test(path));
    forge.push('owner/name', new Map(left));
    return place;
  }

  test('marks none as removed, and says so', async () => {
    const place = await shrunk();
    const before = listNote(place);
    const { news, problems } = await place.news();
    expect(news.filter(({ kinds }) => kinds.includes('removed')).every(({ taken }) => !taken)).toBe(true);
    expect(problems.map(({ message }) => message).join()).toContain('most of the list, are gone from it');
    expect(listNote(place)).toBe(before);
    expect((await place.news()).news.length).toBeGreaterThan(5);
  });

  test('marks the one that is named', async () => {
    const place = await shrunk();
    const { news } = await place.news(['--only', 'LoRA']);
    expect(news.filter(({ taken }) => taken).map(({ title }) => title)).toEqual([
      expect.stringContaining('LoRA'),
    ]);
  });

  test('is refused when nothing at all is left', async () => {
    const place = await shrunk();
    forge.push('owner/name', filesOf({ 'README.md': '# Moved\n\nSee elsewhere.\n' }));
    const before = treeOf(place.vault);
    const { code, out, error } = await place.pull();
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(error).toMatch(/\.\n$/);
    expect(treeOf(place.vault)).toEqual(before);
  });
});
