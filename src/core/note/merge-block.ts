import { digest } from '../digest';
import {
  gapBetween,
  itemDigest,
  renderItems,
  splitItems,
  type BlockItem,
  type ItemForm,
  type WantedItem,
} from './block-items';
import { keyOf, textOf, type Token } from './list-block';

export interface MergedBlock {
  /** The text between the markers. */
  readonly content: string;
  /** Items that the member edited or removed and that the list changed too: the list's version, as it stands there. */
  readonly kept: readonly string[];
}

/** An item in the note: `written` is its token when it still reads as the list wrote it, else it is the member's. */
interface Present {
  readonly item: BlockItem;
  readonly written: Token | null;
}

/**
 * Merges by item. What reads as written follows the list; what the member edited, added or removed stays so.
 * `written` are the tokens of the items as last written.
 */
export function mergeBlock(
  content: string,
  written: readonly Token[],
  wanted: readonly WantedItem[],
  eol: string,
): MergedBlock {
  const { items, tail } = splitItems(content);
  const present = matchWritten(items, written);
  if (isUntouched(present, written)) return { content: renderItems(wanted, eol), kept: [] };
  const merge = new Merge(present, written, wanted);
  return { content: print(merge.result(), tail, eol), kept: merge.kept };
}

/** Gives each item the token it was written with; equal items take equal tokens one by one. */
function matchWritten(items: readonly BlockItem[], written: readonly Token[]): readonly Present[] {
  const left = new Map<string, Token[]>();
  for (const each of written) left.set(textOf(each), [...(left.get(textOf(each)) ?? []), each]);
  return items.map(item => ({ item, written: left.get(itemDigest(item.text))?.shift() ?? null }));
}

function isUntouched(present: readonly Present[], written: readonly Token[]): boolean {
  const texts = written.map(textOf);
  return (
    present.length === texts.length &&
    present.every((each, index) => each.written !== null && textOf(each.written) === texts[index])
  );
}

interface Output {
  readonly form: ItemForm;
  readonly text: string;
  /** The gap the member left before it; null for what the list writes. */
  readonly gap: string | null;
}

class Merge {
  readonly kept: string[] = [];
  /** What stands in the place of each present item; empty when it goes. */
  private readonly places: (WantedItem | 'as it is' | 'gone')[];
  /** New items after each present item; those under -1 go first. */
  private readonly additions = new Map<number, WantedItem[]>();

  constructor(
    private readonly present: readonly Present[],
    written: readonly Token[],
    private readonly wanted: readonly WantedItem[],
  ) {
    this.places = present.map(() => 'as it is');
    this.follow(written);
    this.keepHeadingsInUse();
  }

  result(): readonly Output[] {
    const added = (index: number): Output[] =>
      (this.additions.get(index) ?? []).map(item => ({ form: item.form, text: item.text, gap: null }));
    return [
      ...added(-1),
      ...this.present.flatMap(({ item, written }, index): Output[] => {
        const place = this.places[index] ?? 'as it is';
        if (place === 'gone') return added(index);
        const gap = written === null ? item.gap : null;
        const own = place === 'as it is' ? item : place;
        return [{ form: own.form, text: own.text, gap }, ...added(index)];
      }),
    ];
  }

  private follow(written: readonly Token[]): void {
    const oldTexts = countBy(written.map(textOf));
    const newTexts = countBy(this.wanted.map(item => itemDigest(item.text)));
    const surplus = new Map([...oldTexts].map(([text, count]) => [text, count - (newTexts.get(text) ?? 0)]));
    const placed = this.placeUnchanged(oldTexts);
    const stale = new Map<string, number[]>();
    this.present.forEach((each, index) => {
      const left = each.written === null ? 0 : (surplus.get(textOf(each.written)) ?? 0);
      if (each.written === null || left <= 0) return;
      surplus.set(textOf(each.written), left - 1);
      this.places[index] = 'gone';
      stale.set(keyOf(each.written), [...(stale.get(keyOf(each.written)) ?? []), index]);
    });
    const oldKeys = new Set(written.filter(each => !newTexts.has(textOf(each))).map(keyOf));
    this.wanted.forEach((item, position) => {
      if (placed[position] !== null) return;
      const index = stale.get(digest(item.key))?.shift();
      if (index !== undefined) {
        this.places[index] = item;
        placed[position] = index;
      } else if (oldKeys.has(digest(item.key))) this.kept.push(item.text);
      else this.add(item, position, placed);
    });
  }

  /** Where the wanted items already stand: an index in `present`, -2 when written before and removed since, null when new. */
  private placeUnchanged(oldTexts: ReadonlyMap<string, number>): (number | null)[] {
    const byText = new Map<string, number[]>();
    this.present.forEach((each, index) => {
      const text = itemDigest(each.item.text);
      byText.set(text, [...(byText.get(text) ?? []), index]);
    });
    const known = new Map(oldTexts);
    return this.wanted.map(item => {
      const text = itemDigest(item.text);
      const index = byText.get(text)?.shift();
      const before = known.get(text) ?? 0;
      if (before > 0) known.set(text, before - 1);
      return index ?? (before > 0 ? removed : null);
    });
  }

  /** A new item goes after its nearest neighbour of the list; a new heading also passes what the member added there. */
  private add(item: WantedItem, position: number, placed: (number | null)[]): void {
    const before = findLast(placed.slice(0, position), index => index !== null && index !== removed);
    const after = placed.slice(position + 1).find(index => index !== null && index !== removed);
    const anchor = before ?? (after === undefined || after === null ? this.present.length - 1 : after - 1);
    const index = item.form === 'heading' ? this.passOwn(anchor) : anchor;
    this.additions.set(index, [...(this.additions.get(index) ?? []), item]);
    placed[position] = index;
  }

  private passOwn(anchor: number): number {
    let index = anchor;
    for (let next = this.present[index + 1]; next !== undefined; next = this.present[index + 1]) {
      if (next.written !== null || next.item.form === 'heading') break;
      index++;
    }
    return index;
  }

  /** A heading that left the list stays while words of the member stand under it. */
  private keepHeadingsInUse(): void {
    let heading = -1;
    this.present.forEach(({ item, written }, index) => {
      if (item.form === 'heading') heading = index;
      else if (written === null && heading >= 0 && this.places[heading] === 'gone')
        this.places[heading] = 'as it is';
    });
  }
}

/** Stands for "written before, and the member removed it". */
const removed = -2;

function print(items: readonly Output[], tail: string, eol: string): string {
  let above: ItemForm | null = null;
  let content = '';
  for (const { form, text, gap } of items) {
    const needed = gapBetween(above, form, eol);
    content += gap === null || gap.length < needed.length ? needed : gap;
    const ended = text.endsWith('\n') ? text : text.replace(/\n/g, eol) + eol;
    content += ended;
    above = form;
  }
  return content + tail;
}

function countBy(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function findLast(
  values: readonly (number | null)[],
  test: (value: number | null) => boolean,
): number | null {
  for (let index = values.length - 1; index >= 0; index--) {
    const value = values[index] ?? null;
    if (test(value)) return value;
  }
  return null;
}
