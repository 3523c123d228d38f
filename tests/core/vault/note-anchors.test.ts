// Why: a link to a heading that was renamed opens the note at the wrong place without a word.
import { hasAnchor, noteAnchors } from '../../../src/core/vault/note-anchors';

const anchors = noteAnchors(['# One: two', '## C# & more ##', 'text ^block-1', '####### seven']);

test('headings compare without case and punctuation', () => {
  expect(hasAnchor(anchors, 'one two')).toBe(true);
  expect(hasAnchor(anchors, 'One: two')).toBe(true);
  expect(hasAnchor(anchors, 'C & more')).toBe(true);
  expect(hasAnchor(anchors, 'One')).toBe(false);
  expect(hasAnchor(anchors, 'seven')).toBe(false);
});

test('every heading of a nested link must be there', () => {
  expect(hasAnchor(anchors, 'One two#C & more')).toBe(true);
  expect(hasAnchor(anchors, 'One two#Gone')).toBe(false);
});

test('a block is found by its id', () => {
  expect(hasAnchor(anchors, '^Block-1')).toBe(true);
  expect(hasAnchor(anchors, '^block')).toBe(false);
});
