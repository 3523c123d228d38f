// A page is the only place that names an entry's paper and resources: none of its links, labels or nicknames may be lost.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from '../../../src/core/list/read-page';
import type { PageReading } from '../../../src/core/list/read-page';
import { filesIn, listFolder, shown } from './list-fixture';

function groups(page: PageReading): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    [...page.groups].map(([heading, items]) => [heading, items.map(item => shown(item.line))]),
  );
}

function ids(page: PageReading): readonly string[] {
  return page.papers.map(paper => paper.id);
}

/** Every address of a page, straight from its characters. */
function addressesIn(text: string): readonly string[] {
  return [...text.matchAll(/https?:\/\/(?:[^\s()<>]|\([^\s()]*\))+/g)].map(match => match[0]);
}

describe.each(['folders', 'folders-later'])('the pages of %s', name => {
  const pages = filesIn(listFolder(name)).filter(file => file.endsWith('ReadMe.md'));

  test.each(pages)('%s loses no address', file => {
    const text = readFileSync(join(listFolder(name), file), 'utf8');
    const page = readPage(text, '');
    const read = JSON.stringify([page, ...page.groups]);
    for (const address of addressesIn(text)) expect(read).toContain(address);
  });

  test.each(pages)('%s names its paper', file => {
    const page = readPage(readFileSync(join(listFolder(name), file), 'utf8'), '');
    expect(page.papers.length).toBe(file.includes('_13/') ? 9 : 1);
  });
});

test('a sentence that only names the paper is left out, one that says more is kept', () => {
  const naming = "# A paper\n\nThis week's paper is [*A paper*](https://arxiv.org/abs/2001.00001).";
  expect(readPage(naming, '').summary).toEqual([]);
  expect(readPage(`${naming} There is a [post](https://e.org/p).`, '').summary.map(shown)).toEqual([
    'There is a [post](https://e.org/p).',
  ]);
  const more = readPage(naming.replace(/\.$/, ', the FiD paper.'), '');
  expect(more.summary.map(shown)).toEqual([
    "This week's paper is [A paper](https://arxiv.org/abs/2001.00001), the FiD paper.",
  ]);
  expect(more.papers[0]?.nicknames).toEqual(['FiD']);
});

test('a library page is about its paper and not about its first link', () => {
  const page = readPage(
    "# DSPy\r\n\r\nThis week's library is [DSPy](https://github.com/stanfordnlp/dspy).\r\n\r\n* Paper: [*DSPy: Compiling*](https://arxiv.org/abs/2310.03714)\r\n* [Code](https://github.com/stanfordnlp/dspy)\r\n",
    '',
  );
  expect(ids(page)).toEqual(['arxiv:2310.03714']);
  expect(groups(page)).toEqual({ Links: ['[Code](https://github.com/stanfordnlp/dspy)'] });
});

test('a library page without a paper has none, but something to look at', () => {
  const page = readPage("# A tool\n\nThis week's library is [A tool](https://github.com/a/tool).", '');
  expect(ids(page)).toEqual([]);
  expect(page.hasMainLink).toBe(true);
});

test('a document is the paper only when it is what is read', () => {
  expect(ids(readPage("This week's post is [Cosmopedia](https://e.org/cosmopedia).", ''))).toEqual([
    'url:https://e.org/cosmopedia',
  ]);
  expect(ids(readPage('We meet in the [chat](https://e.org/chat).', ''))).toEqual([]);
});

test('two papers joined by "and" are both read', () => {
  const page = readPage(
    "This week's papers are [One](https://arxiv.org/abs/2001.00001) and [Two](https://arxiv.org/abs/2001.00002).",
    '',
  );
  expect(ids(page)).toEqual(['arxiv:2001.00001', 'arxiv:2001.00002']);
  expect(page.summary).toEqual([]);
});

test('papers under "Further Reading" are never the entry', () => {
  const page = readPage(
    '# X\n\n## Further Reading\n\nPaper:\n- [Y](https://arxiv.org/abs/2001.00001)\n\nPosts:\n- [Z](https://e.org/z)\n',
    '',
  );
  expect(ids(page)).toEqual([]);
  expect(Object.keys(groups(page))).toEqual(['Further Reading: Paper', 'Further Reading: Posts']);
});

test('labels of every form open a group of their own', () => {
  const page = readPage(
    [
      '# X',
      '',
      'A sentence of its own.',
      '',
      '[Evaluation Code](https://e.org/eval)',
      '',
      'Code: [GitHub](https://e.org/code)',
      '',
      'A last line before the label. ',
      'Further Watching:',
      '* [Talk](https://e.org/talk)',
      '',
      'Metrics:',
      '',
      '[One](https://e.org/1) \\',
      '[Two](https://e.org/2)',
      '',
      'Training Time:',
      '',
      'Some hours on one card.',
    ].join('\r\n'),
    '',
  );
  expect(groups(page)).toEqual({
    Code: ['[Evaluation Code](https://e.org/eval)', '[GitHub](https://e.org/code)'],
    'Further Watching': ['[Talk](https://e.org/talk)'],
    Metrics: ['[One](https://e.org/1)', '[Two](https://e.org/2)'],
    'Training Time': ['Some hours on one card.'],
  });
  expect(page.summary.map(shown)).toEqual(['A sentence of its own.', 'A last line before the label.']);
});
