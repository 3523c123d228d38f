// Lists come in many shapes; each of these is a small copy of one that groups really keep.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../../src/core/list/citation';
import { outlineOf, pagesToRead } from '../../../src/core/list/read-list';
import type { Entry, ReadingList } from '../../../src/core/list/reading-list';
import { listFolder, noCatalogue, readFixture, readText, shown } from './list-fixture';

function entries(list: ReadingList): readonly Entry[] {
  return list.sections.flatMap(section => section.entries);
}

function shape(name: string): ReadingList {
  return readText(readFileSync(join(listFolder('shapes'), `${name}.md`), 'utf8'));
}

/** "1 Title = id, id" for every entry. */
function told(list: ReadingList): readonly string[] {
  return entries(list).map(entry => `${entry.number} ${entry.title} = ${entry.papers.join(', ')}`);
}

describe('a list of pages by folder', () => {
  const list = readFixture('folders-later');

  test('has one entry for each folder, numbered and in order', () => {
    expect(list.sections.map(section => section.title)).toEqual(['']);
    expect(entries(list).map(entry => entry.number)).toEqual(Array.from({ length: 21 }, (_, at) => at + 1));
    expect(list.problems).toEqual([]);
    expect(list.papers).toHaveLength(28);
  });

  test('has the files beside a page as its materials', () => {
    expect(entries(list)[1]?.materials).toHaveLength(2);
    expect(entries(list)[14]?.materials).toEqual([
      { path: 'paper_15/self-rag-presentation.pdf', address: null },
      { path: 'paper_15/SELF-RAG.ipynb', address: null },
    ]);
    expect(entries(list)[2]?.materials).toEqual([]);
  });

  test('takes the title from the page, or from its paper when it has none', () => {
    expect(entries(list)[11]?.title).toMatch(/with Backtracking$/);
    expect(entries(list)[20]?.title).toMatch(/^DoReMi/);
  });

  test('counts a paper once though two entries name it', () => {
    expect(entries(list)[12]?.papers[0]).toBe('arxiv:2201.11903');
    expect(list.papers.filter(paper => paper.id === 'arxiv:2201.11903')).toHaveLength(1);
  });

  test('keeps what a symposium says of one of its papers', () => {
    const about = list.papers.find(paper => paper.id === 'arxiv:2305.10601')?.about;
    expect(about?.map(shown)).toEqual([
      'And also [ToT via prompting](https://github.com/dave1010/tree-of-thought-prompting)',
    ]);
  });
});

describe('a list that links pages by section', () => {
  const list = readFixture('sections');

  test('keeps the sections and the running numbers', () => {
    expect(list.sections.map(section => section.entries.length)).toEqual([6, 10, 7, 2, 6]);
    expect(entries(list).map(entry => entry.number)).toEqual(Array.from({ length: 31 }, (_, at) => at + 1));
  });

  test('an entry whose page is missing arrives from the list alone, and the lead decides', () => {
    const entry = entries(list)[27];
    expect(entry).toMatchObject({ papers: [], undecided: true, pageMissing: true, line: 56 });
    const problem = list.problems.find(({ line }) => line === 56);
    expect(problem?.message).toMatch(/RLHF\/Anthropic_Paper.*the lead decides/);
  });

  test('an entry with the exact title of another one is the same paper', () => {
    expect(entries(list)[25]).toMatchObject({ papers: ['arxiv:2203.02155'], undecided: false });
    expect(list.papers.filter(paper => paper.id === 'arxiv:2203.02155')).toHaveLength(1);
  });

  test('one entry may name two papers or a document', () => {
    expect(entries(list)[23]?.papers).toEqual(['arxiv:2306.11644', 'arxiv:2309.05463']);
    expect(entries(list)[24]?.papers).toEqual(['url:https://huggingface.co/blog/cosmopedia']);
  });

  test('a link to a document that the list reads elsewhere is a link to a paper', () => {
    const parts = entries(list)[3]
      ?.summary.flat()
      .filter(part => part.kind === 'paper');
    expect(parts).toEqual([
      expect.objectContaining({ id: 'url:https://openai.com/blog/instruction-following/' }),
    ]);
  });

  test('a title that the catalogue knows finds its papers', () => {
    const catalogue: Catalogue = {
      ...noCatalogue,
      byTitle: title => (title === 'How to Train Data-Efficient LLMs' ? ['arxiv:2402.09668'] : null),
    };
    const known = readFixture('sections', catalogue);
    expect(entries(known)[22]).toMatchObject({
      papers: ['arxiv:2402.09668'],
      undecided: false,
      pageMissing: true,
    });
    expect(known.problems.find(({ line }) => line === 45)?.message).toMatch(/exact title/);
  });

  test('two ids of one work are one paper under the first of them', () => {
    const canonical: Catalogue['canonical'] = id =>
      id === 'acl:2021.eacl-main.74' ? 'arxiv:2007.01282' : id;
    const list = readText(
      '## A\n- [FiD](https://aclanthology.org/2021.eacl-main.74/)\n- [FiD](https://arxiv.org/abs/2007.01282)\n',
      { ...noCatalogue, canonical },
    );
    expect(entries(list).map(entry => entry.papers)).toEqual([
      ['acl:2021.eacl-main.74'],
      ['acl:2021.eacl-main.74'],
    ]);
  });
});

