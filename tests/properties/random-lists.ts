import fc from 'fast-check';
import type { PaperId } from '../../src/core/list/paper-id';
import type { Entry, Line, Paper, ReadingList, Section } from '../../src/core/list/reading-list';
import { entry, group, link, list, mention, paper, section, text } from '../core/note/sample-list';

/** Random revisions of one list: entries come, go, move, are renumbered and renamed; their pages change or are lost. */
const titles = [
  'Attention Is All You Need',
  'LoRA: Low-Rank Adaptation',
  'Scaling Laws?',
  'CON',
  'Attention is all: you need',
  'A/B "tests" [and] more',
  '100%% sure',
  'Ünïcode | bar',
];
const headings = ['Further reading', 'Code', 'Notes'];

interface EntrySeed {
  readonly papers: readonly number[];
  readonly title: number;
  readonly summary: readonly number[];
  readonly resources: readonly {
    readonly heading: number;
    readonly target: number;
    readonly words: number;
  }[];
  readonly isMissing: boolean;
}

const number = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max });
const resource = fc.record({ heading: number(headings.length - 1), target: number(9), words: number(3) });
function entrySeed(fewest: number, most: number): fc.Arbitrary<EntrySeed> {
  return fc.record({
    papers: fc.uniqueArray(number(7), { minLength: fewest, maxLength: most }),
    title: number(titles.length - 1),
    summary: fc.array(number(5), { maxLength: 2 }),
    resources: fc.array(resource, { maxLength: 6 }),
    isMissing: fc.boolean(),
  });
}

function listsOf(fewest: number, most: number): fc.Arbitrary<ReadingList> {
  return fc
    .array(fc.tuple(number(3), fc.array(entrySeed(fewest, most), { minLength: 1, maxLength: 4 })), {
      minLength: 1,
      maxLength: 3,
    })
    .map(seeds => {
      const used = new Map<PaperId, Paper>();
      let count = 0;
      const taken = new Set<number>();
      const sections = seeds
        .filter(([name]) => !taken.has(name) && taken.add(name))
        // Entries under no heading can only come before the first.
        .sort(([one], [other]) => Number(one !== 0) - Number(other !== 0))
        .map(([name, entries]): Section =>
          section(
            name === 0 ? '' : `Ada's section ${name}`,
            ...entries.map(seed => entryOf(seed, ++count, used)),
          ),
        );
      return list([...used.values()], ...sections);
    });
}

function entryOf(seed: EntrySeed, position: number, used: Map<PaperId, Paper>): Entry {
  const papers = seed.papers.map((each): PaperId => `arxiv:2001.0000${each}`);
  papers.forEach((id, index) => {
    if (!used.has(id))
      used.set(
        id,
        paper(id, titles[(seed.papers[index] ?? 0) % titles.length] ?? '', { about: [text(`About ${id}.`)] }),
      );
  });
  return entry(position, titles[seed.title] ?? '', papers, {
    summary: seed.summary.map(words => text(`The list says ${words} things.`)),
    groups: headings
      .map((heading, index) =>
        group(heading, ...seed.resources.filter(each => each.heading === index).map(lineOf)),
      )
      .filter(each => each.items.length > 0),
    pageMissing: papers.length !== 1 && seed.isMissing && seed.title % 3 === 0,
    undecided: papers.length === 0,
  });
}

function lineOf({ target, words }: { readonly target: number; readonly words: number }): Line {
  const tail = words === 0 ? [] : text(` (${'very '.repeat(words)}good)`);
  if (target < 4) return [...mention(`arxiv:2002.0000${target}`, `Resource paper ${target}`), ...tail];
  if (target < 8) return [...link(`site ${target}`, `https://example.org/${target}`), ...tail];
  return text(`Only words ${target} ${words}.`);
}

/** Lists whose entries name 0 to 3 papers. */
export const readingList = listsOf(0, 3);

/** Lists of single papers, each with a title of its own that never changes: notes then have one name in every history. */
export const plainList = listsOf(1, 1).map((each): ReadingList => {
  const papers = each.papers.map(own => ({ ...own, title: `Paper ${own.id}` }));
  return { ...each, papers };
});
