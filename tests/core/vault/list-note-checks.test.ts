// Why: an import leaves a note alone when its id is doubled or its markers are damaged, so somebody must say so.
import {
  duplicateIds,
  isPromised,
  markerProblems,
  strayLink,
} from '../../../src/core/vault/list-note-checks';
import { noteLinks } from '../../../src/core/vault/note-links';
import { blockEnding, blockStart } from '../../../src/core/note/list-block';
import { noteOf } from './read-note';

const paper = (body: string): string => `---\npaper_id: arxiv:2005.14165\n---\n${body}`;

test('every note with a doubled id names another that has it', () => {
  const notes = [noteOf(paper(''), 'A.md'), noteOf('', 'B.md'), noteOf(paper(''), 'C.md')];
  const problems = duplicateIds(notes);
  expect(problems).toMatchObject([
    { file: 'A.md', line: 2 },
    { file: 'C.md', line: 2 },
  ]);
  expect(problems[0]?.message).toContain('C.md');
  expect(problems[1]?.message).toContain('A.md');
});

test('ids of different kinds and empty ids are no doubles', () => {
  const notes = ['paper_id: x', 'entry_id: x', 'paper_id: ""', 'paper_id: ""'].map(line =>
    noteOf(`---\n${line}\n---\n`),
  );
  expect(duplicateIds(notes)).toEqual([]);
});

const start = blockStart;
const end = blockEnding({ properties: '', items: ' 0123456789abcdef' }, '\n');

test.each([
  ['one block', `${start}\ntext\n${end}\n`, 0],
  ['no block, because the member took the note over', 'text', 0],
  ['a block that does not end', `${start}\ntext`, 1],
  ['a block that does not begin', `text\n${end}`, 1],
  ['two blocks', `${start}\n${end}\n${start}\n${end}`, 1],
  ['markers in the wrong order', `${end}\n${start}`, 1],
  ['a marker that was edited', `${start}\n%% end paper-club list oh no %%`, 1],
])('%s', (_name, body, count) => {
  expect(markerProblems(noteOf(paper(body)))).toHaveLength(count);
});

test('the line of the damaged marker is named', () => {
  expect(markerProblems(noteOf(paper(`a\n${start}\nb`)))[0]?.line).toBe(5);
});

test('a note that is no note of the list may speak of markers', () => {
  expect(markerProblems(noteOf(`a\n${start}\nb`))).toEqual([]);
});

test('a section that leads to a note of another kind is reported', () => {
  const note = noteOf('---\npaper_id: arxiv:1\nsections: ["[[Data]]"]\n---\n');
  const link = noteLinks(note)[0] ?? { target: '', line: 0, property: null };
  expect(strayLink(note, link, noteOf('my own data', 'Data.md'))).toMatchObject({ line: 3 });
  expect(strayLink(note, link, noteOf('---\nsection_id: data\n---\n', 'Data.md'))).toBeNull();
});

test('a paper without a note is promised where the list or a property names it, and nowhere else', () => {
  const link = (property: string | null, target = 'Paper') => ({ target, line: 1, property });
  expect(isPromised(link(null), true, true)).toBe(true);
  expect(isPromised(link('papers'), false, true)).toBe(true);
  expect(isPromised(link(null, 'Folder/Paper 1.5'), true, true)).toBe(true);
  expect(isPromised(link(null, 'Paper: a name that no note can have'), true, true)).toBe(false);
  expect(isPromised(link(null, 'Paper#5'), true, true)).toBe(false);
  expect(isPromised(link('related'), false, true)).toBe(false);
  expect(isPromised(link(null), false, true)).toBe(false);
  expect(isPromised(link(null, 'Reading list'), false, false)).toBe(true);
  expect(isPromised(link(null, 'Reading list'), false, true)).toBe(false);
});
