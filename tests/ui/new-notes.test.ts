/** A preview of many new notes is read section by section, in the order of the list. */
import { emptyPlan, type Change, type Plan, type PlannedPaper } from '../../src/core/note/plan';
import { newNotes } from '../../src/ui/new-notes';

const create = (path: string, restored = false): Change => ({
  kind: 'create',
  note: 'paper',
  path,
  text: '',
  restored,
});
const paper = (path: string, ...sections: readonly string[]): PlannedPaper => ({
  id: 'arxiv:2401.00001',
  title: path,
  sections,
  line: 1,
  path,
});
const plan = (changes: readonly Change[], papers: readonly PlannedPaper[]): Plan => ({
  ...emptyPlan,
  changes,
  papers,
});

test('papers stand under their first section in the order of the list, and the other notes last', () => {
  const notes = newNotes(
    plan(
      [create('Sections/B.md'), create('b.md'), create('a.md', true), create('c.md')],
      [paper('a.md', 'A'), paper('b.md', 'B', 'A'), paper('c.md', 'A'), paper('there already.md', 'C')],
    ),
  );
  expect(notes).toEqual([
    { path: 'a.md', restored: true, heading: 'A' },
    { path: 'c.md', restored: false, heading: null },
    { path: 'b.md', restored: false, heading: 'B' },
    { path: 'Sections/B.md', restored: false, heading: 'Sections and list' },
  ]);
});

test('papers of a list without headings have a heading all the same', () => {
  expect(newNotes(plan([create('a.md')], [paper('a.md', '')]))[0]?.heading).toBe('Without a section');
});
