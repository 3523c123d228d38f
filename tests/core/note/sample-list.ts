import type { PaperId } from '../../../src/core/list/paper-id';
import type {
  Entry,
  Line,
  Paper,
  ReadingList,
  ResourceGroup,
  Section,
} from '../../../src/core/list/reading-list';

/** Small reading lists for tests of notes, so that those tests need no reader of Markdown. */
export function text(markdown: string): Line {
  return [{ kind: 'text', markdown }];
}

export function link(label: string, url: string): Line {
  return [{ kind: 'link', label, url }];
}

export function mention(id: PaperId, title: string): Line {
  return [{ kind: 'paper', id, title, url: `https://arxiv.org/abs/${id.slice(6)}` }];
}

export function group(heading: string, ...lines: readonly Line[]): ResourceGroup {
  return { heading, items: lines.map(line => ({ form: 'bullet', line })) };
}

export function paper(id: PaperId, title: string, more: Partial<Paper> = {}): Paper {
  const url = `https://arxiv.org/abs/${id.slice(id.indexOf(':') + 1)}`;
  return { id, title, url, nicknames: [], about: [], file: 'README.md', line: 1, ...more };
}

export function entry(
  number: number,
  title: string,
  papers: readonly PaperId[],
  more: Partial<Entry> = {},
): Entry {
  return {
    number,
    title,
    file: 'README.md',
    line: number,
    page: null,
    pageMissing: false,
    papers,
    summary: [],
    groups: [],
    materials: [],
    undecided: papers.length === 0,
    ...more,
  };
}

export function section(title: string, ...entries: readonly Entry[]): Section {
  return { title, line: 1, introduction: [], entries };
}

export function list(papers: readonly Paper[], ...sections: readonly Section[]): ReadingList {
  return { title: 'Study group', introduction: [text('We read papers.')], sections, papers, problems: [] };
}
