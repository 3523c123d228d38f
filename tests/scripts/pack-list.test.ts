/**
 * What packing changes or leaves out never reaches a member, and nobody reads the packed form; so its rules are tested
 * on a folder made for the purpose.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateList, fullName, packCitation, packedFrom, packList } from '../../scripts/pack-list.cjs';
import { unpackList } from '../../src/sources/packed-list';

const citation = { id: 'arxiv:1706.03762', title: 'Attention Is All You Need' };
const bare = {
  ...citation,
  sameAs: [],
  titleVariants: [],
  authors: [],
  nicknames: [],
  year: null,
  venue: null,
};
const PAGE_PATH = 'Attention_Is_All_You_Need.md';
const README = `# List\n\n1. [Attention Is All You Need](${PAGE_PATH})\n\nSee [a talk](https://a.example/b_c.md).\n`;
const PAGE =
  '# Attention Is All You Need\n\n[Attention Is All You Need](https://arxiv.org/abs/1706.03762), ' +
  'and [another](https://arxiv.org/abs/1409.0473), [PDF](https://arxiv.org/pdf/1706.03762).\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paper-club-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, string>>): string {
  const list = {
    citations: 'c.json',
    entries: { Talk: [citation.id] },
  };
  const whole = {
    'README.md': README,
    [PAGE_PATH]: PAGE,
    'c.json': JSON.stringify([citation]),
    'list.json': JSON.stringify(list),
    ...files,
  };
  for (const [path, text] of Object.entries(whole)) writeFileSync(join(folder, path), text);
  return folder;
}

describe('a packed list', () => {
  it('gives every text back whole after its travel', async () => {
    const packed = packList(write({}));
    expect(packed.files).toEqual(
      new Map([
        ['README.md', README],
        [PAGE_PATH, PAGE],
      ]),
    );
    expect(await unpackList(deflateList(packed))).toEqual(packed);
  });

  it.each([0, 1, 2, 3, 4, 5])('comes back whole whatever its length: %i letters more', async letters => {
    const packed = packList(write({ [PAGE_PATH]: `# Page\n\n${'abcde'.slice(0, letters)}\n` }));
    expect(await unpackList(deflateList(packed))).toEqual(packed);
  });

  it('comes back without entries too', async () => {
    const list = { citations: 'c.json', entries: {} };
    const packed = packList(write({ 'list.json': JSON.stringify(list) }));
    expect(await unpackList(deflateList(packed))).toEqual(packed);
  });

  it.each(['One | two', 'One\ttwo', 'One\ntwo'])('refuses words that would break its tables: %j', title => {
    const packed = packList(write({ 'c.json': JSON.stringify([{ ...citation, title }]) }));
    expect(() => deflateList(packed)).toThrow('holds what divides a table');
  });

  it('refuses a form feed, which divides its texts', () => {
    const packed = packList(write({ [PAGE_PATH]: 'One\ftwo' }));
    expect(() => deflateList(packed)).toThrow('A form feed divides the texts of a list');
  });

  it('has the line endings of no system but LF, and no byte order mark', () => {
    const packed = packList(write({ [PAGE_PATH]: '\uFEFF# Page\r\n\r\nWords\r\n' }));
    expect(packed.files.get(PAGE_PATH)).toBe('# Page\n\nWords\n');
  });

  it('is the same every time', () => {
    write({});
    expect(deflateList(packList(folder))).toBe(deflateList(packList(folder)));
  });

  it('is made again when any of its files changes', () => {
    const names = packedFrom(write({})).map(path => path.slice(folder.length + 1));
    expect(names).toEqual(['list.json', 'c.json', 'README.md', PAGE_PATH]);
  });

  it('refuses an entry whose paper has no citation', () => {
    const list = { citations: 'c.json', entries: { Talk: ['arxiv:1'] } };
    expect(() => packList(write({ 'list.json': JSON.stringify(list) }))).toThrow(
      'list.json names arxiv:1, which c.json does not have.',
    );
  });

  it('refuses a page whose name has a space, which would come back as an underscore', () => {
    expect(() => packList(write({ 'README.md': '# List\n\n1. [One](A page.md)\n' }))).toThrow(
      '"A page.md" has a space',
    );
  });

  it('refuses an id that is none', () => {
    expect(() => packList(write({ 'c.json': '[{ "id": "1706.03762", "title": "T" }]' }))).toThrow(
      '"1706.03762" of "T" is no paper id',
    );
  });
});

describe('a packed citation', () => {
  it('is whole, with nothing where nothing is known', () => {
    expect(packCitation(citation)).toEqual(bare);
  });

  it('leaves out every field without evidence', () => {
    const item = {
      ...citation,
      author: [{ family: 'Vaswani', given: 'Ashish' }],
      issued: { 'date-parts': [[2017, 6, 12]] },
      'container-title': 'NeurIPS',
    };
    expect(packCitation(item)).toMatchObject({ authors: ['Ashish Vaswani'], year: 2017, venue: 'NeurIPS' });
    const status = { author: 'unknown', issued: 'unknown', 'container-title': 'unknown' };
    expect(packCitation({ ...item, custom: { status } })).toEqual(bare);
  });

  it('has a nickname once, whatever its case', () => {
    const aliases = [{ name: 'CoT' }, { name: 'COT' }, { name: 'chain' }];
    expect(packCitation({ ...citation, custom: { aliases } }).nicknames).toEqual(['CoT', 'chain']);
  });
});

it.each([
  [{ family: 'Brown', given: 'Tom B.' }, 'Tom B. Brown'],
  [{ family: 'Rosa', given: 'Gustavo', 'non-dropping-particle': 'de' }, 'Gustavo de Rosa'],
  [{ family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' }, 'Alexander von Humboldt'],
  [
    { family: 'King', given: 'Martin Luther', suffix: 'Jr.', 'comma-suffix': true },
    'Martin Luther King, Jr.',
  ],
  [{ family: 'Ford', given: 'Henry', suffix: 'II' }, 'Henry Ford II'],
  [{ literal: 'Mozilla Insights' }, 'Mozilla Insights'],
  [{ family: 'Aristotle' }, 'Aristotle'],
])('a name is written as people write it: %j', (name, written) => {
  expect(fullName(name)).toBe(written);
});
