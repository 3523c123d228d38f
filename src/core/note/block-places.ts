import { itemDigest, type BlockItem, type WantedItem } from './block-items';
import { textOf, type Token } from './list-block';
import { queued } from './queued';

/** A place in the list block of a note: an item that is there, and what becomes of it. */
export interface Place {
  readonly index: number;
  /** Null for the place before the first item. */
  readonly item: BlockItem | null;
  readonly digest: string;
  /** The token of its item when that still reads as the list wrote it, else the item is the member's. */
  readonly written: Token | null;
  /** What stands there after the merge; null when the item goes. */
  now: PlacedItem | null;
  /** New items that follow it. */
  readonly added: WantedItem[];
}

type PlacedItem = Pick<BlockItem, 'form' | 'text'> & Partial<BlockItem>;

/** Where a wanted item stands: written before and removed by the member since, or null while it is new. */
export type Standing = Place | 'removed' | null;

/** Gives each item the token it was written with; equal items take equal tokens one by one. */
export function placesOf(items: readonly BlockItem[], written: readonly Token[]): readonly Place[] {
  const take = queued(written, textOf);
  const top: Place = { index: 0, item: null, digest: '', written: null, now: null, added: [] };
  const places = items.map((each, index): Place => {
    const digest = itemDigest(each.text);
    const own = take(digest) ?? null;
    // The blank lines around the list's own items are the list's too.
    const item = own === null ? each : { ...each, gap: '' };
    return { index: index + 1, item, digest, written: own, now: item, added: [] };
  });
  return [top, ...places];
}

export function isPlace(standing: Standing | undefined): standing is Place {
  return typeof standing === 'object' && standing !== null;
}