test.each([
  [
    'linked-bullets',
    [
      '1 Toolformer - Language Models Can Teach Themselves to Use Tools = arxiv:2302.04761',
      '2 Hints for Computer System Design = url:https://example.org/notes/Hints-for-Computer-System-Design',
      '3 Language Models are Few-Shot Learners = arxiv:2005.14165',
    ],
  ],
  [
    'two-paragraphs',
    [
      '1 Chain-of-Thought Prompting Elicits Reasoning in Large Language Models = arxiv:2201.11903',
      '2 STaR: Bootstrapping Reasoning With Reasoning = arxiv:2203.14465',
    ],
  ],
  ['badges', ['1 Parameter-Efficient Transfer Learning for NLP = arxiv:1902.00751']],
  [
    'table',
    [
      '1 Attention Is All You Need = arxiv:1706.03762',
      '2 BERT: Pre-training of Deep Bidirectional Transformers = acl:N19-1423',
    ],
  ],
  [
    'weekly-table',
    ['1 Ultra-Fast Diffusion Models = arxiv:2506.17298', '2 A Few Tokens Are Enough = arxiv:2503.02875'],
  ],
  [
    'numbered-paragraphs',
    [
      '1 Deep learning = url:https://www.cs.toronto.edu/~hinton/absps/NatureDeepReview.pdf',
      '2 Deep residual learning for image recognition = arxiv:1512.03385',
    ],
  ],
  [
    'nicknames-first',
    [
      '1 Language Models are Few-Shot Learners = arxiv:2005.14165',
      '2 Training Compute-Optimal Large Language Models = arxiv:2203.15556',
    ],
  ],
  ['html-table', ['1 T5 = arxiv:1910.10683', '2 OPT = arxiv:2205.01068']],
  [
    'dated-bullets',
    [
      '1 Segment Anything = arxiv:2304.02643',
      '2 Visual Instruction Tuning = arxiv:2304.08485',
      '3 A ConvNet for the 2020s = arxiv:2201.03545',
    ],
  ],
  [
    'label-links',
    [
      '1 Distilling the knowledge in a neural network = arxiv:1503.02531',
      '2 Recurrent models of visual attention = arxiv:1406.6247',
      '3 Reducing the dimensionality of data = url:https://example.org/2006%20Science.pdf',
    ],
  ],
  [
    'local-files',
    [
      '1 The Five-Minute Rule Ten Years Later = ',
      '2 Efficient Locking for Concurrent Operations on B-Trees = ',
    ],
  ],
  [
    'articles',
    [
      '1 Reliable Ingestion at a Company = url:https://www.example.com/reliable-ingestion',
      '2 Data Validation for Machine Learning = arxiv:1906.00001',
    ],
  ],
  ['places', ['1 arXiv = url:https://arxiv.org/', '2 The Morning Paper = url:https://blog.acolyer.org/']],
])('the shape %s is read', (name, expected) => {
  expect(told(shape(name))).toEqual(expected);
});

test('sections of one name are told apart by the heading above', () => {
  expect(shape('dated-bullets').sections.map(section => section.title)).toEqual([
    'Computer Vision (2023 Papers)',
    'Computer Vision (2022 Papers)',
  ]);
});

test('authors, venue and remarks are the summary, and the other links are resources', () => {
  const entry = entries(shape('two-paragraphs'))[1];
  expect(entry?.summary.map(shown)).toEqual(['*Eric Zelikman, Yuhuai Wu* 2022.3']);
  expect(entry?.groups.map(group => group.items.map(item => shown(item.line)))).toEqual([
    ['[code](https://github.com/ezelikman/STaR)'],
  ]);
});

test('nicknames are taken from brackets, prefixes and columns', () => {
  expect(shape('dated-bullets').papers[0]?.nicknames).toEqual(['SAM']);
  expect(shape('nicknames-first').papers[0]?.nicknames).toEqual(['GPT-3']);
  expect(shape('table').papers[1]?.nicknames).toEqual(['BERT']);
});

test('lines are counted the same with a byte order mark and other line ends', () => {
  const text = '# L\n\n## S\n\n- [One](https://arxiv.org/abs/2001.00001)\n';
  const other = `\ufeff${text.replace(/\n/g, '\r\n')}`;
  expect(readText(other)).toEqual(readText(text));
  expect(entries(readText(other))[0]?.line).toBe(5);
});

test('only pages that exist are asked for, whatever their case', () => {
  const outline = outlineOf('## S\n1. [A](Pages/A%20b.md)\n2. [B](pages/none.md)\n', 'README.md', [
    'README.md',
    'pages/a b.md',
  ]);
  expect(pagesToRead(outline)).toEqual(['pages/a b.md']);
});
