// The title and the paper of an item are what its note is called and known by: each form here was once read wrongly.
import type { Catalogue } from '../../../src/core/list/citation';
import type { Entry, Paper, ReadingList } from '../../../src/core/list/reading-list';
import { noCatalogue, readText, shown } from './list-fixture';

function listOf(...items: readonly string[]): ReadingList {
  return readText(`# A list\n\n## Papers\n\n${items.join('\n')}\n`);
}

function entriesOf(list: ReadingList): readonly Entry[] {
  return list.sections.flatMap(section => section.entries);
}

function readOne(item: string, catalogue?: Catalogue): { readonly entry: Entry; readonly paper: Paper } {
  const list = readText(`# A list\n\n## Papers\n\n${item}\n`, catalogue);
  const [entry] = entriesOf(list);
  const [paper] = list.papers;
  if (entry === undefined || paper === undefined) throw new Error(`nothing was read from ${item}`);
  return { entry, paper };
}

describe('an address', () => {
  test('is kept as the list wrote it, though its id is the same for http and https', () => {
    const { paper } = readOne('- [Old notes](http://old.example.org:8080/x?id=3)');
    expect(paper.url).toBe('http://old.example.org:8080/x?id=3');
    expect(paper.id).toBe('url:https://old.example.org:8080/x?id=3');
  });

  test('of http and of https is one paper', () => {
    expect(listOf('- [A](http://example.org/a)', '- [B](https://example.org/a)').papers).toHaveLength(1);
  });
});

describe('the title', () => {
  test.each([
    ['- [Paper](https://arxiv.org/abs/2005.14165) - Few-Shot Learners', 'Few-Shot Learners'],
    ['- [[paper]](https://arxiv.org/abs/2201.11903) Chain of Thought', 'Chain of Thought'],
    ['- [arXiv](https://arxiv.org/abs/2005.14165) | Few-Shot Learners | NeurIPS 2020', 'Few-Shot Learners'],
    ['- [Paper](https://arxiv.org/abs/2005.14165): "Few-Shot Learners." By T. Brown', 'Few-Shot Learners'],
    [
      '- [Video](https://youtu.be/a) of "Hyena Hierarchy" ([arXiv](https://arxiv.org/abs/2302.10866))',
      'Hyena Hierarchy',
    ],
    ['- **Paper**: Segment Anything [link](https://arxiv.org/abs/2304.02643)', 'Segment Anything'],
    [
      '- 论文：ResNet 残差网络 [论文](https://arxiv.org/abs/1512.03385) [代码](https://github.com/a/b)',
      'ResNet 残差网络',
    ],
  ])('stands beside a mere label: %s', (item, title) => {
    const { entry, paper } = readOne(item);
    expect([entry.title, paper.title, paper.nicknames]).toEqual([title, title, []]);
  });

  test.each([
    [
      '- **Jan 5** – Attention Is All You Need, by Vaswani et al. [[pdf](https://arxiv.org/pdf/1706.03762)]',
      '**Jan 5** · by Vaswani et al.',
    ],
    [
      '- **January 26, 2024**: Attention Is All You Need ([paper](https://arxiv.org/abs/1706.03762))',
      '**January 26, 2024**',
    ],
    [
      '- **Week 1 (2024-01-05)**: [Attention Is All You Need](https://arxiv.org/abs/1706.03762)',
      '**Week 1 (2024-01-05)**',
    ],
    ['- 2024-01-05: Attention Is All You Need [pdf](https://arxiv.org/abs/1706.03762)', '2024-01-05'],
    [
      '- **Session 3** | Attention Is All You Need | [pdf](https://arxiv.org/abs/1706.03762)',
      '**Session 3**',
    ],
  ])('stands beside a date, which is kept as words: %s', (item, summary) => {
    const { entry, paper } = readOne(item);
    expect([entry.title, paper.nicknames]).toEqual(['Attention Is All You Need', []]);
    expect(entry.summary.map(shown)).toEqual([summary]);
  });

  test('may begin with the name of a tool', () => {
    const { entry } = readOne('- TensorFlow: A System for Learning [pdf](https://arxiv.org/abs/1605.08695)');
    expect(entry.title).toBe('TensorFlow: A System for Learning');
  });

  test('is not ended by "vs."', () => {
    const { entry } = readOne(
      '- Long Context vs. Retrieval. A. Author, 2025 [pdf](https://arxiv.org/abs/2501.01880)',
    );
    expect(entry.title).toBe('Long Context vs. Retrieval');
  });

  test.each(['**recalculate**', '(“rethink”, “recalculate”)'])('is no word inside a summary: %s', word => {
    const said =
      'The paper says that models learn to do it from one example and do it better than before. '.repeat(6);
    const { entry } = readOne(
      `- One Example Is Enough. ${said} Some models ${word} more [Paper](https://arxiv.org/abs/2504.20571)`,
    );
    expect(entry.title).toBe('One Example Is Enough');
  });

  test('is plain text without entities', () => {
    const { entry } = readOne('- Amp &amp; co &lt;T&gt; [pdf](https://arxiv.org/abs/1706.03742)');
    expect(entry.title).toBe('Amp & co < T>');
  });
});

