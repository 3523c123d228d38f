import type { WantedItem } from './block-items';
import { isPlace, type Place, type Standing } from './block-places';

/**
 * A heading of the list with other words stands over the same things, so it takes the place of the one it renames. New
 * headings are paired with headings that left the list: first by what stands under both, then, where the member changed
 * all of that, in order when there are as many of the one as of the other.
 */
export function renameHeadings(
  places: readonly Place[],
  wanted: readonly WantedItem[],
  standings: Standing[],
): void {
  const rename = (position: number, heading: Place | undefined): void => {
    if (heading === undefined) return;
    heading.now = wanted[position] ?? null;
    standings[position] = heading;
  };
  const unpaired: number[] = [];
  wanted.forEach(({ form }, position) => {
    if (form !== 'heading' || standings[position] !== null) return;
    const under = firstUnder(position, wanted, standings);
    const heading = places.slice(0, under?.index).findLast(place => place.item?.form === 'heading');
    if (under === undefined) unpaired.push(position);
    else if (heading?.now === null) rename(position, heading);
  });
  const left = places.filter(({ item, now }) => item?.form === 'heading' && now === null);
  if (left.length === unpaired.length) unpaired.forEach((position, index) => rename(position, left[index]));
}

function firstUnder(
  heading: number,
  wanted: readonly WantedItem[],
  standings: readonly Standing[],
): Place | undefined {
  const next = wanted.findIndex(({ form }, position) => position > heading && form === 'heading');
  return standings.slice(heading + 1, next === -1 ? undefined : next).find(isPlace);
}
