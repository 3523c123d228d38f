import type { Entry, Paper, ReadingList } from '../../src/core/list/reading-list';

/** A list of one section with as many papers as a test wants. */
export function fakeList(papers: number): ReadingList {
  const numbers = Array.from({ length: papers }, (_, at) => at + 1);
  return {
    title: 'A list',
    introduction: [],
    sections: [{ title: 'First steps', line: 3, introduction: [], entries: numbers.map(entryOf) }],
    papers: numbers.map(paperOf),
    problems: [{ file: 'README.md', line: 4, message: 'Entry 1 has no page.' }],
  };
}

function idOf(number: number): Paper['id'] {
  return `arxiv:2401.${String(number).padStart(5, '0')}`;
}

function paperOf(number: number): Paper {
  const url = `https://arxiv.org/abs/${idOf(number).slice(6)}`;
  const line = number + 3;
  return {
    id: idOf(number),
    title: `Paper ${number}`,
    url,
    nicknames: [],
    about: [],
    file: 'README.md',
    line,
  };
}

function entryOf(number: number): Entry {
  return {
    number,
    title: `Paper ${number}`,
    file: 'README.md',
    line: number + 3,
    page: null,
    papers: [idOf(number)],
    summary: [],
    groups: [],
    materials: [],
    undecided: false,
    pageMissing: false,
  };
}
