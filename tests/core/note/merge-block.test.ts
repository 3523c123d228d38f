// Why: each rule of what happens to a member's edits inside the list block, as one example that reads like a day in the vault.
import { renderItems, wantedItem, type WantedItem } from '../../../src/core/note/block-items';
import { mergeBlock } from '../../../src/core/note/merge-block';

/** `key=text` or a text that is its own key; the form is told by the first signs. */
function items(...texts: readonly string[]): readonly WantedItem[] {
  return texts.map(each => {
    const [, key, text] = /^(?:(\w+)=)?(.*)$/s.exec(each) ?? [];
    const form =
      text?.startsWith('#') === true
        ? 'heading'
        : /^\s*(?:-|\d+\.) /.test(text ?? '')
          ? 'bullet'
          : 'paragraph';
    return wantedItem(form, key ?? text ?? '', text ?? '');
  });
}

const tokens = (wanted: readonly WantedItem[]): readonly string[] => wanted.map(item => item.token);

interface Case {
  readonly was: readonly string[];
  /** What the member made of it; null when nothing. */
  readonly edit: ((text: string) => string) | null;
  readonly now: readonly string[];
  readonly reads: string;
  readonly kept?: readonly string[];
}

function check({ was, edit, now, reads, kept = [] }: Case): void {
  for (const eol of ['\n', '\r\n']) {
    const fresh = renderItems(items(...was), '\n');
    const content = (edit === null ? fresh : edit(fresh)).replace(/\n/g, eol);
    const merged = mergeBlock(content, tokens(items(...was)), items(...now), eol);
    expect(merged.content).toBe(reads.replace(/\n/g, eol));
    expect(merged.kept).toEqual(kept);
  }
}

const mine = (after: string, text: string) => (block: string) =>
  block.replace(`${after}\n`, `${after}\n${text}\n`);

test('an untouched block is written anew', () => {
  check({ was: ['## h', '- a', '- b'], edit: null, now: ['## h', '- c', '- a'], reads: '## h\n- c\n- a\n' });
});

test('what a formatter changes is no edit', () => {
  check({
    was: ['## h', '1. a', '- b'],
    edit: text => text.replace('## h\n', '## h\n\n').replace('1. a', '7)  a  ').replace('- b', '* b'),
    now: ['## h', '1. a', '- b', '- c'],
    reads: '## h\n1. a\n- b\n- c\n',
  });
});

test('an item gone from the list goes, and what the member added beside it stays', () => {
  check({
    was: ['- a', '- b', '- c'],
    edit: mine('- b', '- mine'),
    now: ['- a', '- c'],
    reads: '- a\n- mine\n- c\n',
  });
});

test('an item changed on the list is replaced where it stands', () => {
  check({
    was: ['x=- a', '- b'],
    edit: mine('- a', 'my words'),
    now: ['x=- a, better', '- b'],
    reads: '- a\nmy words\n- b\n',
    kept: ['- a, better'],
  });
  check({
    was: ['x=- a', '- b'],
    edit: mine('- b', '- mine'),
    now: ['x=- a, better', '- b'],
    reads: '- a, better\n- b\n- mine\n',
  });
});

test('an edited item stays, and without a change on the list nothing is reported', () => {
  check({
    was: ['- a', '- b'],
    edit: text => text.replace('- a', '- a, I think'),
    now: ['- a', '- b', '- c'],
    reads: '- a, I think\n- b\n- c\n',
  });
});

test('an edited item that the list changed too stays and is reported', () => {
  check({
    was: ['x=- a', '- b'],
    edit: text => text.replace('- a', '- a, I think'),
    now: ['x=- a, better', '- b'],
    reads: '- a, I think\n- b\n',
    kept: ['- a, better'],
  });
});

test('a deleted item stays deleted, also when the list changes its words', () => {
  const edit = (text: string): string => text.replace('- a\n', '');
  check({ was: ['x=- a', '- b'], edit, now: ['x=- a', '- b', '- c'], reads: '- b\n- c\n' });
  check({
    was: ['x=- a', '- b'],
    edit,
    now: ['x=- a, better', '- b'],
    reads: '- b\n',
    kept: ['- a, better'],
  });
});

test('all deleted stays deleted, and what is new still comes', () => {
  check({ was: ['## h', '- a'], edit: () => '', now: ['## h', '- a', '- b'], reads: '- b\n' });
});

test('a new item stands after its neighbour of the list, before what the member added there', () => {
  check({
    was: ['- a', '- c'],
    edit: mine('- a', '- mine'),
    now: ['- a', '- b', '- c'],
    reads: '- a\n- b\n- mine\n- c\n',
  });
});

test('a new item whose neighbour the member edited stands after that', () => {
  check({
    was: ['- a', '- b', '- d'],
    edit: text => text.replace('- b', '- b, I think'),
    now: ['- a', '- b', '- c', '- d'],
    reads: '- a\n- b, I think\n- c\n- d\n',
  });
});

