/**
 * The bundled list goes through the reader that everybody's list goes through, so what arrives in a vault is decided
 * by the two together: nothing of the group's may be lost on the way, and nothing may be made up.
 */
import links from '../fixtures/modern-llm-links.json';
import { bundledCatalogue, bundledList } from '../../src/sources/bundled-list';
import { composeReadingList, outlineOf, pagesToRead } from '../../src/core/list/read-list';
import type { Catalogue } from '../../src/core/list/citation';
import type { Entry, Line, ReadingList } from '../../src/core/list/reading-list';

const INSTRUCT_GPT = ['arxiv:2203.02155'];
/** By entry number; 28 and 30 name none. */
const PAPERS: Readonly<Record<number, readonly string[]>> = {
  1: ['arxiv:2005.14165'],
  2: ['arxiv:2109.01652'],
  3: ['arxiv:2201.11903'],
  4: INSTRUCT_GPT,
  5: ['arxiv:2106.09685'],
  6: ['arxiv:2107.03374'],
  7: ['arxiv:2007.01282'],
  8: ['arxiv:2208.03299'],
  9: ['arxiv:2302.00083'],
  10: ['arxiv:2210.03629'],
  11: ['arxiv:2302.04761'],
  12: ['arxiv:2306.05426'],
  13: [
    'arxiv:2201.11903',
    'arxiv:2203.11171',
    'arxiv:2205.10625',
    'arxiv:2211.12588',
    'arxiv:2305.04091',
    'arxiv:2305.10601',
    'arxiv:2307.15337',
    'arxiv:2309.04269',
    'arxiv:2309.11495',
  ],
  14: ['arxiv:2310.03714'],
  15: ['arxiv:2310.11511'],
  16: ['arxiv:2310.19019'],
  17: ['arxiv:2101.00027'],
  18: ['arxiv:2305.07759'],
  19: ['arxiv:2302.13971'],
  20: ['arxiv:2308.12284'],
  21: ['arxiv:2305.10429'],
  22: ['url:https://foundation.mozilla.org/en/research/library/generative-ai-training-data/common-crawl/'],
  23: ['arxiv:2402.09668'],
  24: ['arxiv:2306.11644', 'arxiv:2309.05463'],
  25: ['url:https://huggingface.co/blog/cosmopedia'],
  26: INSTRUCT_GPT,
  27: ['arxiv:2212.08073'],
  28: [],
  29: ['arxiv:1706.03741'],
  30: [],
  31: ['url:https://openai.com/blog/instruction-following/'],
};

let catalogue: Catalogue;
let list: ReadingList;
let entries: readonly Entry[];

beforeAll(async () => {
  const source = bundledList();
  const files = await source.files();
  const text = async (path: string): Promise<string> => new TextDecoder().decode(await source.read(path));
  const outline = outlineOf(await text('README.md'), 'README.md', files);
  const pages = new Map<string, string>();
  for (const path of pagesToRead(outline)) pages.set(path, await text(path));
  catalogue = await bundledCatalogue();
  list = composeReadingList(outline, pages, files, catalogue);
  entries = list.sections.flatMap(section => section.entries);
});

function entryOf(number: number): Entry {
  const entry = entries.find(candidate => candidate.number === number);
  if (entry === undefined) throw new Error(`There is no entry ${number}.`);
  return entry;
}

function urlsIn(lines: readonly Line[]): readonly string[] {
  return lines.flat().flatMap(part => (part.kind === 'text' ? [] : [part.url]));
}

it('arrives as 31 entries in five sections', () => {
  expect(list.title).toBe('Modern LLM Study Group');
  expect(list.sections.map(section => [section.title, section.entries.map(entry => entry.number)])).toEqual([
    ['Intro to Modern LLMs', [1, 2, 3, 4, 5, 6]],
    ['Retrieval, Chain of Thought, & Tool Use', [7, 8, 9, 10, 11, 12, 13, 14, 15, 16]],
    ['Pretraining Data', [17, 18, 19, 20, 21, 22, 23]],
    ['Synthetic Data', [24, 25]],
    ['RLHF (Reinforcement Learning from Human Feedback)', [26, 27, 28, 29, 30, 31]],
  ]);
});

it('names the papers of each entry', () => {
  // The list links one paper by its page in the proceedings, and that address stays the first known.
  const ids = (entry: Entry): readonly string[] => entry.papers.map(id => catalogue.canonical(id));
  expect(Object.fromEntries(entries.map(entry => [entry.number, ids(entry)]))).toEqual(PAPERS);
});

it('leaves to the lead which papers 28 and 30 are, and nothing else', () => {
  expect(entries.filter(entry => entry.undecided).map(entry => entry.number)).toEqual([28, 30]);
  expect(list.problems.map(problem => problem.message)).toEqual([
    expect.stringContaining('the lead decides'),
    expect.stringContaining('the lead decides'),
  ]);
});

it('takes no candidate for a paper of the list', () => {
  const candidates = [28, 30].flatMap(number => entryOf(number).groups);
  expect(candidates.map(group => [group.heading, urlsIn(group.items.map(item => item.line))])).toEqual([
    ['Candidates', ['https://arxiv.org/abs/2204.05862']],
    ['Candidates', ['https://arxiv.org/abs/2210.10760', 'https://arxiv.org/abs/2301.13442']],
  ]);
  for (const id of ['arxiv:2204.05862', 'arxiv:2210.10760', 'arxiv:2301.13442'])
    expect(list.papers.map(paper => paper.id)).not.toContain(id);
});

it('knows each paper once, by the title it has', () => {
  expect(list.papers).toHaveLength(36);
  for (const paper of list.papers) {
    const citation = catalogue.byId(paper.id);
    expect([citation?.title, ...(citation?.titleVariants ?? [])]).toContain(paper.title);
  }
});

it('says of each paper of the symposium what it is about', () => {
  for (const id of entryOf(13).papers)
    expect(list.papers.find(paper => paper.id === id)?.about).not.toHaveLength(0);
});

it('says of each entry what it is about, without naming its paper again', () => {
  for (const entry of entries) {
    expect(entry.summary.length).toBeGreaterThan(0);
    expect(JSON.stringify(entry.summary)).not.toContain("This week's paper is");
  }
});

it('names the materials of three entries, which lie in the repository of the group', () => {
  for (const number of [2, 15, 16]) {
    const group = entryOf(number).groups.find(({ heading }) => heading === 'Materials');
    expect(group?.items).toHaveLength(2);
  }
});

describe.each(links.map(page => [page.page, page.links] as const))('%s', (path, groups) => {
  it('has each resource of the group under its label', () => {
    const entry = entries.find(candidate => candidate.page === path);
    const found = (entry?.groups ?? []).map(group => [
      group.heading.toLowerCase(),
      urlsIn(group.items.map(item => item.line)),
    ]);
    for (const [label, urls] of Object.entries(groups))
      if (label !== '') expect(found).toContainEqual([label.toLowerCase(), urls]);
  });

  it('has lost no link', () => {
    const entry = entries.find(candidate => candidate.page === path);
    const papers = list.papers.filter(paper => entry?.papers.includes(paper.id));
    const kept = [
      ...papers.map(paper => paper.url),
      ...papers.flatMap(paper => urlsIn(paper.about)),
      ...urlsIn(entry?.summary ?? []),
      ...(entry?.groups ?? []).flatMap(group => urlsIn(group.items.map(item => item.line))),
    ];
    expect(kept).toEqual(expect.arrayContaining(Object.values(groups).flat()));
  });
});
