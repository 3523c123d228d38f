// Why: a property of the wrong type sorts, filters and edits wrongly in every base without a message.
import { declaredTypes, typeProblems } from '../../../src/core/vault/property-types';
import { noteOf } from './read-note';

const types = declaredTypes({
  types: {
    a_text: 'text',
    a_list: 'multitext',
    a_number: 'number',
    a_box: 'checkbox',
    a_day: 'date',
    a_time: 'datetime',
    tags: 'tags',
    aliases: 'aliases',
  },
});
const vault = { types, templates: 'Templates/' };
const problems = (properties: string, path = 'Note.md') =>
  typeProblems(noteOf(`---\n${properties}\n---\n`, path), vault);

test.each([
  'a_text: words',
  'a_text: "2001"',
  'a_text:',
  'a_list: [a, 1]',
  'a_list: []',
  'a_number: 1.5',
  'a_box: false',
  'a_day: 2026-11-27',
  'a_time: 2026-11-27T23:00:00',
  'tags: [paper, a/b]',
  'aliases: [GPT-3]',
  'own: { nested: 1 }',
])('%s has its type', properties => {
  expect(problems(properties)).toEqual([]);
});

test.each([
  'a_text: 2001',
  'a_text: [words]',
  'a_list: words',
  'a_list: [[a]]',
  'a_list: [{ a: 1 }]',
  'a_number: "1"',
  'a_box: "yes"',
  'a_day: 27.11.2026',
  'a_day: 2026-02-30',
  'a_time: 2026-11-27',
  'tags: [two words]',
  'tags: paper',
  'aliases: GPT-3',
  'aliases: [[GPT-3]]',
])('%s has not', properties => {
  expect(problems(`first: 1\n${properties}`)).toMatchObject([{ file: 'Note.md', line: 3 }]);
});

test('a template holds variables where values will stand', () => {
  expect(problems('a_day: "{{date}}"', 'Templates/Day.md')).toEqual([]);
  expect(problems('a_day: "{{date}}"', 'Notes/Day.md')).toHaveLength(1);
});

test('a note of the list has the types that the list writes, declared or not', () => {
  const undeclared = { types: new Map<string, string>(), templates: null };
  const ofTheList = noteOf('---\npaper_id: arxiv:1\nyear: "2020"\nsections: one\n---\n');
  expect(typeProblems(ofTheList, undeclared).map(each => each.line)).toEqual([3, 4]);
  expect(typeProblems(noteOf('---\nyear: "2020"\n---\n'), undeclared)).toEqual([]);
});

test('a vault that declares the properties of the list declares all of them', () => {
  const partly = { types: new Map([['paper_id', 'text']]), templates: null };
  const [problem] = typeProblems(noteOf('---\npaper_id: arxiv:1\nyear: 2020\n---\n'), partly);
  expect(problem?.message).toContain('types.json');
});
