// Why: all that is not exactly one whole pair of markers means "touch nothing"; a pair misread writes over a member's words.
import {
  blockEnd,
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
const end = blockEnd(written);
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
  ['a formatter that indents what follows a list', `${blockStart}\n- item\n  ${end}\n`, '- item\n'],
  ['nothing written', `${blockStart}\n${blockEnd({ properties: '', items: '' })}`, ''],
])('%s is a whole block', (_name, text, content) => {
  expect(findBlock(text)).toMatchObject({ kind: 'block', content });
});

test('a note without a trace of a marker is the member’s', () => {
  expect(findBlock(note('%% my comment %%', 'the paper-club list'))).toEqual({ kind: 'none' });
});

test.each([
  ['a start alone', [blockStart, '- item'], 5],
  ['an end alone', ['- item', end], 6],
  ['the wrong order', [end, '- item', blockStart], 5],
  ['two starts', [blockStart, blockStart, end], 6],
  ['two ends', [blockStart, end, end], 7],
  ['two whole blocks', [blockStart, end, blockStart, end], 7],
  ['words behind the start', [`${blockStart} mine`, end], 5],
  ['words behind the end', [blockStart, `${end} mine`], 6],
  ['words before the end', [blockStart, `mine ${end}`], 6],
  ['both on one line', [`${blockStart} ${end}`], 5],
  ['a quoted block', [`> ${blockStart}`, '> - item', `> ${end}`], 5],
  ['a cut token', [blockStart, end.replace(/[0-9a-f]{3} %%$/, ' %%')], 6],
  ['no tokens at all', [blockStart, '%% end paper-club list %%'], 6],
  ['another case', [blockStart.toUpperCase(), end], 5],
  ['an end that lost its last signs', [blockStart, end.slice(0, -3)], 6],
  ['an end wrapped over two lines', [blockStart, end.replace(' / ', ' /\n')], 6],
  ['spaces doubled', [blockStart.replace('club list', 'club  list'), end], 5],
])('%s is broken, and the line is named', (_name, lines, line) => {
  expect(findBlock(note(...lines))).toEqual({ kind: 'broken', line });
});

test('every single letter taken out of a marker makes the block broken, none, or the member’s', () => {
  const text = note(blockStart, '- item', end);
  for (const marker of [blockStart, end]) {
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
