/** @jest-environment ./tests/obsidian/page-environment.cjs */
// Views of plugins compare and draw values by these classes, so each holds to what the typings promise of it.
import type { App, Value } from 'obsidian';
import { obsidian } from '../module';
import { openHost } from '../stand-in/app-host';
import type { Host } from '../stand-in/host';

const {
  BooleanValue,
  DateValue,
  DurationValue,
  HTMLValue,
  IconValue,
  LinkValue,
  ListValue,
  NullValue,
  NumberValue,
  ObjectValue,
  RelativeDateValue,
  StringValue,
  TagValue,
  UrlValue,
  Value: AnyValue,
  parsePropertyId,
} = obsidian;

let host: Host;
let app: App;

beforeEach(async () => {
  host = await openHost({ files: { 'Paper.md': '', 'Note.md': '[[Paper]]' } });
  app = host.app;
});

afterEach(() => host.closeVault());

function draw(value: { renderTo: (el: HTMLElement, context: never) => void }): HTMLElement {
  const el = document.createElement('div');
  value.renderTo(el, app.renderContext as never);
  return el;
}

describe('a value', () => {
  test.each([
    [new StringValue('text'), 'text', true],
    [new StringValue(''), '', false],
    [new NumberValue(0), '0', false],
    [new NumberValue(2.5), '2.5', true],
    [new BooleanValue(false), 'false', false],
    [new ListValue([1, 'two']), '1, two', true],
    [new ListValue([]), '', false],
    [NullValue.value, '', false],
    [new ObjectValue({ a: 1 }), '{"a":"1"}', true],
    [new TagValue('paper'), '#paper', true],
    [DateValue.parseFromString('2025-12-31'), '2025-12-31', true],
    [DateValue.parseFromString('2025-12-31T23:59'), '2025-12-31T23:59:00', true],
    [DateValue.parseFromString('2025-12-31T23:59:59Z-07'), '2026-01-01T06:59:59', true],
  ])('%#: has words and is true or not', (value, words, isTruthy) => {
    expect([value?.toString(), value?.isTruthy()]).toEqual([words, isTruthy]);
  });

  test('equals another of its kind, and loosely more', () => {
    const [one, other] = [new StringValue('5'), new NumberValue(5)] as unknown as [Value, Value];
    const { equals, looseEquals } = AnyValue as unknown as {
      equals: (a: Value | null, b: Value | null) => boolean;
      looseEquals: (a: Value | null, b: Value | null) => boolean;
    };
    expect(equals(one, new StringValue('5') as never)).toBe(true);
    expect(equals(one, other)).toBe(false);
    expect(looseEquals(one, other)).toBe(true);
    expect(equals(null, null)).toBe(true);
    expect(looseEquals(null, NullValue.value)).toBe(true);
    expect(new ListValue([1, 2]).includes(new NumberValue(2))).toBe(true);
  });

  test('that is not there throws when asked for', () => {
    expect(() => Reflect.get(new StringValue('text'), 'data')).toThrow(
      'The stand-in has no StringValue.data',
    );
  });
});

describe('a list', () => {
  test('has a length, items and nothing beyond them', () => {
    const list = new ListValue(['one']).concat(new ListValue([2]));
    expect([list.length(), list.get(0).toString(), list.get(1)]).toEqual([2, 'one', new NumberValue(2)]);
    expect(list.get(2)).toBe(NullValue.value);
  });
});

describe('dates and durations', () => {
  test('are read from ISO 8601 alone', () => {
    expect(DateValue.parseFromString('2025-02-30')).toBeNull();
    expect(DateValue.parseFromString('soon')).toBeNull();
    expect(DurationValue.parseFromString('P1DT2H')?.getMilliseconds()).toBe(26 * 3_600_000);
    expect(DurationValue.parseFromString('a while')).toBeNull();
  });

  test('go together', () => {
    const date = DateValue.parseFromString('2025-12-31T10:00')!;
    expect(DurationValue.parseFromString('P1M')?.addToDate(date).toString()).toBe('2026-01-31T10:00:00');
    expect(DurationValue.fromMilliseconds(3_600_000).addToDate(date, true).toString()).toBe(
      '2025-12-31T09:00:00',
    );
    expect(date.dateOnly().toString()).toBe('2025-12-31');
  });

  test('may be told as seen from now', () => {
    const before = new RelativeDateValue(new Date(Date.now() - 2 * 86_400_000));
    expect(draw(before).textContent).toBe('2 days ago');
  });
});

describe('a link', () => {
  const link = (input: string) => LinkValue.parseFromString(app, input, 'Note.md');

  test('is a wikilink and nothing else', () => {
    expect(link('Paper')).toBeNull();
    expect(link('[[Paper|words]]')?.toString()).toBe('[[Paper|words]]');
  });

  test('equals what leads to the same file', () => {
    expect(link('[[Paper]]')?.equals(link('[[Paper.md|words]]')!)).toBe(true);
    expect(link('[[Nowhere]]')?.equals(link('[[Nowhere]]')!)).toBe(true);
    expect(link('[[Nowhere]]')?.equals(link('[[Nothing]]')!)).toBe(false);
  });

  test('can be followed wherever it is drawn', async () => {
    const drawn = draw(link('[[Paper|words]]')!).querySelector<HTMLElement>('a.internal-link');
    expect([drawn?.textContent, drawn?.dataset.href]).toEqual(['words', 'Paper']);
    drawn?.click();
    await host.settled();
    expect(app.workspace.getActiveFile()?.path).toBe('Paper.md');
    const missing = draw(link('[[Nowhere]]')!).querySelector('a');
    expect(missing?.classList).toContain('is-unresolved');
  });

  test('to the web opens outside', () => {
    draw(new UrlValue('https://arxiv.org')).querySelector('a')?.click();
    expect(host.openedAddresses).toEqual(['https://arxiv.org']);
  });
});

describe('drawing', () => {
  test('makes tags, checkboxes, icons and lists, and HTML that can do nothing', () => {
    expect(draw(new TagValue('paper')).querySelector('a.tag')?.textContent).toBe('#paper');
    expect(draw(new BooleanValue(true)).querySelector('input')?.checked).toBe(true);
    expect(draw(new IconValue('arrow-right')).querySelector('svg')).not.toBeNull();
    expect(draw(new ListValue(['a', 'b'])).querySelectorAll('.value-list-element')).toHaveLength(2);
    const html = draw(new HTMLValue('<b onclick="x()">bold</b><script>x()</script>'));
    expect(html.innerHTML).toBe('<b>bold</b>');
  });
});

test('the id of a property is its source and its name', () => {
  expect(parsePropertyId('note.a.b')).toEqual({ type: 'note', name: 'a.b' });
  expect(parsePropertyId('formula.by')).toEqual({ type: 'formula', name: 'by' });
  expect(parsePropertyId('file.name')).toEqual({ type: 'file', name: 'name' });
});
