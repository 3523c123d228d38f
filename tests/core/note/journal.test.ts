// Why: the journal is all that an undo knows; a wrong "before" in it would put old words over a member's new ones.
import {
  closeJournal,
  decideUndo,
  openJournal,
  readJournal,
  writtenSoFar,
  type Journal,
} from '../../../src/core/note/journal';
import { emptyPlan, type Change, type Plan } from '../../../src/core/note/plan';

const create = (path: string, text: string): Change => ({
  kind: 'create',
  note: 'paper',
  path,
  text,
  restored: false,
});
const update = (path: string, before: string, after: string): Change => ({
  kind: 'update',
  note: 'paper',
  path,
  before,
  after,
});
const plan = (...changes: readonly Change[]): Plan => ({
  ...emptyPlan,
  changes,
});
const written = (...paths: readonly string[]): ReadonlySet<string> => new Set(paths);
const texts = (...pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> =>
  new Map(pairs);

function finished(...changes: readonly Change[]): Journal {
  return closeJournal(
    openJournal(plan(...changes), 'list', null),
    new Set(changes.map(change => change.path)),
  );
}

test.each([
  null,
  '',
  '{',
  '[]',
  '{"version":2}',
  '{"version":1,"source":"a","entries":[{"path":1}],"pending":[],"open":0}',
])('what is no journal (%j) is none, and no error', text => {
  expect(readJournal(text)).toBeNull();
});

test('a journal is read as it was written', () => {
  const journal = finished(create('a', 'new'), update('b', 'old', 'new'));
  expect(readJournal(JSON.stringify(journal))).toEqual(journal);
});

test('before the first note is written, every change is pending', () => {
  expect(openJournal(plan(create('a', '1'), update('b', '0', '1')), 'list', null).pending).toEqual([
    'a',
    'b',
  ]);
});

test('what was not written is pending at the end and is not taken back', () => {
  const journal = closeJournal(
    openJournal(plan(create('a', '1'), create('b', '1')), 'list', null),
    written('a'),
  );
  expect(journal.pending).toEqual(['b']);
  expect(journal.entries.map(entry => entry.path)).toEqual(['a']);
});

test('undo removes what was made and restores what was changed, last note first', () => {
  const journal = finished(create('a', 'new'), update('b', 'old', 'new'));
  expect(decideUndo(journal, texts(['a', 'new'], ['b', 'new']))).toEqual([
    { kind: 'restore', path: 'b', before: 'old', now: 'new' },
    { kind: 'remove', path: 'a', now: 'new' },
  ]);
});

test('undo leaves and names notes that were changed, moved or deleted since', () => {
  const journal = finished(create('a', 'new'), update('b', 'old', 'new'), create('c', 'new'));
  expect(decideUndo(journal, texts(['a', 'new and mine']))).toEqual([
    { kind: 'leave', path: 'c' },
    { kind: 'leave', path: 'b' },
    { kind: 'leave', path: 'a' },
  ]);
});

test('undo passes over notes that read as before, or that a crash left unmade', () => {
  const crashed = openJournal(plan(create('a', 'new'), update('b', 'old', 'new')), 'list', null);
  expect(decideUndo(crashed, texts(['b', 'old']))).toEqual([]);
});

test('after a resumed import undo takes back both halves in one step each', () => {
  const first = closeJournal(
    openJournal(plan(update('a', 'a0', 'a1'), create('b', 'b1'), create('c', 'c1')), 'list', null),
    written('a', 'b'),
  );
  const both = closeJournal(
    openJournal(plan(update('a', 'a1', 'a2'), update('b', 'b1', 'b2'), create('c', 'c1')), 'list', first),
    written('a', 'b', 'c'),
  );
  expect(decideUndo(both, texts(['a', 'a2'], ['b', 'b2'], ['c', 'c1']))).toEqual([
    { kind: 'remove', path: 'c', now: 'c1' },
    { kind: 'remove', path: 'b', now: 'b2' },
    { kind: 'restore', path: 'a', before: 'a0', now: 'a2' },
  ]);
});

test('words typed between the two halves of an import come back', () => {
  const first = closeJournal(
    openJournal(plan(update('a', 'a0', 'a1'), create('b', 'b1')), 'list', null),
    written('a'),
  );
  const both = closeJournal(
    openJournal(plan(update('a', 'a1 and mine', 'a2 and mine'), create('b', 'b1')), 'list', first),
    written('a', 'b'),
  );
  expect(decideUndo(both, texts(['a', 'a2 and mine'], ['b', 'b1']))).toEqual([
    { kind: 'remove', path: 'b', now: 'b1' },
    { kind: 'restore', path: 'a', before: 'a1 and mine', now: 'a2 and mine' },
    { kind: 'leave', path: 'a' },
  ]);
});

test('what the first half wrote is taken back also when the second half did not reach it', () => {
  const first = closeJournal(
    openJournal(plan(update('a', 'a0', 'a1'), create('b', 'b')), 'list', null),
    written('a'),
  );
  const second = closeJournal(
    openJournal(plan(update('a', 'a1', 'a2'), create('b', 'b')), 'list', first),
    written(),
  );
  expect(decideUndo(second, texts(['a', 'a1']))).toEqual([
    { kind: 'restore', path: 'a', before: 'a0', now: 'a1' },
  ]);
});

test('an import that was finished is not gone on with', () => {
  const next = openJournal(plan(create('b', '1')), 'other', finished(create('a', '1')));
  expect(next.entries.map(entry => entry.path)).toEqual(['b']);
  expect(next.source).toBe('other');
});

test('of an import that broke off, what the vault shows as written is kept', () => {
  const changes = [create('a', 'a1'), update('b', 'b0', 'b1'), create('c', 'c1'), update('d', 'd0', 'd1')];
  const crashed = openJournal(plan(...changes), 'list', null);
  const now = texts(['a', 'a1'], ['b', 'b1'], ['d', 'd0']);
  const found = writtenSoFar(crashed, now);
  expect(found.entries.map(entry => entry.path)).toEqual(['a', 'b']);
  expect(found.pending).toEqual(['c', 'd']);
});
