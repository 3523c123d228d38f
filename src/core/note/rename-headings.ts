import type { ItemForm } from './block-items';

/** A heading of the list with other words stands over the same things; it takes the place of the one it renames. */
export interface HeadingRename {
  /** Position among the wanted items. */
  readonly wanted: number;
  /** Index among the items of the note. */
  readonly present: number;
}

/**
 * Pairs new headings with headings that left the list: first by what stands under both, then, where the member changed
 * all of that, in order when there are as many of the one as of the other. `placed` tells where wanted items stand,
 * a number below 0 or null when they do not.
 */
export function renameHeadings(
  present: readonly ItemForm[],
  isGone: (index: number) => boolean,
  wanted: readonly ItemForm[],
  placed: readonly (number | null)[],
): readonly HeadingRename[] {
  const renames: HeadingRename[] = [];
  const taken = new Set<number>();
  const unpaired: number[] = [];
  wanted.forEach((form, position) => {
    if (form !== 'heading' || placed[position] !== null) return;
    const under = firstUnder(position, wanted, placed);
    const heading = under === null ? -1 : present.lastIndexOf('heading', under);
    if (under === null) unpaired.push(position);
    else if (heading >= 0 && isGone(heading) && !taken.has(heading)) {
      taken.add(heading);
      renames.push({ wanted: position, present: heading });
    }
  });
  const left = present.flatMap((form, index) =>
    form === 'heading' && isGone(index) && !taken.has(index) ? [index] : [],
  );
  if (left.length !== unpaired.length) return renames;
  return [
    ...renames,
    ...unpaired.map((position, index) => ({ wanted: position, present: left[index] ?? -1 })),
  ];
}

function firstUnder(
  heading: number,
  wanted: readonly ItemForm[],
  placed: readonly (number | null)[],
): number | null {
  for (let position = heading + 1; position < wanted.length && wanted[position] !== 'heading'; position++) {
    const index = placed[position] ?? -1;
    if (index >= 0) return index;
  }
  return null;
}
