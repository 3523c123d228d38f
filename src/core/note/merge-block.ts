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
import { renameHeadings } from './rename-headings';
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
  /** What stands in the place of each present item; null when it goes. */
  private readonly places: (Pick<BlockItem, 'form' | 'text'> | null)[];
  /** New items after each present item; those under -1 go first. */
  private readonly additions = new Map<number, WantedItem[]>();

  constructor(
    private readonly present: readonly Present[],
    written: readonly Token[],
    private readonly wanted: readonly WantedItem[],
  ) {
    this.places = present.map(each => each.item);
    this.follow(written);
    this.keepHeadingsInUse();
  }

  result(): readonly Output[] {
    const added = (index: number): Output[] =>
      (this.additions.get(index) ?? []).map(item => ({ form: item.form, text: item.text, gap: null }));
    return [
      ...added(-1),
      ...this.present.flatMap(({ item, written }, index): Output[] => {
        const place = this.places[index] ?? null;
        if (place === null) return added(index);
        const gap = written === null ? item.gap : null;
        return [{ form: place.form, text: place.text, gap }, ...added(index)];
      }),
    ];
  }

  private follow(written: readonly Token[]): void {
    const placed = this.placeUnchanged(written);
    const stale = this.removeStale(placed);
    const changed = this.changedKeys(written);
    this.takeOverHeadings(placed, stale);
    this.wanted.forEach((item, position) => {
      if (placed[position] !== null) return;
      const key = digest(item.key);
      const left = changed.get(key) ?? 0;
      changed.set(key, left - 1);
      const index = stale.get(key)?.shift();
      if (index !== undefined) {
        this.places[index] = item;
        placed[position] = index;
      } else if (left > 0) {
        this.kept.push(item.text);
        placed[position] = removed;
      } else this.add(item, position, placed);
    });
  }

  private takeOverHeadings(placed: (number | null)[], stale: Map<string, number[]>): void {
    const renames = renameHeadings(
      this.present.map(({ item }) => item.form),
      index => this.places[index] === null,
      this.wanted.map(item => item.form),
      placed,
    );
    for (const { wanted, present } of renames) {
      this.places[present] = this.wanted[wanted] ?? null;
      placed[wanted] = present;
      const key = keyOf(this.present[present]?.written ?? '');
      stale.set(
        key,
        (stale.get(key) ?? []).filter(index => index !== present),
      );
    }
  }

  /** Takes out what reads as written and is no longer wanted so, and tells where each thing stood, by its key. */
  private removeStale(placed: readonly (number | null)[]): Map<string, number[]> {
    const inPlace = new Set(placed);
    const stale = new Map<string, number[]>();
    this.present.forEach(({ written }, index) => {
      if (written === null || inPlace.has(index)) return;
      this.places[index] = null;
      stale.set(keyOf(written), [...(stale.get(keyOf(written)) ?? []), index]);
    });
    return stale;
  }

  /** How many things of each key were written in words that the list no longer has. */
  private changedKeys(written: readonly Token[]): Map<string, number> {
    const still = countBy(this.wanted.map(item => itemDigest(item.text)));
    const changed = written.filter(each => {
      const count = still.get(textOf(each)) ?? 0;
      still.set(textOf(each), count - 1);
      return count <= 0;
    });
    return countBy(changed.map(keyOf));
  }

  /** Where the wanted items already stand: an index in `present`, -2 when written before and removed since, null when new. */
  private placeUnchanged(written: readonly Token[]): (number | null)[] {
    const byText = new Map<string, number[]>();
    this.present.forEach((each, index) => {
      const text = itemDigest(each.item.text);
      byText.set(text, [...(byText.get(text) ?? []), index]);
    });
    const known = countBy(written.map(textOf));
    return this.wanted.map(item => {
      const text = itemDigest(item.text);
      const index = byText.get(text)?.shift();
      if (index !== undefined) this.renumber(index, item.text);
      const before = known.get(text) ?? 0;
      if (before > 0) known.set(text, before - 1);
      return index ?? (before > 0 ? removed : null);
    });
  }

  /** A number is no word of an item, so an item that stays where it is still takes the number of the list. */
  private renumber(index: number, wanted: string): void {
    const number = /^\s*(\d+)\. /.exec(wanted)?.[1];
    const { item, written } = this.present[index] ?? { item: null, written: null };
    if (number === undefined || item === null || written === null) return;
    const text = item.text.replace(/^(\s*)\d{1,9}(?=[.)])/, `$1${number}`);
    this.places[index] = { form: item.form, text };
  }

  /** A new item goes after its nearest neighbour of the list; a new heading also passes what the member added there. */
  private add(item: WantedItem, position: number, placed: (number | null)[]): void {
    const isPlaced = (index: number | null): boolean => index !== null && index !== removed;
    const above = placed.slice(0, position);
    const nearest = above.findLastIndex(isPlaced);
    const after = placed.slice(position + 1).find(isPlaced) ?? this.present.length;
    const anchor = above[nearest] ?? after - 1;
    // As many of the member's items as the list has lost here stand, most likely, for what they were edited from.
    const lost = item.form === 'heading' ? Infinity : position - nearest - 1;
    const index = nearest === -1 ? anchor : this.passOwn(anchor, lost);
    this.additions.set(index, [...(this.additions.get(index) ?? []), item]);
    placed[position] = index;
  }

  private passOwn(anchor: number, most: number): number {
    let index = anchor;
    for (let next = this.present[index + 1]; next !== undefined; next = this.present[index + 1]) {
      if (next.written !== null || next.item.form === 'heading' || index - anchor >= most) break;
      index++;
    }
    return index;
  }

  /** A heading that left the list stays while words of the member stand under it. */
  private keepHeadingsInUse(): void {
    let heading = -1;
    this.present.forEach(({ item, written }, index) => {
      if (item.form === 'heading') heading = index;
      else if (written === null && heading >= 0) this.places[heading] ??= this.present[heading]?.item ?? null;
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
