/** The difference is how a person decides whether to let an import change their note: it must show all that matters and no noise. */
import { noteDifference } from '../../src/ui/note-difference';

const lines = (...texts: readonly string[]): string => `${texts.join('\n')}\n`;

test('changed lines stand with two lines around them, and the rest is counted', () => {
  const before = lines('1', '2', '3', '4', 'old', '6', '7', '8', '9');
  const after = lines('1', '2', '3', '4', 'new', '6', '7', '8', '9');
  expect(noteDifference(before, after)).toEqual([
    { kind: 'gap', lines: 2 },
    { kind: 'same', text: '3' },
    { kind: 'same', text: '4' },
    { kind: 'removed', text: 'old' },
    { kind: 'added', text: 'new' },
    { kind: 'same', text: '6' },
    { kind: 'same', text: '7' },
    { kind: 'gap', lines: 2 },
  ]);
});

test('lines between two changes are counted only where there are more than stand around them', () => {
  const note = (first: string, between: readonly string[], last: string): string =>
    lines(first, ...between, last);
  const kinds = (between: readonly string[]): readonly string[] | undefined =>
    noteDifference(note('a', between, 'b'), note('c', between, 'd'))?.map(part => part.kind);
  const [removed, added, same] = ['removed', 'added', 'same'];
  expect(kinds(['1', '2', '3'])).toEqual([removed, added, same, same, same, removed, added]);
  expect(kinds(['1', '2', '3', '4'])).toEqual([removed, added, same, same, same, same, removed, added]);
  expect(kinds(['1', '2', '3', '4', '5'])).toEqual([
    removed,
    added,
    same,
    same,
    'gap',
    same,
    same,
    removed,
    added,
  ]);
});

test('the digests in the list block are no difference to a reader', () => {
  const marker = (digest: string): string => `%% paper-club list wrote ${digest} /${digest} %%`;
  expect(noteDifference(lines('a', marker('11')), lines('a', marker('22')))).toEqual([
    { kind: 'gap', lines: 1 },
  ]);
});

test('line ends and a missing last line break are no difference', () => {
  expect(noteDifference('a\r\nb', 'a\nb\n')).toEqual([{ kind: 'gap', lines: 2 }]);
});

test('blank lines that come and go are shown', () => {
  expect(noteDifference(lines('a', 'b'), lines('a', '', 'b'))).toEqual([
    { kind: 'same', text: 'a' },
    { kind: 'added', text: '' },
    { kind: 'same', text: 'b' },
  ]);
});

test('two texts of thousands of lines are given up, not waited for', () => {
  const many = (line: string): string => `${line}\n`.repeat(5000);
  expect(noteDifference(many(''), many('a'))).toBeNull();
});

test('one changed line in a note of thousands of lines is shown', () => {
  const many = (changed: string): string =>
    Array.from({ length: 20_000 }, (_, at) =>
      at === 9000 ? changed : at % 2 === 0 ? '' : `line ${at}`,
    ).join('\n');
  expect(noteDifference(many('old'), many('new'))).toEqual([
    { kind: 'gap', lines: 8998 },
    { kind: 'same', text: '' },
    { kind: 'same', text: 'line 8999' },
    { kind: 'removed', text: 'old' },
    { kind: 'added', text: 'new' },
    { kind: 'same', text: 'line 9001' },
    { kind: 'same', text: '' },
    { kind: 'gap', lines: 10_997 },
  ]);
});