test('a new first item stands before all', () => {
  check({ was: ['- b'], edit: mine('- b', '- mine'), now: ['- a', '- b'], reads: '- a\n- b\n- mine\n' });
});

test('a new group does not swallow what the member added to the one above', () => {
  check({
    was: ['### A', '- a', '### C', '- c'],
    edit: mine('- a', '- mine\n\nmy words'),
    now: ['### A', '- a', '### B', '- b', '### C', '- c'],
    reads: '### A\n- a\n- mine\n\nmy words\n\n### B\n- b\n\n### C\n- c\n',
  });
});

test('a heading that left the list stays while the member’s words stand under it', () => {
  check({
    was: ['### A', '- a', '### B', '- b'],
    edit: mine('- b', '- mine'),
    now: ['### A', '- a'],
    reads: '### A\n- a\n\n### B\n- mine\n',
  });
  check({
    was: ['### A', '- a', '### B', '- b'],
    edit: mine('- a', '- mine'),
    now: ['### A', '- a'],
    reads: '### A\n- a\n- mine\n',
  });
});

test('two items with one link are two things', () => {
  check({
    was: ['x=- a', '- z'],
    edit: mine('- z', '- mine'),
    now: ['x=- a, better', 'x=- a again', '- z'],
    reads: '- a, better\n- a again\n- z\n- mine\n',
  });
  check({
    was: ['x=- a', 'x=- b', '- z'],
    edit: text => text.replace('- a', '- a, I think'),
    now: ['x=- a', 'x=- b, better', '- z'],
    reads: '- a, I think\n- b, better\n- z\n',
  });
});

test('of two equal items one may go, and the other stays', () => {
  check({
    was: ['x=- a', '- z', 'x=- a'],
    edit: text => text.replace('- a\n', ''),
    now: ['- z', 'x=- a'],
    reads: '- z\n- a\n',
  });
  check({
    was: ['- a', '- z', '- a'],
    edit: mine('- z', '- mine'),
    now: ['- a', '- z'],
    reads: '- a\n- z\n- mine\n',
  });
});

test('an item that the member pasted twice is the list’s once', () => {
  check({ was: ['- a', '- b'], edit: mine('- b', '- a'), now: ['- b'], reads: '- b\n- a\n' });
});

test('an item the member wrote first and the list now has stands once', () => {
  check({ was: ['- a'], edit: mine('- a', '- b'), now: ['- a', '- b'], reads: '- a\n- b\n' });
});

test('an order that the member made stays', () => {
  check({
    was: ['- a', '- b', '- c'],
    edit: () => '- c\n- a\n- b\n',
    now: ['- a', '- b', '- c', '- d'],
    reads: '- c\n- d\n- a\n- b\n',
  });
});

test('numbers of the list follow it, and the member’s own stay', () => {
  check({
    was: ['1. a', '2. b', '3. c'],
    edit: mine('2. b', '9. mine'),
    now: ['1. new', '2. a', '3. b', '4. c'],
    reads: '1. new\n2. a\n3. b\n9. mine\n4. c\n',
  });
});

test('a block the member wrote all over keeps every line', () => {
  const typed =
    '# My own\n\n```js\n- not an item\n\n# nor a heading\n```\n\n> [!note] x\n> y\n\n| a |\n| - |\n| 1 |\n';
  const { content } = mergeBlock(typed, tokens(items('- a', '- b')), items('- a', '- c'), '\n');
  expect(content).toBe(`${typed}- c\n`.replace('| 1 |\n- c', '| 1 |\n\n- c'));
});

test('the last line of the member needs no newline', () => {
  const merged = mergeBlock('- a\nmine', tokens(items('- a')), items('- a', '- b'), '\n');
  expect(merged.content).toContain('mine\n');
  expect(merged.content).toContain('- b\n');
});

describe('a heading that the list reworded', () => {
  const heading = (text: string): WantedItem => wantedItem('heading', `heading:${text}`, `### ${text}`);
  const bullet = (name: string): WantedItem => wantedItem('bullet', name, `- ${name}`);
  const before = [bullet('Paper'), heading('Further reading'), bullet('X'), bullet('Y')];
  const after = [bullet('Paper'), heading('More to read'), bullet('X'), bullet('Y')];
  const written = tokens(before);

  test.each([
    ['a line of the member stands under it', 'X', 'X\n- mine'],
    ['the member edited a line above it', 'Paper', 'Paper, mine'],
    ['the member edited the first line under it', 'X', 'X, mine'],
    ['the member deleted a line above it', '- Paper\n\n', ''],
  ])('is replaced in place when %s', (_, old, now) => {
    const content = renderItems(before, '\n').replace(old, now);
    const merged = mergeBlock(content, written, after, '\n');
    expect(merged.content).toBe(content.replace('Further reading', 'More to read'));
  });

  test('is replaced even when the member edited everything under it', () => {
    const content = renderItems(before, '\n').replace('- X\n- Y', '- one\n- two');
    const merged = mergeBlock(content, written, after, '\n');
    expect(merged.content).toBe(content.replace('Further reading', 'More to read'));
  });
});
