// A list is foreign text: nothing in it may run in a note, name a path outside its folder or pass for a mark of ours.
import type { Line, ReadingList } from '../../../src/core/list/reading-list';
import { readFixture } from './list-fixture';

const list = readFixture('hostile');

function lines(list: ReadingList): readonly Line[] {
  const entries = list.sections.flatMap(section => section.entries);
  return [
    ...list.introduction,
    ...list.sections.flatMap(section => section.introduction),
    ...entries.flatMap(entry => [
      ...entry.summary,
      ...entry.groups.flatMap(group => group.items.map(item => item.line)),
    ]),
    ...list.papers.flatMap(paper => paper.about),
  ];
}

const inlineTexts = lines(list).flatMap(line =>
  line.map(part => (part.kind === 'text' ? part.markdown : part.kind === 'link' ? part.label : part.title)),
);
const titles = [
  list.title,
  ...list.sections.map(section => section.title),
  ...list.sections.flatMap(section => section.entries.map(entry => entry.title)),
  ...list.papers.map(paper => paper.title),
];

test('no text holds a sequence that something would run', () => {
  for (const text of [...inlineTexts, ...titles]) {
    expect(text).not.toMatch(/<%|%>|%%|\[\[|\]\]|::|<(?:script|iframe|img)/i);
    expect(text).not.toMatch(/(?:^|[^\\])`\s*\$?=/);
  }
});

test('what was made inert can still be read', () => {
  const all = inlineTexts.join('\n').replace(/\\/g, '');
  for (const words of [
    '<% tp.x %>',
    '= dv.pages()',
    'key:: value',
    '[[Home|alias]]',
    'javascript:alert(1)',
    'dv.view("x")',
  ])
    expect(all).toContain(words);
});

test('every link is http, https or mailto', () => {
  const parts = lines(list).flat();
  for (const part of parts) if (part.kind !== 'text') expect(part.url).toMatch(/^(?:https?:\/\/|mailto:)/);
});

test('a path that leaves the list is refused with its line, and its entry arrives all the same', () => {
  const entries = list.sections[0]?.entries ?? [];
  expect(entries.map(entry => entry.page)).toEqual([
    null,
    null,
    null,
    null,
    null,
    'pages/tricks.md',
    'pages/missing.md',
  ]);
  expect(
    list.problems.filter(problem => /leads out of it/.test(problem.message)).map(problem => problem.line),
  ).toEqual([21, 22, 23, 24]);
});

test('every entry arrives, and odd titles keep their characters', () => {
  const all = list.sections.flatMap(section => section.entries);
  expect(all.map(entry => entry.number)).toEqual(Array.from({ length: 23 }, (_, at) => at + 1));
  expect(all[11]?.title).toBe('title: "a: b # c"');
  expect(all[17]?.title).toBe('Brackets # and ^ and [ and ] and | in a title');
  expect(all[19]?.title).toBe('🦙 Llamas 👩‍👩‍👧 everywhere');
  expect(all[22]).toMatchObject({ title: 'A title alone, without a link', undecided: true });
});
