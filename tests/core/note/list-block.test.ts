// Why: all that is not exactly one whole pair of markers means "touch nothing"; a pair misread writes over a member's words.
import {
  blockEnding,
  blockStart,
  findBlock,
  keyOf,
  textOf,
  token,
  tokenOfProperty,
  tokensIn,
} from '../../../src/core/note/list-block';

const written = {
  properties: ` ${token('a', '1')}`,
  items: ` ${token('b', '2')} ${token('c', '3')}`,
};
const end = blockEnding(written, '\n');
const [, wrote = '', last = ''] = end.split('\n');
const note = (...lines: readonly string[]): string =>
  ['---', 'a: 1', '---', 'mine', ...lines, 'more'].join('\n');

test('the text between the markers is found, with its tokens', () => {
  const text = note(blockStart, '- item', end);
  const block = findBlock(text);
  expect(block).toMatchObject({ kind: 'block', content: '- item\n' });
  if (block.kind !== 'block') return;
  expect(text.slice(block.from, block.to)).toBe(`${blockStart}\n- item\n${end}`);
  expect(block.written).toEqual(written);
  expect(tokensIn(block.written.items)).toEqual([token('b', '2'), token('c', '3')]);
});

test.each([
  ['an empty block', `${blockStart}\n${end}`, ''],
  ['Windows line ends', `x\r\n${blockStart}\r\n- item\r\n${end}\r\n`, '- item\r\n'],
  ['trailing spaces', `${blockStart}  \n- item\n${end}\t\n`, '- item\n'],
  ['no final newline', `${blockStart}\n- item\n${end}`, '- item\n'],
  ['a byte order mark before', `\ufeff---\na: 1\n---\n${blockStart}\n- item\n${end}`, '- item\n'],
  [
    'a formatter that indents what follows a list',
    `${blockStart}\n- item\n\n  ${wrote}\n  ${last}\n`,
    '- item\n',
  ],
  ['a formatter that puts an empty line between', `${blockStart}\n- item\n${wrote}\n\n${last}\n`, '- item\n'],
  ['an empty line that a formatter took away', `${blockStart}\n- item\n${wrote}\n${last}\n`, '- item\n'],
  ['a second empty line', `${blockStart}\n- item\n\n${end}\n`, '- item\n\n'],
  ['nothing written', `${blockStart}\n${blockEnding({ properties: '', items: '' }, '\n')}`, ''],
])('%s is a whole block', (_name, text, content) => {
  expect(findBlock(text)).toMatchObject({ kind: 'block', content });
});

test('a note without a trace of a marker is the member’s', () => {
  expect(findBlock(note('%% my comment %%', 'the paper-club list'))).toEqual({ kind: 'none' });
});

test.each([
  ['a start alone', [blockStart, '- item'], 5],
  ['a start with an end', [blockStart, '- item', last], 7],
  ['what was written without an end', [blockStart, '- item', wrote], 7],
  ['an end alone', ['- item', last], 6],
  ['an end with what was written', ['- item', wrote, last], 6],
  ['the wrong order', [wrote, last, '- item', blockStart], 5],
  ['the end before what was written', [blockStart, last, wrote], 6],
  ['two starts', [blockStart, blockStart, wrote, last], 6],
  ['what was written, twice', [blockStart, wrote, wrote, last], 7],
  ['two ends', [blockStart, wrote, last, last], 8],
  ['two whole blocks', [blockStart, wrote, last, blockStart, wrote, last], 8],
  ['words behind the start', [`${blockStart} mine`, wrote, last], 5],
  ['words behind the end', [blockStart, wrote, `${last} mine`], 7],
  ['words before the end', [blockStart, wrote, `mine ${last}`], 7],
  ['words behind what was written', [blockStart, `${wrote} mine`, last], 6],
  ['words between what was written and the end', [blockStart, wrote, 'mine', last], 8],
  ['all on one line', [`${blockStart} ${wrote} ${last}`], 5],
  ['a quoted block', [`> ${blockStart}`, '> - item', `> ${wrote}`, `> ${last}`], 5],
  ['a cut token', [blockStart, wrote.replace(/[0-9a-f]{3} %%$/, ' %%'), last], 6],
  ['no tokens at all', [blockStart, '%% paper-club list wrote %%', last], 6],
  ['another case', [blockStart.toUpperCase(), wrote, last], 5],
  ['an end that lost its last signs', [blockStart, wrote, last.slice(0, -3)], 7],
  ['tokens wrapped over two lines', [blockStart, wrote.replace(' / ', ' /\n'), last], 6],
  ['spaces doubled', [blockStart.replace('club list', 'club  list'), wrote, last], 5],
])('%s is broken, and the line is named', (_name, lines, line) => {
  expect(findBlock(note(...lines))).toEqual({ kind: 'broken', line });
});

test('every single letter taken out of a marker makes the block broken, none, or the member’s', () => {
  const text = note(blockStart, '- item', end);
  for (const marker of [blockStart, wrote, last]) {
    const from = text.indexOf(marker);
    for (let at = from; at < from + marker.length; at++)
      expect(findBlock(text.slice(0, at) + text.slice(at + 1)).kind).not.toBe('block');
  }
});

test('a token tells the thing from its text', () => {
  expect(token('k', 't')).toMatch(/^[0-9a-f]{16}$/);
  expect(keyOf(token('k', 't')) + textOf(token('k', 't'))).toBe(token('k', 't'));
  expect(keyOf(tokenOfProperty('year', '1'))).not.toBe(keyOf(token('year', '1')));
});

test('a note of a megabyte is searched at once', () => {
  const text = `${'%% %% word '.repeat(100_000)}\n${blockStart}\n${'- item\n'.repeat(10_000)}${end}`;
  expect(findBlock(text).kind).toBe('block');
  expect(findBlock('%%'.padEnd(200_000)).kind).toBe('none');
});