describe('a paper without a title', () => {
  test.each([
    ['- https://arxiv.org/abs/2302.13971', 'arXiv 2302.13971'],
    ['- [paper](https://arxiv.org/abs/2302.13971) [code](https://github.com/a/b)', 'arXiv 2302.13971'],
    ['- <https://doi.org/10.1038/nature16961>', 'doi 10.1038/nature16961'],
  ])('is called by its id: %s', (item, title) => {
    expect(readOne(item).entry.title).toBe(title);
    expect(readOne(item).paper.title).toBe(title);
  });

  test('is called as the catalogue calls it', () => {
    const citation = {
      title: 'LLaMA',
      titleVariants: [],
      authors: [],
      year: 2023,
      venue: null,
      nicknames: [],
      sameAs: [],
    };
    const byId: Catalogue['byId'] = id => (id === 'arxiv:2302.13971' ? { id, ...citation } : null);
    expect(readOne('- https://arxiv.org/abs/2302.13971', { ...noCatalogue, byId }).entry.title).toBe('LLaMA');
  });
});

describe('an id in words', () => {
  test.each([
    ['- **Scaling Laws**, arXiv:2001.08361', 'Scaling Laws', 'arxiv:2001.08361'],
    ['- Kaplan paper on laws, arxiv 2001.08361v2.', 'Kaplan paper on laws', 'arxiv:2001.08361'],
    [
      '- "Mastering the game of Go", doi:10.1038/nature16961.',
      'Mastering the game of Go',
      'doi:10.1038/nature16961',
    ],
    [
      '- *Reducing dimensions* (doi.org/10.1126/science.1127647)',
      'Reducing dimensions',
      'doi:10.1126/science.1127647',
    ],
    ['- Old Physics arXiv:hep-th/9901001', 'Old Physics', 'arxiv:hep-th/9901001'],
  ])('is the paper of an item that links nothing: %s', (item, title, id) => {
    const { entry, paper } = readOne(item);
    expect([entry.title, paper.title, entry.papers]).toEqual([title, title, [id]]);
    expect(entry.summary).toEqual([]);
  });

  test('gives way to a link', () => {
    expect(readOne('- [Notes](https://example.org/n) on arXiv:2001.08361').entry.papers).toEqual([
      'url:https://example.org/n',
    ]);
  });
});

describe('an item without a link', () => {
  const deep = '2. [Deep Learning](https://arxiv.org/abs/1706.03741)';

  test('is an undecided entry among numbered ones, and the problem says who decides', () => {
    const list = listOf('1. Anthropic paper on RLHF', deep, '3. *Scaling Laws for RL*');
    expect(entriesOf(list).map(({ number, title, undecided }) => [number, title, undecided])).toEqual([
      [1, 'Anthropic paper on RLHF', true],
      [2, 'Deep Learning', false],
      [3, 'Scaling Laws for RL', true],
    ]);
    expect(list.problems.map(({ line }) => line)).toEqual([5, 7]);
    expect(list.problems[0]?.message).toMatch(/the lead decides/);
  });

  test('stays prose in a section of instructions, in a long sentence and before items of its own', () => {
    const long = `1. ${'We read on and on. '.repeat(12)}`;
    expect(entriesOf(listOf(long, deep))).toHaveLength(1);
    expect(
      entriesOf(listOf('1. Vision', '   - [Segment](https://arxiv.org/abs/2304.02643)', deep)),
    ).toHaveLength(2);
    expect(entriesOf(listOf('1. Fork this', '', '## More', '', deep))).toHaveLength(1);
  });

  test('is an entry without a number only when all of it is set apart', () => {
    const bullets = [
      '- **A bold one**',
      '- *An italic one*',
      '- "A quoted one"',
      '- Some prose',
      '- **Note** this',
    ];
    const titles = entriesOf(listOf(...bullets, '- [Deep](https://arxiv.org/abs/1706.03741)')).map(
      ({ title }) => title,
    );
    expect(titles).toEqual(['A bold one', 'An italic one', 'A quoted one', 'Deep']);
  });
});
