import { renderItems, splitItems, type WantedItem } from './block-items';
import { isPlace, placesOf, type Place, type Standing } from './block-places';
import { keyOf, textOf, type Token } from './list-block';
import { queued } from './queued';
import { renameHeadings } from './rename-headings';

export interface MergedBlock {
  /** The text between the markers. */
  readonly content: string;
  /** Items that the member edited or removed and that the list changed too: the list's version, as it stands there. */
  readonly kept: readonly string[];
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
  const places = placesOf(items, written);
  const isUntouched =
    places
      .slice(1)
      .map(place => place.digest)
      .join() === written.map(textOf).join();
  if (isUntouched) return { content: renderItems(wanted, eol), kept: [] };
  const standings = placeUnchanged(places, written, wanted);
  const unchanged = new Set(standings);
  for (const place of places) if (place.written !== null && !unchanged.has(place)) place.now = null;
  renameHeadings(places, wanted, standings);
  const kept = placeOthers(places, written, wanted, standings);
  keepHeadingsInUse(places);
  const merged = places.flatMap(({ now, added }) => (now === null ? added : [now, ...added]));
  return { content: renderItems(merged, eol) + tail, kept };
}

/** Finds the wanted items that the note has or had in the same words. */
function placeUnchanged(
  places: readonly Place[],
  written: readonly Token[],
  wanted: readonly WantedItem[],
): Standing[] {
  const placeOf = queued(places, place => place.digest);
  const before = queued(written, textOf);
  return wanted.map(({ token, text }) => {
    const wasWritten = before(textOf(token)) !== undefined;
    const place = placeOf(textOf(token));
    if (place !== undefined) renumber(place, text);
    return place ?? (wasWritten ? 'removed' : null);
  });
}

/** A number is no word of an item, so an item that stays where it is still takes the number of the list. */
function renumber(place: Place, wanted: string): void {
  const number = /^\s*(\d+)\. /.exec(wanted)?.[1];
  const { item, written } = place;
  if (number === undefined || item === null || written === null) return;
  place.now = { form: item.form, text: item.text.replace(/^(\s*)\d{1,9}(?=[.)])/, `$1${number}`) };
}

/** Puts what the list changed where it stood, and what is new beside its neighbours; answers what the member had changed. */
function placeOthers(
  places: readonly Place[],
  written: readonly Token[],
  wanted: readonly WantedItem[],
  standings: Standing[],
): readonly string[] {
  const kept: string[] = [];
  const stale = queued(
    places.filter(({ written: own, now }) => own !== null && now === null),
    place => keyOf(place.written ?? ''),
  );
  const still = queued(wanted, item => textOf(item.token));
  const changed = queued(
    written.filter(each => still(textOf(each)) === undefined),
    keyOf,
  );
  wanted.forEach((item, position) => {
    if (standings[position] !== null) return;
    const key = keyOf(item.token);
    const wasChanged = changed(key) !== undefined;
    const place = stale(key);
    if (place !== undefined) place.now = item;
    else if (wasChanged) kept.push(item.text);
    standings[position] = place ?? (wasChanged ? 'removed' : addItem(item, position, places, standings));
  });
  return kept;
}

/** A new item goes after its nearest neighbour of the list; a new heading also passes what the member added there. */
function addItem(
  item: WantedItem,
  position: number,
  places: readonly Place[],
  standings: readonly Standing[],
): Place | null {
  let nearest = position - 1;
  while (nearest >= 0 && !isPlace(standings[nearest])) nearest--;
  const above = standings[nearest];
  // As many of the member's items as the list has lost here stand, most likely, for what they were edited from.
  const lost = item.form === 'heading' ? Infinity : position - nearest - 1;
  const place = isPlace(above) ? passOwn(above, lost, places) : placeBefore(standings.find(isPlace), places);
  place?.added.push(item);
  return place ?? null;
}

function placeBefore(below: Place | undefined, places: readonly Place[]): Place | undefined {
  return places[(below?.index ?? places.length) - 1];
}

function passOwn(from: Place, most: number, places: readonly Place[]): Place {
  let place = from;
  for (const next of places.slice(from.index + 1)) {
    if (next.written !== null || next.item?.form === 'heading' || place.index - from.index >= most) break;
    place = next;
  }
  return place;
}

/** A heading that left the list stays while words of the member stand under it. */
function keepHeadingsInUse(places: readonly Place[]): void {
  let heading: Place | null = null;
  for (const place of places) {
    if (place.item?.form === 'heading') heading = place;
    else if (place.written === null && heading !== null) heading.now ??= heading.item;
  }
}
